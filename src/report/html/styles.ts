// The looks of a page: light or dark, wide or narrow, on a screen or on paper. Colours are those of the charts' themes.

import { dark, light, type Theme } from '../charts/theme.js';

export const styles = `
:root{color-scheme:light;${coloursOf(light)}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${coloursOf(dark)}}}
:root[data-theme=dark]{color-scheme:dark;${coloursOf(dark)}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0;overflow-wrap:anywhere}
h2{font-size:1.35rem;line-height:1.3;margin:0 0 .25rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;justify-content:space-between}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
dl{margin:0}dd{margin:0}
.read{margin:.75rem 0;display:grid;gap:.15rem}
.read div{display:flex;gap:.75rem}
.read dt{color:var(--faint);flex:0 0 5.5rem}
.read dd{overflow-wrap:anywhere}
.complete,.note,.alarm{margin:.5rem 0 1rem;padding:.5rem .75rem;border-left:4px solid var(--good);background:var(--paper);border-radius:4px;font-size:.92rem}
.note{border-color:var(--warn)}.alarm{border-color:var(--bad)}
.note p,.alarm p{margin:0}.note ul,.alarm ul{margin:.25rem 0;padding-left:1.25rem}
nav{position:sticky;top:0;z-index:5;display:flex;gap:.25rem 1rem;overflow-x:auto;padding:.6rem max(1.25rem,calc(50vw - 540px + 1.25rem));background:var(--ground);border-bottom:1px solid var(--rule);white-space:nowrap;font-size:.9rem}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
main{padding-top:1.25rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.75rem;margin-bottom:1.25rem}
.cards div{background:var(--paper);border:1px solid var(--rule);border-radius:8px;padding:.7rem .9rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.cards dt{color:var(--faint);font-size:.85rem}
.cards dd{font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums}
section{background:var(--paper);border:1px solid var(--rule);border-radius:10px;padding:1.25rem;margin-bottom:1.25rem}
.verdict{margin:0 0 1rem;font-size:1.05rem;overflow-wrap:anywhere}
figure{margin:0 0 .75rem;display:grid;grid-template-columns:1fr auto;gap:.5rem;align-items:center}
figcaption{font-weight:600;font-size:.95rem}
.plot,.legend,.told{grid-column:1/-1;min-width:0}
.plot{min-height:240px;position:relative;border-radius:4px}
.tools{display:flex;flex-wrap:wrap;gap:.4rem;justify-content:flex-end}
.tools [role=group]{display:inline-flex}
.tools [role=group] button:not(:first-child){border-top-left-radius:0;border-bottom-left-radius:0;border-left:0}
.tools [role=group] button:not(:last-child){border-top-right-radius:0;border-bottom-right-radius:0}
button{font:inherit;font-size:.82rem;color:var(--ink);background:var(--ground);border:1px solid var(--rule);border-radius:6px;padding:.2rem .6rem;cursor:pointer;min-height:1.8rem}
button:hover{border-color:var(--faint)}
.tools button[aria-pressed=true]{background:var(--link);color:var(--paper);border-color:var(--link)}
.legend{display:flex;flex-wrap:wrap;gap:.15rem .2rem;font-size:.82rem;color:var(--faint);align-items:center}
.legend button{border-color:transparent;background:none;display:inline-flex;align-items:center;padding:.05rem .4rem;max-width:100%}
.legend bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.legend button[aria-pressed=false]{text-decoration:line-through;color:var(--faint)}
.legend button[aria-pressed=false] i{opacity:.35}
.legend i,.tooltip i{display:inline-block;flex:none;width:.7rem;height:.7rem;border-radius:3px;margin-right:.35rem}
.legend span{display:inline-flex;align-items:center;margin:0 .3rem}
.told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
.tooltip{max-width:min(24rem,90vw);white-space:normal!important}
.tooltip table{border-collapse:collapse;margin-top:.2rem}
.tooltip th{font-weight:400;text-align:left;padding:0 .75rem 0 0;overflow-wrap:anywhere}
.tooltip td{text-align:right;white-space:pre-wrap;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.tooltip b{overflow-wrap:anywhere}
details{margin-top:.5rem}
summary{cursor:pointer;color:var(--link);font-size:.92rem;width:fit-content}
.reading p{margin:.5rem 0;max-width:46rem;font-size:.95rem}
.scroll{overflow-x:auto;margin-top:.5rem}
.scroll table{border-collapse:collapse;font-size:.88rem;width:100%}
.scroll caption{text-align:left;color:var(--faint);padding-bottom:.3rem}
.scroll th,.scroll td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--rule);vertical-align:top}
.scroll thead th{color:var(--faint);font-weight:600}
.scroll tbody th{font-weight:400;overflow-wrap:anywhere;min-width:8rem}
.scroll td{overflow-wrap:anywhere}
.scroll .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.explorer{margin:1rem 0 .5rem}
.explorer label{font-weight:600;font-size:.95rem}
.explorer input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--faint);border-radius:6px;padding:.3rem .6rem;width:min(26rem,100%);margin-left:.5rem}
.explorer ol{padding-left:1.5rem;margin:.5rem 0;font-size:.92rem}
.explorer li{overflow-wrap:anywhere}
.explorer summary{color:var(--ink)}
.explorer .path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88em}
footer{color:var(--faint);font-size:.85rem;padding-bottom:2rem}
@media (max-width:600px){header,main,footer{padding-left:.75rem;padding-right:.75rem}section{padding:.9rem}figure{grid-template-columns:1fr}.tools{justify-content:flex-start}.read div{display:block}.explorer input{margin:0;display:block;width:100%}}
@media print{:root,:root[data-theme]{color-scheme:light;${coloursOf(light)}}body{background:none;font-size:12px}nav,.tools,.skip,.explorer,.reading summary,.numbers{display:none}section{border:0;padding:.5rem 0;break-inside:avoid}figure{break-inside:avoid}.cards div{break-inside:avoid}}
`;

function coloursOf({ paper, ink, faint, rule }: Theme): string {
  const isLight = paper === light.paper;
  const rest = isLight
    ? { ground: '#f6f8fa', link: '#0a58ca', good: '#2c9563', warn: '#b89200', bad: '#c8453b' }
    : { ground: '#010409', link: '#79b8ff', good: '#4dc48d', warn: '#dcb93a', bad: '#ff7168' };
  const all = Object.entries({ paper, ink, faint, rule, ...rest });
  return all.map(([name, value]) => `--${name}:${value}`).join(';');
}
