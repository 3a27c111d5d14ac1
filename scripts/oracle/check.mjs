// One thing that is compared: how many were, how many were equal, every difference in words, and what could not be compared and why.

/** @typedef {'ok' | 'FAILED' | 'nothing to compare'} Verdict */

export class Check {
  compared = 0;
  equal = 0;
  /** The differences kept: the first ones, or all if asked for. @type {string[]} */
  differences = [];
  /** Reason -> how many were left out. @type {Map<string, number>} */
  leftOut = new Map();
  /** @type {string[]} */
  notes = [];

  /**
   * @param {string} name @param {string} unit what is counted
   * @param {number} needed the least share of equal ones, in per cent @param {number} keep how many differences are kept
   */
  constructor(name, unit, needed, keep) {
    this.name = name;
    this.unit = unit;
    this.needed = needed;
    this.keep = keep;
  }

  isEqual(count = 1) {
    this.compared += count;
    this.equal += count;
  }

  /** @param {string} what */
  differs(what) {
    this.compared++;
    if (this.differences.length < this.keep) this.differences.push(what);
  }

  /** @param {boolean} equal @param {() => string} what */
  judge(equal, what) {
    if (equal) this.isEqual();
    else this.differs(what());
  }

  /** @param {string} reason */
  leave(reason, count = 1) {
    if (count > 0) this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + count);
  }

  /** @param {string} text */
  note(text) {
    this.notes.push(text);
  }

  /** Rounded down, so that 100 means all. */
  get percent() {
    return this.compared === 0 ? 100 : Math.floor((this.equal / this.compared) * 1e6) / 1e4;
  }

  get passed() {
    return this.equal * 100 >= this.compared * this.needed;
  }

  /** @returns {Verdict} */
  get verdict() {
    if (!this.passed) return 'FAILED';
    return this.compared === 0 ? 'nothing to compare' : 'ok';
  }

  /** As plain data. */
  row() {
    const { name, unit, compared, equal, percent, needed, verdict, notes, differences } = this;
    const leftOut = Object.fromEntries(this.leftOut);
    return { check: name, unit, compared, equal, percent, needed, verdict, leftOut, notes, differences };
  }
}

const number = (/** @type {number} */ value) => value.toLocaleString('en-US');

/** The differences, then the table. @param {readonly Check[]} checks @returns {string} */
export function tableOf(checks) {
  const lines = [];
  for (const { name, compared, equal, differences } of checks) {
    if (compared === equal) continue;
    lines.push(`${name}: ${number(compared - equal)} differ`, ...differences.map((text) => `  ${text}`));
    const more = compared - equal - differences.length;
    if (more > 0) lines.push(`  ... and ${number(more)} more (--verbose lists all)`);
    lines.push('');
  }
  const head = ['check', 'compared', 'equal', 'percent', 'needed', 'verdict'];
  const cells = checks.map((check) => [
    check.name,
    `${number(check.compared)} ${check.unit}`,
    number(check.equal),
    check.percent.toFixed(4),
    String(check.needed),
    check.verdict,
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i].length)));
  const left = new Set([0, 5]);
  for (const row of [head, ...cells]) {
    lines.push(
      row
        .map((cell, i) => (left.has(i) ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  ')
        .trimEnd(),
    );
  }
  for (const { name, notes, leftOut } of checks) {
    for (const note of notes) lines.push(`${name}: ${note}`);
    for (const [reason, count] of leftOut) lines.push(`${name}: ${number(count)} not compared: ${reason}`);
  }
  return lines.join('\n');
}
