// What the kernel's negative return codes mean (assembly/fault.ts has the same numbers), as typed errors with their place.

import { CodefangError, type ErrorCode } from '../base/errors.js';

/** The kernel's fault codes that callers handle as values. */
export const Fault = { missing: -1, wrongType: -9, tooLarge: -10, hostFailed: -14 } as const;

const texts: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  [-1]: ['repository-missing-object', 'object is missing'],
  [-2]: ['repository-corrupt-pack', 'compressed bytes are no valid zlib stream'],
  [-3]: ['repository-corrupt-pack', 'object has another size than its header says'],
  [-4]: ['repository-corrupt-pack', 'delta does not fit its base'],
  [-5]: ['repository-corrupt-pack', 'delta chain is a cycle or endless'],
  [-6]: ['repository-corrupt-pack', 'pack entry cannot be read'],
  [-7]: ['repository-corrupt-object', 'tree has entries that cannot be read or stand in the wrong order'],
  [-8]: ['repository-corrupt-object', 'commit cannot be read'],
  [-9]: ['repository-corrupt-object', 'object is of another type than its use needs'],
  [-10]: ['repository-too-large', 'object is larger than the memory set aside for objects'],
  [-11]: ['repository-unreadable', 'pack file cannot be read'],
  [-13]: ['repository-corrupt-pack', 'the base of a delta is missing'],
};

/** Where a fault was: the object asked for, and the pack entry that was at fault if it was one. */
export interface FaultPlace {
  readonly oid?: string;
  readonly file?: string;
  readonly offset?: number;
}

/** The typed error for a fault code; a code outside the table is a bug of the caller. */
export function faultError(fault: number, place: FaultPlace): CodefangError {
  const [code, text] = texts[fault] ?? ['bug-kernel', `kernel fault ${String(fault)}`];
  const object = place.oid === undefined ? '' : ` (object ${place.oid})`;
  const where = place.file === undefined ? '' : ` in ${place.file} at offset ${String(place.offset ?? 0)}`;
  const hint =
    code === 'repository-missing-object'
      ? 'fetch what is missing, for example with `git fetch --refetch`'
      : code.startsWith('repository-corrupt')
        ? 'check the repository with `git fsck`, or clone it again'
        : undefined;
  return new CodefangError(code, `${text}${object}${where}`, hint === undefined ? place : { ...place, hint });
}
