// The line diff of both kernel builds over texts, and what git says of the same texts.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type kernelFiles, type RawKernel, rawKernel } from './raw-kernel.js';

/** Old start, old count, new start, new count of each hunk, lines from 0. */
export type Hunks = readonly (readonly [number, number, number, number])[];
export type Pair = readonly [old: string, fresh: string];

const GUARD = 0xa5;
const GUARD_BYTES = 64;
const START = 1 << 16;

/** The lines of a text, each with its line feed if it has one. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

export class DiffKernel {
  readonly kernel: RawKernel;
  readonly #identities = new Map<string, number>();

  constructor(file: (typeof kernelFiles)[number], pages = 1024) {
    this.kernel = rawKernel(file, pages);
  }

  /** Indexes both texts and compares them; `cut` as `git diff -U0` does. Throws when a byte beside the scratch or the result was written. */
  compare([old, fresh]: Pair, cut = false, room: { scratch?: number; out?: number } = {}): Hunks | number {
    const { call, memory } = this.kernel;
    const a = this.#index(old, START);
    const b = this.#index(fresh, a.end);
    const capacity = room.out ?? Math.min(a.count, b.count) + 1;
    const out = b.end + GUARD_BYTES;
    const scratchBytes = room.scratch ?? call.diffScratchBytes(a.count, b.count);
    const scratch = out + capacity * 16 + GUARD_BYTES;
    const end = scratch + scratchBytes;
    for (const from of [b.end, out + capacity * 16, end]) memory.fill(GUARD, from, from + GUARD_BYTES);
    const inputs = memory.slice(START, b.end);
    const found = cut
      ? call.diffCutLines(
          ...[a.lines, a.indents, a.count, a.cuts, b.lines, b.indents, b.count, b.cuts],
          ...[scratch, scratchBytes, out, capacity],
        )
      : call.diffLines(
          ...[a.lines, a.indents, a.count, b.lines, b.indents, b.count],
          ...[scratch, scratchBytes, out, capacity],
        );
    for (const from of [b.end, out + capacity * 16, end]) {
      if (memory.subarray(from, from + GUARD_BYTES).some((byte) => byte !== GUARD)) throw new Error('wrote outside');
    }
    if (Buffer.compare(inputs, memory.subarray(START, b.end)) !== 0) throw new Error('wrote to its input');
    if (found < 0) return found;
    const numbers = new Uint32Array(memory.slice(out, out + found * 16).buffer);
    return Array.from({ length: found }, (_, i) => {
      const [oldStart, oldCount, newStart, newCount] = numbers.subarray(i * 4, i * 4 + 4);
      return [oldStart, oldCount, newStart, newCount] as const;
    });
  }

  /** The indent byte of a line. */
  indentOf(line: string): number {
    this.kernel.memory.set(Buffer.from(line, 'latin1'), START);
    return this.kernel.call.indentOf(START, START + line.length);
  }

  /** Writes a text's identities, indents and cut table from `at` on. */
  #index(text: string, at: number) {
    const { call, memory } = this.kernel;
    const bytes = Buffer.from(text, 'latin1');
    const parts = linesOf(text);
    const cuts = at;
    const lines = (cuts + call.cutTableBytes(bytes.length) + 7) & ~7;
    const indents = lines + parts.length * 8;
    const textAt = (indents + parts.length + 7) & ~7;
    memory.set(bytes, textAt);
    const words = new Uint32Array(memory.buffer);
    if (call.writeCuts(textAt, bytes.length, cuts) !== parts.length) throw new Error('lines counted wrongly');
    let position = textAt;
    parts.forEach((part, i) => {
      const known = this.#identities.get(part);
      const identity = known ?? this.#identities.size + 1;
      if (known === undefined) this.#identities.set(part, identity);
      words[lines / 4 + i * 2] = identity;
      words[lines / 4 + i * 2 + 1] = Math.imul(identity, 0x9e3779b1);
      const end = position + part.length;
      memory[indents + i] = call.indentOf(position, end);
      position = end;
    });
    return { lines, indents, cuts, count: parts.length, end: (position + 71) & ~7 };
  }
}

/** Runs `git diff` with `options` over all pairs at once and gives its output for each of them. */
function gitDiff(pairs: readonly Pair[], options: string[]): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'codefang-diff-'));
  try {
    for (const side of ['old', 'new']) mkdirSync(join(directory, side));
    pairs.forEach(([old, fresh], i) => {
      writeFileSync(join(directory, 'old', String(i)), old, 'latin1');
      writeFileSync(join(directory, 'new', String(i)), fresh, 'latin1');
    });
    let text = '';
    try {
      execFileSync(
        'git',
        [
          ...['diff', '--no-index', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--text'],
          ...['--diff-algorithm=myers', '--indent-heuristic', ...options, 'old', 'new'],
        ],
        {
          cwd: directory,
          env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
          maxBuffer: 1 << 28,
        },
      );
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: Buffer };
      if (status !== 1) throw error;
      text = stdout.toString('latin1');
    }
    const outputs = pairs.map(() => '');
    for (const part of text.split(/^diff --git /m).slice(1)) outputs[Number(/^a\/old\/(\d+) /.exec(part)?.[1])] = part;
    return outputs;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The groups of changed lines that git shows with `context` lines around them. */
export function gitHunks(pairs: readonly Pair[], context: number): Hunks[] {
  return gitDiff(pairs, [`-U${String(context)}`]).map((output) => {
    const hunks: [number, number, number, number][] = [];
    let old = 0;
    let fresh = 0;
    let open = false;
    let inside = false;
    for (const line of output.split('\n')) {
      const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (header) {
        old = Number(header[1]) - (header[2] === '0' ? 0 : 1);
        fresh = Number(header[3]) - (header[4] === '0' ? 0 : 1);
        open = false;
        inside = true;
      } else if (inside && line.startsWith(' ')) {
        old++;
        fresh++;
        open = false;
      } else if (inside && (line.startsWith('-') || line.startsWith('+'))) {
        if (!open) hunks.push([old, 0, fresh, 0]);
        open = true;
        const hunk = hunks[hunks.length - 1];
        if (line.startsWith('-')) {
          hunk[1]++;
          old++;
        } else {
          hunk[3]++;
          fresh++;
        }
      }
    }
    return hunks;
  });
}
