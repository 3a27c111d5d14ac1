// A look into JSON of others, of which nothing is known: what is not there, or is of another kind, is undefined.

/** A member of an object. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** A member that is a text; else an empty one. */
export function textOf(value: unknown, name: string): string {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : '';
}

/** A member that is a whole number from 1. */
export function countOf(value: unknown, name: string): number | undefined {
  const found = memberOf(value, name);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

/** A member that is a commit's id in hexadecimal. */
export function commitOf(value: unknown, name: string): string | undefined {
  const found = textOf(value, name);
  return isCommit(found) ? found : undefined;
}

/** Whether a text is a whole id of an object, SHA-1 or SHA-256. */
export function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
