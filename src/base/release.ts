// Gives the memory of columns back at once. Node frees a buffer when its garbage collector comes around, and with few objects made it
// rarely does: tens of megabytes of spent buffers pile up. A buffer transferred to a message port whose other end is closed is
// dropped there and then, in every Node.

import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { grownColumn, transferList } from './columns.js';

let drop: MessagePort | undefined;

function dropPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  port1.unref();
  return port1;
}

/** A longer copy of a column, as `grownColumn` makes it; the column itself is empty after it. */
export function regrown<Grown extends Uint32Array | Int32Array | Float64Array>(column: Grown, length: number): Grown {
  const longer = grownColumn(column, length);
  release({ column });
  return longer;
}

/** Frees the buffers of columns; the columns, and whatever else looks into these buffers, are empty after it. */
export function release(...groups: readonly object[]): void {
  drop ??= dropPort();
  const buffers = transferList(...groups).filter((buffer) => buffer.byteLength > 0);
  if (buffers.length > 0) drop.postMessage(null, buffers);
}
