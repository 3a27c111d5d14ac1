// The keys that a file of options may have, and what is said of one that is wrong.

import type { Option } from 'commander';
import { CodefangError } from '../base/errors.js';

/** A key that a file may have. */
export interface ConfigKey {
  /** The option's name without dashes. */
  readonly key: string;
  /** Its name among the flags. */
  readonly flag: string;
  readonly kind: 'switch' | 'text' | 'list';
}

/** What a key of a file says, and where. */
export interface ConfigEntry extends ConfigKey {
  readonly value: string | boolean | readonly string[];
  /** Counted from 1. */
  readonly line: number;
}

/** The keys that stand for options; a pair of switches such as --x and --no-x is one key. */
export function configKeys(options: readonly Option[]): ConfigKey[] {
  const keys = new Map<string, ConfigKey>();
  for (const option of options) {
    const key = option.long?.replace(option.negate ? /^--no-/ : /^--/, '') ?? '';
    const kind = !option.required ? 'switch' : option.parseArg !== undefined ? 'list' : 'text';
    if (keys.get(key)?.kind !== 'text') keys.set(key, { key, flag: option.attributeName(), kind });
  }
  return [...keys.values()];
}

/** The error for a place in a file of options. */
export function configError(file: string, line: number, what: string, hint: string): CodefangError {
  return new CodefangError('user-bad-option', `${file}:${line}: ${what}`, { file, hint });
}

/** Values in messages are cut short: a file may be anything. */
export function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
