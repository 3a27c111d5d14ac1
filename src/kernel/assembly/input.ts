// The cursor that compressed bytes are read through. Inflate sees a run of bytes; when it is used up, `nextInput` of windows.ts moves to
// the next pack window, so a stream may cross any number of windows.

/** First unread byte of the present run. */
export let inputAt: usize = 0;
/** End of the present run. */
export let inputEnd: usize = 0;
/** Whether the run is a window of a pack, so that more may follow. */
export let inputIsPack: bool = false;

/** Reads from `length` bytes of memory; there is nothing after them. */
export function inputFromMemory(at: usize, length: usize): void {
  inputAt = at;
  inputEnd = at + length;
  inputIsPack = false;
}

/** Reads from a window of a pack; windows.ts calls this. */
export function inputFromWindow(at: usize, end: usize): void {
  inputAt = at;
  inputEnd = end;
  inputIsPack = true;
}

/** Moves the cursor forward within the present run. */
// @ts-ignore: decorator
@inline
export function setInputAt(at: usize): void {
  inputAt = at;
}
