// A kernel module over a memory of its own, for tests of single functions of the assembly. Host functions it imports answer -1.
import { readFileSync } from 'node:fs';

/** Both builds; a test of the assembly holds for each. */
export const kernelFiles = ['kernel.wasm', 'kernel-scalar.wasm'] as const;

export interface RawKernel {
  /** The exported functions; those that give an i64 are under `wide`, too. */
  call: Record<string, (...args: number[]) => number>;
  wide: Record<string, (...args: number[]) => bigint>;
  /** The value of an exported constant. */
  constant: (name: string) => number;
  memory: Uint8Array;
}

/** Instantiates a module with `pages` of 64 KiB. */
export function instantiate(wasm: Uint8Array, pages = 64): RawKernel {
  const module = new WebAssembly.Module(wasm);
  const memory = new WebAssembly.Memory({ initial: pages });
  const imports: WebAssembly.Imports = { env: { memory } };
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind === 'function') (imports[from] ??= {})[name] = () => -1;
  }
  const { exports } = new WebAssembly.Instance(module, imports);
  return {
    call: exports,
    wide: exports,
    constant: (name) => (exports[name] as unknown as { value: number }).value,
    memory: new Uint8Array(memory.buffer),
  };
}

/** Instantiates one of `kernelFiles`. */
export function rawKernel(file: (typeof kernelFiles)[number], pages?: number): RawKernel {
  return instantiate(readFileSync(new URL(`../../src/kernel/${file}`, import.meta.url)), pages);
}
