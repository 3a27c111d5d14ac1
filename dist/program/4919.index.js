'use strict';
exports.id = 4919;
exports.ids = [4919];
exports.modules = {

/***/ 33436:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ByteSlabs)
/* harmony export */ });
// Memory for contents that come and go by the thousand, used again when they are read no more. By itself it would be garbage of all sizes,
// which is collected late, and whose holes in the heap of the process are of little use after.
// Laws: what was taken and not given back is in nobody else's hands; what is never given back is garbage as any other.
/** Contents up to half of it share a slab. */
const SLAB_BYTES = 2 * 1024 * 1024;
const ALIGNMENT = 8;
/** Slabs that are cut into pieces. */
class ByteSlabs {
    slabBytes;
    #slabs = new WeakMap();
    #free = [];
    #current;
    constructor(slabBytes = SLAB_BYTES) {
        this.slabBytes = slabBytes;
    }
    /** So many bytes, whatever is in them. */
    take(bytes) {
        // Not zero-filled, so that a size that lies costs addresses, not memory.
        if (bytes > this.slabBytes / 2)
            return Buffer.allocUnsafeSlow(bytes);
        let slab = this.#current;
        if (slab === undefined || slab.used + bytes > this.slabBytes) {
            slab = this.#free.pop() ?? this.#newSlab();
            this.#current = slab;
        }
        const piece = new Uint8Array(slab.buffer, slab.used, bytes);
        slab.used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
        slab.taken++;
        return piece;
    }
    /** Gives back what was taken, once; a piece of anything else is left alone. */
    give(piece) {
        const slab = this.#slabs.get(piece.buffer);
        if (slab === undefined || --slab.taken > 0)
            return;
        slab.used = 0;
        if (slab !== this.#current)
            this.#free.push(slab);
    }
    #newSlab() {
        const slab = { buffer: Buffer.allocUnsafeSlow(this.slabBytes).buffer, used: 0, taken: 0 };
        this.#slabs.set(slab.buffer, slab);
        return slab;
    }
}


/***/ }),

/***/ 4919:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bridgedReader: () => (/* binding */ bridgedReader),
  serveObjects: () => (/* binding */ serveObjects)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/git/byte-slabs.js
var byte_slabs = __webpack_require__(33436);
// EXTERNAL MODULE: ./lib/git/oid.js
var git_oid = __webpack_require__(32008);
;// CONCATENATED MODULE: ./lib/git/read-ahead.js
// Objects read before they are asked for, in the order they were announced, so that a slow source works while its user computes.
// Laws: bounded in count, and in bytes as far as the mean size of what was read so far can tell; never more than a hint, since
// what is not here is read when asked for; an object is handed out once; a failed read ahead is forgotten and read again.
/** A map key of raw bytes. */
function oidKey(oid) {
    return Buffer.from(oid.buffer, oid.byteOffset, oid.byteLength).toString('latin1');
}
/** Reads ahead on one reader for one user. */
class ReadAhead {
    #reader;
    #limits;
    #entries = new Map();
    #announced = new Uint8Array(0);
    #next = 0;
    #oidBytes = 20;
    #inFlight = 0;
    #readyBytes = 0;
    #readObjects = 0;
    #readBytes = 0;
    constructor(reader, limits) {
        this.#reader = reader;
        this.#limits = limits;
    }
    /** Announces objects, ids of `oidBytes` end to end, to come after those announced before. */
    announce(oids, oidBytes) {
        const left = this.#announced.subarray(this.#next);
        this.#oidBytes = oidBytes;
        this.#next = 0;
        if (left.length === 0) {
            this.#announced = oids;
        }
        else {
            this.#announced = new Uint8Array(left.length + oids.length);
            this.#announced.set(left);
            this.#announced.set(oids, left.length);
        }
        this.#pump();
    }
    /** The object, from what was read ahead or read now. */
    take(oid) {
        const key = oidKey(oid);
        const entry = this.#entries.get(key);
        if (entry === undefined) {
            // Announced objects that are never asked for must not block the later ones.
            if (this.#next < this.#announced.length && this.#full())
                this.#dropOldestReady();
            this.#pump();
            return this.#reader.read(oid);
        }
        this.#drop(key, entry);
        this.#pump();
        return entry.promise;
    }
    /** Hands out what is ready and not refused, oldest first; its bytes are read no more after. */
    takeReady(fits) {
        for (const [key, entry] of this.#entries) {
            if (entry.ready !== undefined && fits(entry.ready))
                this.#discard(key, entry);
        }
        this.#pump();
    }
    /** Forgets everything; reads in flight end unheard. */
    clear() {
        this.#announced = new Uint8Array(0);
        this.#next = 0;
        this.#entries.clear();
        this.#readyBytes = 0;
    }
    #pump() {
        while (this.#next < this.#announced.length && !this.#full()) {
            const oid = this.#announced.slice(this.#next, this.#next + this.#oidBytes);
            this.#next += this.#oidBytes;
            const key = oidKey(oid);
            if (!this.#entries.has(key))
                this.#begin(key, oid);
        }
    }
    #begin(key, oid) {
        const entry = { oid, promise: this.#reader.read(oid), ready: undefined };
        this.#entries.set(key, entry);
        this.#inFlight++;
        entry.promise.then((data) => {
            this.#inFlight--;
            if (data !== undefined)
                this.#readObjects++;
            this.#readBytes += data?.bytes.length ?? 0;
            if (this.#entries.get(key) === entry) {
                entry.ready = { oid, data };
                this.#readyBytes += data?.bytes.length ?? 0;
            }
            this.#pump();
        }, () => {
            this.#inFlight--;
            if (this.#entries.get(key) === entry)
                this.#entries.delete(key);
            this.#pump();
        });
    }
    #full() {
        const { size } = this.#entries;
        if (size === 0)
            return false;
        if (this.#inFlight >= this.#reader.parallel)
            return true;
        // As if one object of a sixteenth of the limit had been read before the first.
        const mean = (this.#limits.bytes / 16 + this.#readBytes) / (1 + this.#readObjects);
        return size >= this.#limits.objects || this.#readyBytes + (this.#inFlight + 1) * mean > this.#limits.bytes;
    }
    #drop(key, entry) {
        this.#entries.delete(key);
        this.#readyBytes -= entry.ready?.data?.bytes.length ?? 0;
    }
    #discard(key, entry) {
        this.#drop(key, entry);
        if (entry.ready?.data !== undefined)
            this.#reader.release?.(entry.ready.data.bytes);
    }
    #dropOldestReady() {
        for (const [key, entry] of this.#entries) {
            if (entry.ready === undefined)
                continue;
            this.#discard(key, entry);
            return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/git/object-bridge.js
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
const Answer = { object: 1, absent: 2, failure: 3, gone: 4 };
const RECORD_BYTES = 8;
const MAX_ANSWER_BYTES = 0x7fff_ffff;
/** Windows of extras the worker keeps before it forgets the oldest. */
const KEPT_WINDOWS = 2;
/** Serves a reader to one worker from this thread's event loop. */
function serveObjects(reader, options = {}) {
    const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
    const shared = new SharedArrayBuffer(HEADER_BYTES + (options.windowBytes ?? 1024 * 1024));
    const service = new Service(reader, port1, shared, options.ahead ?? { objects: 256, bytes: 4 * 1024 * 1024 });
    return { port: port2, shared, close: () => service.close() };
}
/**
 * The reader over what `serveObjects` gave, for use in the worker.
 * @param oidBytes length of an object id
 * @param stallMs how long one answer may take, milliseconds; the default of ten minutes leaves room for a fetch
 */
function bridgedReader(port, shared, oidBytes, stallMs = 600_000) {
    return new Bridge(port, shared, oidBytes, stallMs);
}
class Service {
    #port;
    #header;
    #window;
    #ahead;
    #reader;
    /** What is being answered, and what of it is not sent yet. */
    #whole = new Uint8Array(0);
    #rest = this.#whole;
    #closed = false;
    /** What is being brought. */
    #fetching = Promise.resolve();
    constructor(reader, port, shared, limits) {
        this.#port = port;
        this.#header = new Int32Array(shared, 0, HEADER_WORDS);
        this.#window = new Uint8Array(shared, HEADER_BYTES);
        this.#ahead = new ReadAhead(reader, limits);
        this.#reader = reader;
        port.on('message', (message) => this.#take(message));
        port.on('close', () => this.close());
        port.unref();
    }
    close() {
        if (this.#closed)
            return;
        this.#closed = true;
        this.#ahead.clear();
        Atomics.store(this.#header, GONE, 1);
        if (Atomics.load(this.#header, TURN) === SERVICE)
            this.#handOver(Answer.gone);
        this.#port.close();
    }
    #take(message) {
        if (this.#closed)
            return;
        if ('ask' in message)
            void this.#answer(message.ask);
        else if ('more' in message)
            this.#sendPart();
        else if ('fetch' in message) {
            const before = this.#fetching;
            // Waiting for it is no stall, however long it takes.
            Atomics.add(this.#header, FETCHES, 1);
            this.#fetching = before
                .then(() => (this.#closed ? undefined : this.#reader.fetch?.(message.fetch)))
                .finally(() => Atomics.sub(this.#header, FETCHES, 1));
        }
        else
            void this.#announce(message.announce, message.oidBytes);
    }
    async #announce(oids, oidBytes) {
        await this.#fetching;
        if (!this.#closed)
            this.#ahead.announce(oids, oidBytes);
    }
    async #answer(oid) {
        let data;
        await this.#fetching;
        try {
            data = await this.#ahead.take(oid);
            if (data !== undefined && data.bytes.length > MAX_ANSWER_BYTES)
                throw tooLarge(oid, data.bytes.length);
        }
        catch (error) {
            if (!this.#closed)
                this.#begin(Answer.failure, 0, Buffer.from(JSON.stringify((0,errors/* toWire */.BW)(error))));
            return;
        }
        if (this.#closed)
            return;
        if (data === undefined)
            this.#begin(Answer.absent, 0, new Uint8Array(0));
        else
            this.#begin(Answer.object, data.type, data.bytes);
    }
    #begin(answer, type, bytes) {
        this.#header[TYPE] = type;
        this.#header[TOTAL] = bytes.length;
        this.#whole = bytes;
        this.#rest = bytes;
        this.#fill();
        this.#header[EXTRAS] = this.#rest.length === 0 ? this.#addExtras(align(bytes.length)) : 0;
        this.#handOver(answer);
    }
    #sendPart() {
        this.#fill();
        this.#handOver(this.#header[ANSWER]);
    }
    #fill() {
        const part = this.#rest.subarray(0, this.#window.length);
        this.#window.set(part);
        this.#header[USED] = part.length;
        this.#rest = this.#rest.subarray(part.length);
        if (this.#rest.length === 0)
            this.#reader.release?.(this.#whole);
    }
    #addExtras(from) {
        let at = from;
        let count = 0;
        const head = new Int32Array(this.#window.buffer, HEADER_BYTES, this.#window.length >> 2);
        this.#ahead.takeReady(({ oid, data }) => {
            const length = data?.bytes.length ?? 0;
            const end = at + RECORD_BYTES + oid.length + length;
            if (end > this.#window.length)
                return false;
            head[at >> 2] = length;
            head[(at >> 2) + 1] = data?.type ?? 0;
            this.#window.set(oid, at + RECORD_BYTES);
            if (data !== undefined)
                this.#window.set(data.bytes, at + RECORD_BYTES + oid.length);
            at = align(end);
            count++;
            return true;
        });
        return count;
    }
    #handOver(answer) {
        this.#header[ANSWER] = answer;
        Atomics.store(this.#header, TURN, WORKER);
        Atomics.notify(this.#header, TURN);
    }
}
class Bridge {
    name = 'bridge';
    counters = { requests: 0, bytes: 0, waits: 0 };
    #port;
    #header;
    #window;
    #oidBytes;
    #stallMs;
    #extras = new Map();
    #slabs = new byte_slabs/* ByteSlabs */.q();
    /** The extra that was handed out last. */
    #lent;
    #extraBytes = 0;
    #dead = false;
    constructor(port, shared, oidBytes, stallMs) {
        this.#port = port;
        this.#header = new Int32Array(shared, 0, HEADER_WORDS);
        this.#window = new Uint8Array(shared, HEADER_BYTES);
        this.#oidBytes = oidBytes;
        this.#stallMs = stallMs;
    }
    read(oid) {
        this.counters.requests++;
        if (this.#lent !== undefined)
            this.#slabs.give(this.#lent);
        this.#lent = undefined;
        const data = this.#takeExtra(oid) ?? this.#ask(oid);
        const object = data.object;
        if (object !== undefined)
            this.counters.bytes += object.bytes.length;
        return object;
    }
    prefetch(oids) {
        if (!this.#dead)
            this.#port.postMessage({ announce: oids.slice(), oidBytes: this.#oidBytes });
    }
    fetch(oids) {
        if (!this.#dead)
            this.#port.postMessage({ fetch: oids.slice() });
    }
    close() {
        this.#dead = true;
        this.#extras.clear();
        this.#port.close();
    }
    #takeExtra(oid) {
        if (this.#extras.size === 0)
            return undefined;
        const key = oidKey(oid);
        const object = this.#extras.get(key);
        if (object === undefined && !this.#extras.has(key))
            return undefined;
        this.#remove(key, object);
        this.#lent = object?.bytes;
        return { object };
    }
    #ask(oid) {
        this.#exchange({ ask: oid.slice() }, oid);
        const answer = this.#header[ANSWER];
        const type = this.#header[TYPE];
        const total = this.#header[TOTAL];
        let filled = this.#header[USED];
        const isWhole = filled === total;
        // The window is the worker's until it asks again.
        const bytes = isWhole ? this.#window.subarray(0, total) : new Uint8Array(total);
        if (isWhole)
            this.#keepExtras(align(filled));
        else
            bytes.set(this.#window.subarray(0, filled));
        while (filled < bytes.length) {
            this.#exchange({ more: true }, oid);
            const used = this.#header[USED];
            bytes.set(this.#window.subarray(0, used), filled);
            filled += used;
        }
        if (answer === Answer.failure)
            throw (0,errors/* fromWire */.kn)(JSON.parse(Buffer.from(bytes).toString()));
        return { object: answer === Answer.object ? { type, bytes } : undefined };
    }
    /** Gives the turn away with a message and sleeps until it comes back. */
    #exchange(message, oid) {
        if (this.#dead)
            throw unanswered(oid, 'the reader is closed');
        Atomics.store(this.#header, TURN, SERVICE);
        // Either the service sees that it is its turn when it closes, or this sees that it is gone.
        if (Atomics.load(this.#header, GONE) === 1)
            this.#die(oid, 'the thread that reads objects has closed');
        this.#port.postMessage(message);
        this.counters.waits++;
        while (Atomics.load(this.#header, TURN) === SERVICE) {
            const isLate = Atomics.wait(this.#header, TURN, SERVICE, this.#stallMs) === 'timed-out';
            if (isLate && Atomics.load(this.#header, FETCHES) === 0) {
                this.#die(oid, `no answer within ${this.#stallMs / 1000} s`);
            }
        }
        if (this.#header[ANSWER] === Answer.gone)
            this.#die(oid, 'the thread that reads objects has closed');
    }
    #die(oid, why) {
        this.close();
        throw unanswered(oid, why);
    }
    #keepExtras(from) {
        let at = from;
        const head = new Int32Array(this.#window.buffer, HEADER_BYTES, this.#window.length >> 2);
        for (let count = this.#header[EXTRAS]; count > 0; count--) {
            const length = head[at >> 2];
            const type = head[(at >> 2) + 1];
            const content = at + RECORD_BYTES + this.#oidBytes;
            const key = Buffer.from(this.#window.slice(at + RECORD_BYTES, content)).toString('latin1');
            if (this.#extras.has(key))
                this.#forget(key, this.#extras.get(key));
            this.#extras.set(key, type === 0 ? undefined : this.#kept(type, content, length));
            this.#extraBytes += length;
            at = align(content + length);
        }
        for (const [key, object] of this.#extras) {
            if (this.#extraBytes <= KEPT_WINDOWS * this.#window.length)
                break;
            this.#forget(key, object);
        }
    }
    #kept(type, from, length) {
        const bytes = this.#slabs.take(length);
        bytes.set(this.#window.subarray(from, from + length));
        return { type, bytes };
    }
    #forget(key, object) {
        this.#remove(key, object);
        if (object !== undefined)
            this.#slabs.give(object.bytes);
    }
    #remove(key, object) {
        this.#extras.delete(key);
        this.#extraBytes -= object?.bytes.length ?? 0;
    }
}
function align(bytes) {
    return (bytes + 3) & ~3;
}
function unanswered(oid, why) {
    const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, oid.length);
    return new errors/* CodefangError */.UD('repository-command-failed', `object ${hex} could not be read: ${why}`, { oid: hex });
}
function tooLarge(oid, bytes) {
    const hex = (0,git_oid/* oidToHex */.zc)(oid, 0, oid.length);
    return new errors/* CodefangError */.UD('repository-too-large', `object ${hex} has ${bytes} bytes, more than a thread can be sent`, {
        oid: hex,
    });
}


/***/ })

};
