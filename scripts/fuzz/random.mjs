// Numbers that look random and are the same for the same seed on every machine, and ways to spoil bytes with them.

/** A sequence drawn from a seed (the mixing function is that of Steele, Lea and Flood, Fast splittable pseudorandom number generators). */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to 2^32 - 1. */
  next() {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let z = this.#state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }

  /** A whole number below `end`. @param {number} end */
  below(end) {
    return end > 0 ? this.next() % end : 0;
  }

  /** Whether a thing that happens once in `times` happens. @param {number} times */
  once(times) {
    return this.below(times) === 0;
  }

  /** @template T @param {readonly T[]} choices @returns {T} */
  pick(choices) {
    return choices[this.below(choices.length)];
  }

  /** A number that is often small, often at the edge of a width, sometimes anything. */
  edge() {
    const power = Math.min(2 ** this.below(33), 0xffffffff);
    return this.pick([this.below(16), this.below(300), power, power - 1, Math.min(power + 1, 0xffffffff), this.next()]);
  }

  /** @param {number} length @returns {Buffer} */
  bytes(length) {
    return Buffer.from(Array.from({ length }, () => this.next() & 255));
  }
}

/** One seed out of several numbers. @param {readonly number[]} numbers */
export function seedOf(...numbers) {
  return numbers.reduce((seed, number) => new Random(Math.imul(seed, 0x01000193) ^ number).next(), 0x811c9dc5);
}

/**
 * A spoiled copy: bits turned, bytes set, ranges cut out, repeated, filled or taken from `other`, the end cut off.
 * @param {Random} random @param {Uint8Array} input @param {Uint8Array} [other] @param {number} [end] nothing from here on is changed in place
 * @returns {Buffer}
 */
export function spoiled(random, input, other = input, end = input.length) {
  let output = Buffer.from(input);
  for (let edits = 1 + random.below(random.once(4) ? 12 : 2); edits > 0; edits--) {
    const at = random.below(Math.min(end, output.length));
    const length = 1 + random.below(random.once(3) ? output.length - at : 8);
    switch (random.below(random.once(3) ? 10 : 6)) {
      case 0:
      case 1:
      case 2:
        if (at < output.length) output[at] ^= 1 << random.below(8);
        break;
      case 3:
        if (at < output.length) output[at] = random.pick([0, 1, 0x7f, 0x80, 0xff, random.below(256)]);
        break;
      case 4:
        if (at + 4 <= output.length) output.writeUInt32BE(random.edge() >>> 0, at);
        break;
      case 5: {
        const from = random.below(other.length);
        output.set(other.subarray(from, from + Math.min(length, output.length - at)), at);
        break;
      }
      case 6:
        output = Buffer.concat([output.subarray(0, at), output.subarray(at + length)]);
        break;
      case 7:
        output = Buffer.concat([output.subarray(0, at), output.subarray(at, at + length), output.subarray(at)]);
        break;
      case 8:
        output.subarray(at, at + length).fill(random.pick([0, 0xff]));
        break;
      default:
        output = output.subarray(0, at);
    }
  }
  return output;
}
