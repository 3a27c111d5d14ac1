// Which files change with a file that the reader looks for.

import { amount, percentage } from '../charts/numbers.js';
import type { FilePairs } from '../charts/page-data.js';

const MOST_FOUND = 12;

/** An element with an `input` and an `ol`. */
export class Explorer {
  private readonly list: HTMLElement;
  private readonly partners: readonly { readonly file: number; readonly together: number; readonly own: number }[][];

  constructor(
    element: HTMLElement,
    private readonly data: FilePairs,
  ) {
    element.hidden = false;
    const input = element.querySelector('input');
    const list = element.querySelector('ol');
    if (input === null || list === null) throw new Error('the explorer lacks its parts');
    this.list = list;
    const partners: { file: number; together: number; own: number }[][] = data.files.map(() => []);
    for (const [one, other, together, ofOne, ofOther] of data.pairs) {
      partners[one].push({ file: other, together, own: ofOne });
      partners[other].push({ file: one, together, own: ofOther });
    }
    this.partners = partners;
    input.addEventListener('input', () => this.show(input.value));
    this.show('');
  }

  /** The files whose path has the text, those with most companions first. */
  private show(text: string): void {
    const wanted = text.trim().toLowerCase();
    const found = this.data.files
      .map((path, file) => ({ path, file }))
      .filter(({ path }) => path.toLowerCase().includes(wanted))
      .sort((a, b) => this.partners[b.file].length - this.partners[a.file].length || a.file - b.file);
    const items = found.slice(0, MOST_FOUND).map(({ path, file }) => this.itemOf(path, file));
    const more = found.length - items.length;
    const rest = document.createElement('li');
    rest.textContent = found.length === 0 ? 'No coupled file has this in its path.' : `and ${amount(more)} files more`;
    this.list.replaceChildren(...items, ...(more > 0 || found.length === 0 ? [rest] : []));
  }

  private itemOf(path: string, file: number): HTMLElement {
    const item = document.createElement('li');
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const partners = [...this.partners[file]].sort((a, b) => b.together - a.together);
    summary.append(named(path), ` changes with ${amount(partners.length)} ${partners.length === 1 ? 'file' : 'files'}`);
    const list = document.createElement('ul');
    for (const { file: other, together, own } of partners) {
      const row = document.createElement('li');
      const share = `${percentage(own === 0 ? 0 : together / own)} of its ${amount(own)} changes`;
      row.append(named(this.data.files[other]), `: ${amount(together)} times, ${share}`);
      list.append(row);
    }
    details.append(summary, list);
    item.append(details);
    return item;
  }
}

function named(path: string): HTMLElement {
  const element = document.createElement('bdi');
  element.className = 'path';
  element.textContent = path;
  return element;
}
