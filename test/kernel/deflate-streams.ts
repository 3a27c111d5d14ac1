// Makes streams for the tests of inflate: contents of several kinds, and deflate blocks that no deflater writes.

/** A small generator of its own, so that one integer of fast-check gives a long stream of choices. */
export function choices(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Bytes of one of several kinds: random, few letters, short patterns repeated, long runs, tree entries. */
export function content(kind: number, length: number, seed: number): Buffer {
  const pick = choices(seed);
  const bytes = Buffer.alloc(length);
  const period = 1 + pick(40);
  for (let i = 0; i < length; i++) {
    if (kind === 0) bytes[i] = pick(256);
    else if (kind === 1) bytes[i] = 97 + Math.floor(pick(26) * (pick(100) / 100));
    else if (kind === 2) bytes[i] = i < period ? pick(256) : bytes[i - period] ^ (pick(200) === 0 ? 1 : 0);
    else if (kind === 3) bytes[i] = pick(300) === 0 ? pick(256) : (bytes[i - 1] ?? 0);
    else bytes[i] = i % 33 < 13 ? Buffer.from('100644 file.c')[i % 33] : pick(256);
  }
  return bytes;
}

/** Adler-32 as RFC 1950 writes it down. */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** A zlib stream of raw deflate data. */
export function wrap(raw: Uint8Array, plain: Uint8Array): Buffer {
  const trailer = Buffer.alloc(4);
  trailer.writeUInt32BE(adler32(plain));
  return Buffer.concat([Buffer.from([0x78, 0x9c]), raw, trailer]);
}

/** Writes single bits, as deflate packs them. */
export class BitWriter {
  readonly bytes: number[] = [];
  private used = 0;

  /** Lowest bit first, as deflate has numbers. */
  number(value: number, count: number): void {
    for (let i = 0; i < count; i++) this.bit((value >>> i) & 1);
  }

  /** Highest bit first, as deflate has codes. */
  code(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) this.bit((value >>> i) & 1);
  }

  private bit(bit: number): void {
    if (this.used % 8 === 0) this.bytes.push(0);
    this.bytes[this.bytes.length - 1] |= bit << (this.used % 8);
    this.used++;
  }
}

/** Canonical codes (RFC 1951, 3.2.2). */
function codesOf(lengths: number[]): number[] {
  const codes = lengths.map(() => 0);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    lengths.forEach((own, symbol) => {
      if (own === length) codes[symbol] = code++;
    });
    code <<= 1;
  }
  return codes;
}

/** Lengths of a complete code in which `symbols` of `count` symbols take part, one of them `must`; codes may be up to 15 bits long. */
function completeLengths(pick: (below: number) => number, count: number, symbols: number, must: number): number[] {
  const leaves: number[] = [0];
  while (leaves.length < symbols) {
    const at = pick(2) ? leaves.length - 1 : pick(leaves.length);
    if (leaves[at] >= 15) continue;
    leaves[at]++;
    leaves.push(leaves[at]);
  }
  const lengths: number[] = new Array<number>(count).fill(0);
  const free = [...lengths.keys()].filter((symbol) => symbol !== must);
  lengths[must] = leaves.splice(pick(leaves.length), 1)[0]!;
  for (const leaf of leaves) lengths[free.splice(pick(free.length), 1)[0]] = leaf;
  return lengths;
}

/** The beginning of a last, dynamic block with these code lengths; a repeat that ends them may overrun them. */
export function dynamicHeader(literals: number[], distances: number[], overrun = 0): BitWriter {
  const writer = new BitWriter();
  writer.number(1, 1);
  writer.number(2, 2);
  writer.number(literals.length - 257, 5);
  writer.number(distances.length - 1, 5);
  writer.number(15, 4);
  // The code of code lengths: 13 symbols of 4 bits, 6 of 5.
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const orderLengths = order.map((_, symbol) => (symbol < 13 ? 4 : 5));
  const orderCodes = codesOf(orderLengths);
  for (const symbol of order) writer.number(orderLengths[symbol], 3);
  const all = [...literals, ...distances];
  for (let i = 0; i < all.length;) {
    let run = 1;
    while (i + run < all.length && all[i + run] === all[i]) run++;
    const put = (symbol: number): void => writer.code(orderCodes[symbol], orderLengths[symbol]);
    if (all[i] === 0 && run >= 11) {
      run = Math.min(run, 138);
      put(18);
      writer.number(run - 11, 7);
    } else if (all[i] === 0 && run >= 3) {
      put(17);
      writer.number(run - 3, 3);
    } else if (run >= 4) {
      run = Math.min(run, 7);
      if (i + run === all.length) run += overrun;
      put(all[i]);
      put(16);
      writer.number(run - 4, 2);
    } else {
      run = 1;
      put(all[i]);
    }
    i += run;
  }
  return writer;
}

/** One dynamic block with random codes: mostly sound, sometimes with a length changed, an unused code or a wrong distance. */
export function oddBlock(seed: number): Buffer {
  const pick = choices(seed);
  const literals = completeLengths(pick, 257 + pick(30), 2 + pick(250), 256);
  const distanceCount = 1 + pick(30);
  const distances = completeLengths(pick, distanceCount, Math.min(distanceCount, 1 + pick(30)), pick(distanceCount));
  if (!distances.some((length) => length > 0)) distances[0] = pick(2);
  if (pick(5) === 0) literals[pick(literals.length)] = pick(16);
  if (pick(5) === 0) distances[pick(distances.length)] = pick(16);
  const writer = dynamicHeader(literals, distances);
  const literalCodes = codesOf(literals);
  const distanceCodes = codesOf(distances);
  const usable = [...literals.keys()].filter((symbol) => literals[symbol] > 0 && symbol !== 256);
  const reachable = [...distances.keys()].filter((symbol) => distances[symbol] > 0);
  const careless = pick(4) === 0;
  let written = 0;
  for (let n = pick(3000); n > 0 && usable.length > 0; n--) {
    const symbol = usable[pick(usable.length)];
    if (symbol > 256) {
      const near = careless ? reachable : reachable.filter((code) => 2 ** (code / 2 + 1) <= written);
      if (near.length === 0) continue;
      writer.code(literalCodes[symbol], literals[symbol]);
      writer.number(pick(32), symbol < 265 || symbol > 284 ? 0 : (symbol - 261) >> 2);
      const distance = near[pick(near.length)];
      writer.code(distanceCodes[distance], distances[distance]);
      writer.number(pick(1 << 13), distance < 4 ? 0 : (distance - 2) >> 1);
      written += 3;
    } else {
      writer.code(literalCodes[symbol], literals[symbol]);
      written++;
    }
  }
  writer.code(literalCodes[256], literals[256]);
  writer.number(pick(256), 8);
  return Buffer.from(writer.bytes);
}
