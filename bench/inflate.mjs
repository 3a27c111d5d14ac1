// node bench/inflate.mjs <git dir> [--objects N] [--rounds N] [--kernel FILE ...]
// How fast zlib streams of a real pack inflate, in MB of output per second of CPU: the kernel with and without SIMD, node's zlib
// with one handle reset for each stream, and inflateSync. Trees and blobs apart, whole and delta entries alike as the pack has them.
// Streams are sampled evenly over the pack. The candidates take turns; the figure is the median of the rounds.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { constants, createInflate, inflateSync } from 'node:zlib';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    objects: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    kernel: { type: 'string', multiple: true },
  },
});
const gitDir = positionals[0];
if (!gitDir) {
  console.error('usage: node bench/inflate.mjs <git dir> [--objects N] [--rounds N] [--kernel FILE ...]');
  process.exit(2);
}
const kernels = values.kernel ?? ['kernel.wasm', 'kernel-scalar.wasm'].map((name) => join('src/kernel', name));
const rounds = Number(values.rounds);
const TREE = 2;
const BLOB = 3;
const OFS_DELTA = 6;
const REF_DELTA = 7;

/** The largest pack: its file descriptor, the sorted offsets of its entries, and offsets by object id. */
function openPack(directory) {
  const packs = readdirSync(directory)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(directory, name));
  packs.sort((a, b) => statSync(b).size - statSync(a).size);
  const path = packs[0];
  const idx = readFileSync(path.replace(/pack$/, 'idx'));
  const count = idx.readUInt32BE(8 + 255 * 4);
  const ids = 8 + 1024;
  const small = ids + count * 24;
  const offsets = [];
  const byId = new Map();
  for (let i = 0; i < count; i++) {
    const value = idx.readUInt32BE(small + 4 * i);
    const large = small + 4 * count + 8 * (value & 0x7fffffff);
    const offset = value & 0x80000000 ? Number(idx.readBigUInt64BE(large)) : value;
    offsets.push(offset);
    byId.set(idx.toString('latin1', ids + 20 * i, ids + 20 * i + 20), offset);
  }
  offsets.sort((a, b) => a - b);
  offsets.push(statSync(path).size - 20);
  return { fd: openSync(path, 'r'), path, offsets, byId };
}

/** An entry's own type and size, where its stream starts, and its base's offset if it is a delta. */
function readHeader(pack, offset) {
  const bytes = Buffer.alloc(64);
  readSync(pack.fd, bytes, 0, 64, offset);
  let at = 0;
  let byte = bytes[at++];
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; byte & 0x80; scale *= 128) {
    byte = bytes[at++];
    size += (byte & 0x7f) * scale;
  }
  let base;
  if (type === OFS_DELTA) {
    byte = bytes[at++];
    let back = byte & 0x7f;
    while (byte & 0x80) {
      byte = bytes[at++];
      back = (back + 1) * 128 + (byte & 0x7f);
    }
    base = offset - back;
  } else if (type === REF_DELTA) {
    base = pack.byId.get(bytes.toString('latin1', at, at + 20));
    at += 20;
  }
  return { type, size, data: offset + at, base };
}

/** Streams of one object type, back to back in one buffer: places and sizes. */
function sample(pack, wanted, most) {
  const types = new Map();
  const typeOf = (offset) => {
    const path = [];
    let type;
    for (;;) {
      type = types.get(offset);
      if (type !== undefined) break;
      path.push(offset);
      const header = readHeader(pack, offset);
      if (header.type < OFS_DELTA) {
        type = header.type;
        break;
      }
      if (header.base === undefined) return 0;
      offset = header.base;
    }
    for (const one of path) types.set(one, type);
    return type;
  };
  const entries = [];
  const total = pack.offsets.length - 1;
  const step = Math.max(1, Math.floor(total / (most * 4)));
  for (let i = 0; i < total && entries.length < most; i += step) {
    if (typeOf(pack.offsets[i]) !== wanted) continue;
    const { size, data } = readHeader(pack, pack.offsets[i]);
    if (size > 1 << 24) continue;
    entries.push({ from: data, length: pack.offsets[i + 1] - data, size });
  }
  const bytes = Buffer.alloc(entries.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const entry of entries) {
    readSync(pack.fd, bytes, at, entry.length, entry.from);
    entry.at = at;
    at += entry.length;
  }
  return { entries, bytes, total: entries.reduce((sum, { size }) => sum + size, 0) };
}

/** A kernel with the streams in its memory. */
async function kernelCandidate(file, streams) {
  const module = await WebAssembly.compile(readFileSync(file));
  const room = 1 << 24;
  const streamsAt = 65536 + room + 65536;
  const pages = Math.ceil((streamsAt + streams.bytes.length + 65536) / 65536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: Math.max(pages, 65536) });
  const imports = { env: { memory } };
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind === 'function') (imports[from] ??= {})[name] = () => -1;
  }
  const kernel = (await WebAssembly.instantiate(module, imports)).exports;
  new Uint8Array(memory.buffer).set(streams.bytes, streamsAt);
  kernel.initInflate(1024);
  return {
    name: basename(file, '.wasm'),
    run: () => {
      for (const { at, size } of streams.entries) {
        // As in a pack window, other entries follow.
        kernel.inputFromMemory(streamsAt + at, streams.bytes.length - at);
        const code = kernel.inflate(65536, size);
        if (code !== 0) throw new Error(`${file}: fault ${code}`);
      }
    },
  };
}

function zlibReused(streams) {
  const out = Buffer.alloc(1 << 24);
  const handle = createInflate()._handle;
  return {
    name: 'zlib handle reused',
    run: () => {
      for (const { at, length, size } of streams.entries) {
        handle.reset();
        handle.writeSync(constants.Z_FINISH, streams.bytes, at, length, out, 0, Math.max(1, size));
      }
    },
  };
}

function zlibSync(streams) {
  return {
    name: 'inflateSync',
    run: () => {
      for (const { at, length, size } of streams.entries) {
        const out = inflateSync(streams.bytes.subarray(at, at + length), { maxOutputLength: Math.max(1, size) });
        if (out.length !== size) throw new Error('wrong size');
      }
    },
  };
}

const cpuOf = (run) => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const pack = openPack(join(gitDir, 'objects', 'pack'));
for (const [label, type] of [
  ['trees', TREE],
  ['blobs', BLOB],
]) {
  const streams = sample(pack, type, Number(values.objects));
  const sizes = streams.entries.map(({ size }) => size).sort((a, b) => a - b);
  const mega = (streams.total / 1e6).toFixed(1);
  console.log(`${label}: ${sizes.length} streams, ${mega} MB, median ${sizes[sizes.length >> 1]} bytes`);
  const candidates = [];
  for (const file of kernels) candidates.push(await kernelCandidate(file, streams));
  candidates.push(zlibReused(streams));
  if (!values.kernel) candidates.push(zlibSync(streams));
  // Small samples are run several times a round, so that a round is long against the clock's steps.
  const repeats = Math.max(1, Math.ceil(60e6 / streams.total));
  const times = candidates.map(() => []);
  for (const { run } of candidates) run();
  for (let round = 0; round < rounds; round++) {
    candidates.forEach(({ run }, i) => {
      const slow = candidates[i].name === 'inflateSync';
      const n = slow ? 1 : repeats;
      times[i].push(
        cpuOf(() => {
          for (let k = 0; k < n; k++) run();
        }) / n,
      );
    });
  }
  candidates.forEach(({ name }, i) => {
    const median = times[i].sort((a, b) => a - b)[times[i].length >> 1];
    const perStream = ((median / sizes.length) * 1e6).toFixed(2);
    console.log(
      `  ${name.padEnd(20)} ${(streams.total / 1e6 / median).toFixed(0).padStart(5)} MB/s ${perStream.padStart(8)} us a stream`,
    );
  });
}
closeSync(pack.fd);
