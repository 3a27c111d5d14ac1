// Garbage collected when it is asked for. By itself V8 waits, and memory outside of its heap, such as buffers and what WebAssembly has, waits with it.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/** Collects this thread's garbage now, and with it buffers that nobody uses. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}

/**
 * Gives back memory of WebAssembly that nobody uses. One collection finds it, and another one frees it; finalizers and what a
 * function that has been left still holds want a turn of the event loop before each.
 */
export async function freeUnusedMemories(): Promise<void> {
  for (let collections = 0; collections < 2; collections++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
}
