// A section as HTML: its sentence, its figures with their tables, and how to read them.

import { escapeHtml } from '../charts/numbers.js';
import type { Chart } from '../charts/chart.js';
import type { Figure, Section, Table } from '../sections/section.js';

/** The element of a section. */
export function sectionHtml({ id, title, verdict, figures, reading }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(title)}</h2>
<p class="verdict">${escapeHtml(verdict)}</p>
${figures.map((figure) => figureHtml(figure, verdict)).join('\n')}
<details class="reading"><summary>How to read this</summary>${reading.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</details>
</section>`;
}

function figureHtml({ chart, pairs, table }: Figure, verdict: string): string {
  return [
    chart === undefined ? '' : chartHtml(chart, verdict),
    pairs === undefined ? '' : EXPLORER,
    table === undefined ? '' : tableHtml(table),
  ].join('');
}

/** The place of a chart. The script fills it. */
function chartHtml({ id, title, kind }: Chart, verdict: string): string {
  const keys = kind === 'tree' ? '' : ' Arrow keys go through the values.';
  return `<figure data-chart="${id}">
<figcaption id="chart-${id}">${escapeHtml(title)}</figcaption>
<div class="tools" data-tools></div>
<div class="plot" data-plot role="img" tabindex="0" aria-labelledby="chart-${id}" aria-description="${escapeHtml(verdict)}${keys}"></div>
<div class="legend" data-legend></div>
<p class="told" data-told aria-live="polite"></p>
</figure>
`;
}

const EXPLORER = `<div class="explorer" data-explorer hidden>
<label>Look for a file <input type="search" autocomplete="off" spellcheck="false" placeholder="part of a path"></label>
<ol></ol>
</div>
`;

function tableHtml({ caption, columns, rows }: Table): string {
  const cellClass = columns.map(({ isNumber }) => (isNumber === true ? ' class="number"' : ''));
  const head = columns.map(({ title }, at) => `<th scope="col"${cellClass[at]}>${escapeHtml(title)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((text, at) =>
      at === 0
        ? `<th scope="row"${cellClass[at]}><bdi>${escapeHtml(text)}</bdi></th>`
        : `<td${cellClass[at]}><bdi>${escapeHtml(text)}</bdi></td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<details class="numbers"><summary>Table: ${escapeHtml(caption)}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div></details>`;
}
