// The kernel's line diff on byte buffers, for benchmarks and comparisons: lines are hashed here, in JavaScript.
import { readFileSync } from 'node:fs';

const INDEX_START = 1 << 16;

/** Opens a kernel with `mebibytes` of memory; `path` is a wasm file. */
export function openDiff(path, mebibytes = 1024) {
  const pages = mebibytes * 16;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const module = new WebAssembly.Module(readFileSync(path));
  const imports = { env: { memory } };
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') continue;
    imports[from] ??= {};
    imports[from][name] = () => {
      throw new Error(`${from}.${name} is not part of a diff`);
    };
  }
  const kernel = new WebAssembly.Instance(module, imports).exports;
  const bytes = new Uint8Array(memory.buffer);
  const words = new Uint32Array(memory.buffer);
  const memoryEnd = memory.buffer.byteLength;

  /** Writes the identities and indents of a file's lines, and the cut table (cut.ts), at `at`. */
  function index(file, at) {
    let count = 1;
    for (let i = file.indexOf(10); i >= 0; i = file.indexOf(10, i + 1)) count++;
    const lines = at;
    const indents = lines + count * 8;
    let line = 0;
    for (let i = 0; i < file.length; line++) {
      const start = i;
      let a = 0x9e3779b9;
      let b = 0x85ebca6b;
      let byte = 0;
      while (i < file.length && byte !== 10) {
        byte = file[i++];
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul((b << 5) ^ (b >>> 27) ^ byte, 0x2545f491);
      }
      words[(lines >> 2) + line * 2] = a ^ (b >>> 13);
      words[(lines >> 2) + line * 2 + 1] = b ^ (a >>> 15);
      const scan = memoryEnd - 4096;
      const length = Math.min(i - start, 1024);
      bytes.set(file.subarray(start, start + length), scan);
      bytes[indents + line] = kernel.indentOf(scan, scan + length);
    }
    const cuts = (indents + line + 7) & ~7;
    const end = cuts + 8 + (file.length >> 10) * 8;
    const text = memoryEnd - 8192 - file.length;
    if (text < end) throw new Error('file too large');
    bytes.set(file, text);
    kernel.writeCuts(text, file.length, cuts);
    return { lines, indents, cuts, count: line, end };
  }

  /** Hunks of two indexed files as a Uint32Array over the kernel's memory, or the fault's code. */
  function compare(a, b, scratch, cut = true) {
    const out = scratch;
    const capacity = Math.min(a.count, b.count) + 1;
    const work = out + capacity * 16;
    const room = memoryEnd - 8192 - work;
    const found = cut
      ? kernel.diffCutLines(
          a.lines,
          a.indents,
          a.count,
          a.cuts,
          b.lines,
          b.indents,
          b.count,
          b.cuts,
          work,
          room,
          out,
          capacity,
        )
      : kernel.diffLines(a.lines, a.indents, a.count, b.lines, b.indents, b.count, work, room, out, capacity);
    return found < 0 ? found : words.subarray(out >> 2, (out >> 2) + found * 4);
  }

  return { kernel, memory, index, compare, start: INDEX_START };
}
