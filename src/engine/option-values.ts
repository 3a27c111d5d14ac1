// Values of options, read one by one: each is taken or refused, and an error names option, value and accepted form.

import { formatByteSize, parseByteSize, type SizeFault } from '../base/byte-size.js';
import { CodefangError } from '../base/errors.js';
import { byteText } from '../git/glob.js';
import { isPattern } from '../git/ignore-patterns.js';
import { instantForms, parseInstant } from '../history/window.js';

/** The error of a value that an option does not take. */
export function badOption(option: string, value: unknown, accepted: string): CodefangError {
  return new CodefangError('user-bad-option', `option --${option} does not take '${String(value)}'`, {
    hint: `give ${accepted}`,
  });
}

/** A text that is not empty, or `fallback`. Throws `user-bad-option`, as all of these do. */
export function text(option: string, value: string | undefined, fallback: string): string {
  if (value === undefined) return fallback;
  if (value === '' || value.includes('\0')) throw badOption(option, value, 'a text that is not empty');
  return value;
}

/** One value or several as a list. */
export function listed(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Patterns in the manner of .gitignore. */
export function patterns(option: string, value: string | readonly string[] | undefined): readonly string[] {
  for (const pattern of listed(value)) {
    if (/[\0\n\r]/.test(pattern) || !isPattern(byteText(pattern))) {
      throw badOption(
        option,
        pattern,
        "a pattern in the manner of .gitignore, such as '*.min.js', 'docs/' or '!docs/ours/'",
      );
    }
  }
  return Object.freeze([...listed(value)]);
}

/** A time that `parseInstant` reads. */
export function instant(option: 'since' | 'until', value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (parseInstant(value.trim(), option === 'until') === undefined) throw badOption(option, value, instantForms);
  return value.trim();
}

/** A whole number from 1 to `most`, or `fallback`; `unit` may follow it, and `accepted` says what is. */
export function wholeNumber(
  option: string,
  value: string | number | undefined,
  fallback: number,
  most: number,
  accepted: string,
  unit = '',
): number {
  if (value === undefined) return fallback;
  let digits = String(value).trim();
  if (unit !== '' && digits.endsWith(unit)) digits = digits.slice(0, -unit.length);
  const number = /^[0-9]{1,9}$/.test(digits) ? Number(digits) : 0;
  if (number < 1 || number > most) {
    throw badOption(option, value, accepted.endsWith(` to ${most}`) ? accepted : `${accepted}, at most ${most}`);
  }
  return number;
}

/** A number from 0 to 1, or `fallback`. */
export function fraction(option: string, value: string | number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const digits = String(value).trim();
  const number = /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(digits) ? Number(digits) : NaN;
  if (!(number >= 0 && number <= 1)) throw badOption(option, value, 'a number from 0 to 1, such as 0.5');
  return number;
}

/** One of some choices; the first if there is no value. */
export function oneOf<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw badOption(option, value, `one of ${choices.join(', ')}`);
  return found;
}

const sizeFaults: Readonly<Record<SizeFault, string>> = {
  'no number': 'it has no number',
  negative: 'it is negative',
  'unknown unit': 'its unit is unknown',
  'too large': 'it is too large for this program',
};

/** A size in bytes, such as 256MiB. */
export function byteSize(option: string, value: string | number | undefined): number | undefined {
  if (value === undefined) return undefined;
  const bytes = parseByteSize(String(value));
  if (typeof bytes === 'number' && bytes > 0) return bytes;
  const fault = typeof bytes === 'number' ? 'it is nothing' : sizeFaults[bytes];
  throw new CodefangError('user-bad-option', `option --${option} does not take '${String(value)}': ${fault}`, {
    hint: `give a size such as ${formatByteSize(256 << 20).replace(' ', '')}, 1GiB or 500MB`,
  });
}
