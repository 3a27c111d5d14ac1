// Sizes in bytes as people write them, by the rules of the Go package go-humanize: a number, a blank if one likes, and a unit in
// either case. kB, MB, … count in thousands, KiB, MiB, … in 1,024s; `k`, `m`, `g` alone are thousands, `ki`, `mi`, `gi` 1,024s.

const KIB = 1024;
export const MIB = 1024 * KIB;

const SI = 1000;
const powers = ['k', 'm', 'g', 't', 'p', 'e'] as const;

/** Bytes of a unit in lower case; undefined for what is none. */
function bytesOf(unit: string): number | undefined {
  if (unit === '' || unit === 'b') return 1;
  const power = powers.indexOf(unit[0] as (typeof powers)[number]) + 1;
  if (power === 0) return undefined;
  if (/^.b?$/.test(unit)) return SI ** power;
  return /^.ib?$/.test(unit) ? KIB ** power : undefined;
}

/** Why a text is no size. */
export type SizeFault = 'no number' | 'negative' | 'unknown unit' | 'too large';

/**
 * Reads a size: `256MiB`, `1GiB`, `500MB`, `1.5 GB`, `1,024`; a fraction of a byte is dropped. Zero is a size; callers that need more say so.
 */
export function parseByteSize(text: string): number | SizeFault {
  const [, sign, digits, unit] = /^\s*([+-]?)([0-9][0-9,]*\.?[0-9]*|\.[0-9]+)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
  if (digits === undefined) return 'no number';
  if (sign === '-') return 'negative';
  const factor = bytesOf(unit.toLowerCase());
  if (factor === undefined) return 'unknown unit';
  const bytes = Math.floor(Number(digits.replaceAll(',', '')) * factor);
  return Number.isSafeInteger(bytes) ? bytes : 'too large';
}

/** A size for a reader, in 1,024s: `90 MiB`, `1.5 GiB`; to one digit below ten. */
export function formatByteSize(bytes: number): string {
  if (bytes < KIB) return `${bytes} B`;
  const power = Math.min(powers.length, Math.floor(Math.log(bytes) / Math.log(KIB)));
  const value = bytes / KIB ** power;
  if (Math.round(value) === KIB && power < powers.length) return formatByteSize(KIB ** (power + 1));
  const digits = value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
  return `${digits} ${powers[power - 1].toUpperCase()}iB`;
}
