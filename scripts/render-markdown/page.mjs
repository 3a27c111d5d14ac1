// A page that looks like a comment on GitHub: Markdown by `marked`, diagrams by Mermaid with the theme that GitHub gives it, and a style
// sheet of our own. What is rendered is our own output; what GitHub's sanitizer would drop is not simulated.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';

const require = createRequire(import.meta.url);

const palettes = {
  light: {
    text: '#1f2328', faint: '#59636e', page: '#ffffff', line: '#d1d9e0', stripe: '#f6f8fa', code: '#818b981f', link: '#0969da',
    note: '#0969da', warning: '#9a6700',
  },
  dark: {
    text: '#f0f6fc', faint: '#9198a1', page: '#0d1117', line: '#3d444d', stripe: '#151b23', code: '#656c7633', link: '#4493f8',
    note: '#4493f8', warning: '#d29922',
  },
}; // prettier-ignore

/**
 * @param {string} markdown
 * @param {{ theme: string, width: number, unfolded: boolean }} look
 * @returns {string} HTML
 */
export function pageOf(markdown, { theme, width, unfolded }) {
  const colours = theme === 'dark' ? palettes.dark : palettes.light;
  let html = /** @type {string} */ (marked.parse(markdown, { gfm: true, async: false }));
  html = html.replace(
    /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g,
    (_, text) => `<pre class="mermaid">${text}</pre>`,
  );
  html = html.replace(
    /<blockquote>\s*<p>\[!(NOTE|WARNING)\]\s*/g,
    (_, kind) =>
      `<blockquote class="${kind.toLowerCase()}"><p class="kind">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>`,
  );
  if (unfolded) html = html.replaceAll('<details>', '<details open>');
  const mermaid = pathToFileURL(require.resolve('mermaid').replace(/mermaid\.core\.mjs$/, 'mermaid.min.js')).href;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>.</title>
<style>${style(colours, width)}</style>
<main>${html}</main>
<script src="${mermaid}"></script>
<script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${theme === 'dark' ? 'dark' : 'default'}' });
mermaid.run().catch((error) => document.body.append(String(error))).then(() => {
  document.body.dataset.height = Math.ceil(document.querySelector('main').getBoundingClientRect().height);
});
</script></html>`;
}

/** @param {typeof palettes.light} colours @param {number} width */
function style({ text, faint, page, line, stripe, code, link, note, warning }, width) {
  return `
* { box-sizing: border-box }
body { margin: 0; background: ${page}; color: ${text}; font: 14px/1.5 'DejaVu Sans', 'Noto Color Emoji', sans-serif; }
main { width: ${width}px; padding: 16px; overflow: hidden }
h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid ${line}; margin: 24px 0 16px }
h3 { font-size: 1.25em; margin: 24px 0 16px } h4 { font-size: 1em; margin: 24px 0 16px }
main > :first-child { margin-top: 0 }
p, ul, blockquote, details, pre { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: .25em }
a { color: ${link} } sub { color: inherit; font-size: 75% }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; margin: 0 0 16px; font-variant-numeric: tabular-nums }
th, td { padding: 6px 13px; border: 1px solid ${line} } tr:nth-child(2n) td { background: ${stripe} }
code { font: 85% 'DejaVu Sans Mono', monospace; background: ${code}; border-radius: 6px; padding: .2em .4em; white-space: break-spaces }
details > summary { cursor: pointer } details[open] > summary { margin-bottom: 16px }
blockquote { padding: 0 1em; color: ${faint}; border-left: .25em solid ${line} }
blockquote.note, blockquote.warning { color: inherit } blockquote .kind { font-weight: 600; margin-bottom: 0 }
blockquote.note { border-color: ${note} } blockquote.note .kind { color: ${note} }
blockquote.warning { border-color: ${warning} } blockquote.warning .kind { color: ${warning} }
pre.mermaid { text-align: center; font: inherit; background: none }
pre.mermaid svg { max-width: 100%; height: auto }
`;
}
