// An asynchronous object reader made synchronous for another thread: the worker blocks while the thread that owns the reader
// (the service) answers through shared memory.
//
//   shared memory, 32-bit words               who writes
//   0  TURN     0 worker, 1 service           both: whose turn it is; the worker sleeps on this word while it is 1
//   1  GONE     1 when the service is closed  service, never taken back
//   2  ANSWER   1 object, 2 absent,           service
//               3 failure, 4 gone
//   3  TYPE     git's number of the type      service
//   4  TOTAL    bytes of the answer           service
//   5  USED     bytes of it in the window     service
//   6  EXTRAS   records after the answer      service
//   7  FETCHES  fetches under way         service
//   8… the window: the answer's bytes (an object's content, or an error as JSON), or the next part of them; then, when all of
//      them fit, EXTRAS records of announced objects, each at a multiple of 4:
//      [length][type, 0 absent][id][content]
//
//   worker                                    service
//   TURN := service, posts {ask: id}    --->  reads the object, fills header and window
//   wakes, reads                        <---  TURN := worker, wakes the worker
//   answer not whole: TURN := service,
//   posts {more: true}                  --->  fills the window with the next part …
//   posts {announce: ids} at any time   --->  reads ahead; what is ready rides along with later answers
//   posts {fetch: ids} at any time      --->  has the reader bring them; whatever is posted after it waits for that
//
// Laws: header and window belong to whoever's turn it is: an object that is whole in the window is read there, until the worker asks again. A closed service wakes the worker with an error; one that does not
// answer within the stall limit is an error that names the object, and the reader is dead after it. The service does not own
// its reader: several services, one a worker, may share one.

import { MessageChannel, type MessagePort } from 'node:worker_threads';

import { CodefangError, fromWire, toWire, type ErrorWire } from '../base/errors.js';
import { ByteSlabs } from './byte-slabs.js';
import type { AsyncObjectReader, ObjectData, ObjectReader, ObjectType } from './object-reader.js';
import { oidToHex, type OidBytes } from './oid.js';
import { oidKey, ReadAhead, type ReadAheadLimits } from './read-ahead.js';

const TURN = 0;
const GONE = 1;
const ANSWER = 2;
const TYPE = 3;
const TOTAL = 4;
const USED = 5;
const EXTRAS = 6;
const FETCHES = 7;
const HEADER_WORDS = 8;
const HEADER_BYTES = HEADER_WORDS * 4;

const WORKER = 0;
const SERVICE = 1;
const Answer = { object: 1, absent: 2, failure: 3, gone: 4 } as const;

const RECORD_BYTES = 8;
const MAX_ANSWER_BYTES = 0x7fff_ffff;
/** Windows of extras the worker keeps before it forgets the oldest. */
const KEPT_WINDOWS = 2;

type Message =
  | { readonly ask: Uint8Array }
  | { readonly more: true }
  | { readonly announce: Uint8Array; readonly oidBytes: number }
  | { readonly fetch: Uint8Array };

/** Sizes of the service; the defaults suit git and libgit2 alike. */
export interface ObjectServiceOptions {
  /** Bytes of the shared window. Default 1 MiB. */
  readonly windowBytes?: number;
  /** Default 256 objects, 4 MiB. */
  readonly ahead?: ReadAheadLimits;
}

/** What the owner of a reader hands to a worker: `port` is transferred, `shared` is shared. */
export interface ObjectService {
  readonly port: MessagePort;
  readonly shared: SharedArrayBuffer;
  /** Ends the service: a waiting worker wakes with an error. The reader stays open. */
  close(): void;
}

/** How often a bridged reader did what. */
export interface BridgeCounters {
  /** Objects asked of the reader. */
  requests: number;
  /** Bytes of content handed out. */
  bytes: number;
  /** Times the thread slept for the service. */
  waits: number;
}

/** The worker's side. */
export interface BridgedReader extends ObjectReader {
  readonly counters: Readonly<BridgeCounters>;
  prefetch(oids: Uint8Array): void;
  fetch(oids: Uint8Array): void;
}

/** Serves a reader to one worker from this thread's event loop. */
export function serveObjects(reader: AsyncObjectReader, options: ObjectServiceOptions = {}): ObjectService {
  const { port1, port2 } = new MessageChannel();
  const shared = new SharedArrayBuffer(HEADER_BYTES + (options.windowBytes ?? 1024 * 1024));
  const service = new Service(reader, port1, shared, options.ahead ?? { objects: 256, bytes: 4 * 1024 * 1024 });
  return { port: port2, shared, close: () => service.close() };
}

/**
 * The reader over what `serveObjects` gave, for use in the worker.
 * @param oidBytes length of an object id
 * @param stallMs how long one answer may take, milliseconds; the default of ten minutes leaves room for a fetch
 */
export function bridgedReader(
  port: MessagePort,
  shared: SharedArrayBuffer,
  oidBytes: OidBytes,
  stallMs = 600_000,
): BridgedReader {
  return new Bridge(port, shared, oidBytes, stallMs);
}

class Service {
  readonly #port: MessagePort;
  readonly #header: Int32Array;
  readonly #window: Uint8Array;
  readonly #ahead: ReadAhead;
  readonly #reader: AsyncObjectReader;
  /** What is being answered, and what of it is not sent yet. */
  #whole: Uint8Array = new Uint8Array(0);
  #rest: Uint8Array = this.#whole;
  #closed = false;
  /** What is being brought. */
  #fetching: Promise<void> = Promise.resolve();

  constructor(reader: AsyncObjectReader, port: MessagePort, shared: SharedArrayBuffer, limits: ReadAheadLimits) {
    this.#port = port;
    this.#header = new Int32Array(shared, 0, HEADER_WORDS);
    this.#window = new Uint8Array(shared, HEADER_BYTES);
    this.#ahead = new ReadAhead(reader, limits);
    this.#reader = reader;
    port.on('message', (message: Message) => this.#take(message));
    port.on('close', () => this.close());
    port.unref();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#ahead.clear();
    Atomics.store(this.#header, GONE, 1);
    if (Atomics.load(this.#header, TURN) === SERVICE) this.#handOver(Answer.gone);
    this.#port.close();
  }

  #take(message: Message): void {
    if (this.#closed) return;
    if ('ask' in message) void this.#answer(message.ask);
    else if ('more' in message) this.#sendPart();
    else if ('fetch' in message) {
      const before = this.#fetching;
      // Waiting for it is no stall, however long it takes.
      Atomics.add(this.#header, FETCHES, 1);
      this.#fetching = before
        .then(() => (this.#closed ? undefined : this.#reader.fetch?.(message.fetch)))
        .finally(() => Atomics.sub(this.#header, FETCHES, 1));
    } else void this.#announce(message.announce, message.oidBytes);
  }

  async #announce(oids: Uint8Array, oidBytes: number): Promise<void> {
    await this.#fetching;
    if (!this.#closed) this.#ahead.announce(oids, oidBytes);
  }

  async #answer(oid: Uint8Array): Promise<void> {
    let data: ObjectData | undefined;
    await this.#fetching;
    try {
      data = await this.#ahead.take(oid);
      if (data !== undefined && data.bytes.length > MAX_ANSWER_BYTES) throw tooLarge(oid, data.bytes.length);
    } catch (error) {
      if (!this.#closed) this.#begin(Answer.failure, 0, Buffer.from(JSON.stringify(toWire(error))));
      return;
    }
    if (this.#closed) return;
    if (data === undefined) this.#begin(Answer.absent, 0, new Uint8Array(0));
    else this.#begin(Answer.object, data.type, data.bytes);
  }

  #begin(answer: number, type: number, bytes: Uint8Array): void {
    this.#header[TYPE] = type;
    this.#header[TOTAL] = bytes.length;
    this.#whole = bytes;
    this.#rest = bytes;
    this.#fill();
    this.#header[EXTRAS] = this.#rest.length === 0 ? this.#addExtras(align(bytes.length)) : 0;
    this.#handOver(answer);
  }

  #sendPart(): void {
    this.#fill();
    this.#handOver(this.#header[ANSWER]);
  }

  #fill(): void {
    const part = this.#rest.subarray(0, this.#window.length);
    this.#window.set(part);
    this.#header[USED] = part.length;
    this.#rest = this.#rest.subarray(part.length);
    if (this.#rest.length === 0) this.#reader.release?.(this.#whole);
  }

  #addExtras(from: number): number {
    let at = from;
    let count = 0;
    const head = new Int32Array(this.#window.buffer, HEADER_BYTES, this.#window.length >> 2);
    this.#ahead.takeReady(({ oid, data }) => {
      const length = data?.bytes.length ?? 0;
      const end = at + RECORD_BYTES + oid.length + length;
      if (end > this.#window.length) return false;
      head[at >> 2] = length;
      head[(at >> 2) + 1] = data?.type ?? 0;
      this.#window.set(oid, at + RECORD_BYTES);
      if (data !== undefined) this.#window.set(data.bytes, at + RECORD_BYTES + oid.length);
      at = align(end);
      count++;
      return true;
    });
    return count;
  }

  #handOver(answer: number): void {
    this.#header[ANSWER] = answer;
    Atomics.store(this.#header, TURN, WORKER);
    Atomics.notify(this.#header, TURN);
  }
}

class Bridge implements BridgedReader {
  readonly name = 'bridge';
  readonly counters: BridgeCounters = { requests: 0, bytes: 0, waits: 0 };
  readonly #port: MessagePort;
  readonly #header: Int32Array;
  readonly #window: Uint8Array;
  readonly #oidBytes: OidBytes;
  readonly #stallMs: number;
  readonly #extras = new Map<string, ObjectData | undefined>();
  readonly #slabs = new ByteSlabs();
  /** The extra that was handed out last. */
  #lent: Uint8Array | undefined;
  #extraBytes = 0;
  #dead = false;

  constructor(port: MessagePort, shared: SharedArrayBuffer, oidBytes: OidBytes, stallMs: number) {
    this.#port = port;
    this.#header = new Int32Array(shared, 0, HEADER_WORDS);
    this.#window = new Uint8Array(shared, HEADER_BYTES);
    this.#oidBytes = oidBytes;
    this.#stallMs = stallMs;
  }

  read(oid: Uint8Array): ObjectData | undefined {
    this.counters.requests++;
    if (this.#lent !== undefined) this.#slabs.give(this.#lent);
    this.#lent = undefined;
    const data = this.#takeExtra(oid) ?? this.#ask(oid);
    const object = data.object;
    if (object !== undefined) this.counters.bytes += object.bytes.length;
    return object;
  }

  prefetch(oids: Uint8Array): void {
    if (!this.#dead) this.#port.postMessage({ announce: oids.slice(), oidBytes: this.#oidBytes } satisfies Message);
  }

  fetch(oids: Uint8Array): void {
    if (!this.#dead) this.#port.postMessage({ fetch: oids.slice() } satisfies Message);
  }

  close(): void {
    this.#dead = true;
    this.#extras.clear();
    this.#port.close();
  }

  #takeExtra(oid: Uint8Array): { object: ObjectData | undefined } | undefined {
    if (this.#extras.size === 0) return undefined;
    const key = oidKey(oid);
    const object = this.#extras.get(key);
    if (object === undefined && !this.#extras.has(key)) return undefined;
    this.#remove(key, object);
    this.#lent = object?.bytes;
    return { object };
  }

  #ask(oid: Uint8Array): { object: ObjectData | undefined } {
    this.#exchange({ ask: oid.slice() }, oid);
    const answer = this.#header[ANSWER];
    const type = this.#header[TYPE] as ObjectType;
    const total = this.#header[TOTAL];
    let filled = this.#header[USED];
    const isWhole = filled === total;
    // The window is the worker's until it asks again.
    const bytes = isWhole ? this.#window.subarray(0, total) : new Uint8Array(total);
    if (isWhole) this.#keepExtras(align(filled));
    else bytes.set(this.#window.subarray(0, filled));
    while (filled < bytes.length) {
      this.#exchange({ more: true }, oid);
      const used = this.#header[USED];
      bytes.set(this.#window.subarray(0, used), filled);
      filled += used;
    }
    if (answer === Answer.failure) throw fromWire(JSON.parse(Buffer.from(bytes).toString()) as ErrorWire);
    return { object: answer === Answer.object ? { type, bytes } : undefined };
  }

  /** Gives the turn away with a message and sleeps until it comes back. */
  #exchange(message: Message, oid: Uint8Array): void {
    if (this.#dead) throw unanswered(oid, 'the reader is closed');
    Atomics.store(this.#header, TURN, SERVICE);
    // Either the service sees that it is its turn when it closes, or this sees that it is gone.
    if (Atomics.load(this.#header, GONE) === 1) this.#die(oid, 'the thread that reads objects has closed');
    this.#port.postMessage(message);
    this.counters.waits++;
    while (Atomics.load(this.#header, TURN) === SERVICE) {
      const isLate = Atomics.wait(this.#header, TURN, SERVICE, this.#stallMs) === 'timed-out';
      if (isLate && Atomics.load(this.#header, FETCHES) === 0) {
        this.#die(oid, `no answer within ${this.#stallMs / 1000} s`);
      }
    }
    if (this.#header[ANSWER] === Answer.gone) this.#die(oid, 'the thread that reads objects has closed');
  }

  #die(oid: Uint8Array, why: string): never {
    this.close();
    throw unanswered(oid, why);
  }

  #keepExtras(from: number): void {
    let at = from;
    const head = new Int32Array(this.#window.buffer, HEADER_BYTES, this.#window.length >> 2);
    for (let count = this.#header[EXTRAS]; count > 0; count--) {
      const length = head[at >> 2];
      const type = head[(at >> 2) + 1];
      const content = at + RECORD_BYTES + this.#oidBytes;
      const key = Buffer.from(this.#window.slice(at + RECORD_BYTES, content)).toString('latin1');
      if (this.#extras.has(key)) this.#forget(key, this.#extras.get(key));
      this.#extras.set(key, type === 0 ? undefined : this.#kept(type as ObjectType, content, length));
      this.#extraBytes += length;
      at = align(content + length);
    }
    for (const [key, object] of this.#extras) {
      if (this.#extraBytes <= KEPT_WINDOWS * this.#window.length) break;
      this.#forget(key, object);
    }
  }

  #kept(type: ObjectType, from: number, length: number): ObjectData {
    const bytes = this.#slabs.take(length);
    bytes.set(this.#window.subarray(from, from + length));
    return { type, bytes };
  }

  #forget(key: string, object: ObjectData | undefined): void {
    this.#remove(key, object);
    if (object !== undefined) this.#slabs.give(object.bytes);
  }

  #remove(key: string, object: ObjectData | undefined): void {
    this.#extras.delete(key);
    this.#extraBytes -= object?.bytes.length ?? 0;
  }
}

function align(bytes: number): number {
  return (bytes + 3) & ~3;
}

function unanswered(oid: Uint8Array, why: string): CodefangError {
  const hex = oidToHex(oid, 0, oid.length as OidBytes);
  return new CodefangError('repository-command-failed', `object ${hex} could not be read: ${why}`, { oid: hex });
}

function tooLarge(oid: Uint8Array, bytes: number): CodefangError {
  const hex = oidToHex(oid, 0, oid.length as OidBytes);
  return new CodefangError('repository-too-large', `object ${hex} has ${bytes} bytes, more than a thread can be sent`, {
    oid: hex,
  });
}
