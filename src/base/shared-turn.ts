// A turn that threads have one after the other: for what all of them together may have only one of.

const FREE = 0;
const TAKEN = 1;
/** How long to wait before asking again, milliseconds. What is waited for takes seconds. */
const PAUSE_MS = 5;

/** One thread's side of a turn. Who has it may ask for it again. */
export class SharedTurn {
  readonly #word: Int32Array;
  #isMine = false;

  /** `shared` has one word, the same for all threads, which is 0 at first. */
  constructor(shared: SharedArrayBuffer) {
    this.#word = new Int32Array(shared, 0, 1);
  }

  /** Memory for one turn, which nobody has. */
  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  }

  /** Resolves when this thread has it; `waiting` is called while another has. */
  async take(waiting: () => void): Promise<void> {
    while (!this.#isMine) {
      this.#isMine = Atomics.compareExchange(this.#word, 0, FREE, TAKEN) === FREE;
      if (this.#isMine) return;
      waiting();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  /** Gives it up, if this thread has it. */
  give(): void {
    if (!this.#isMine) return;
    this.#isMine = false;
    Atomics.store(this.#word, 0, FREE);
  }
}
