// The one carrier of data: named typed arrays of equal meaning per row. A batch of changes, an analyzer's state and a
// checkpoint section are all columns, so what a worker transfers is what an analyzer reads and what a checkpoint holds.

/** The typed arrays that may be a column. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Named columns. Which names exist and what each holds is stated where a layout is declared. */
export type Columns = Readonly<Record<string, Column>>;

/** The buffers of some columns, for `postMessage(…, transferList)`; a buffer that several columns share is listed once. */
export function transferList(...groups: readonly object[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const group of groups) {
    for (const column of Object.values(group) as unknown[]) {
      if (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer) buffers.add(column.buffer);
    }
  }
  return [...buffers];
}

/** A longer copy of a column, at least `length` long and half as long again as it was. */
export function grownColumn<Grown extends Uint32Array | Int32Array | Float64Array>(
  column: Grown,
  length: number,
): Grown {
  const Kind = column.constructor as new (length: number) => Grown;
  const longer = new Kind(Math.max(length, column.length + (column.length >> 1), 64));
  longer.set(column);
  return longer;
}
