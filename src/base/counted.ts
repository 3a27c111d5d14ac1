// A number with its noun, for messages.

/** `1 commit`, `2 commits`, `3 batches`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
