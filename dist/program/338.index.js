'use strict';
exports.id = 338;
exports.ids = [338];
exports.modules = {

/***/ 40338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startRunProfile: () => (/* binding */ startRunProfile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/checkpoint/durable-file.js
var durable_file = __webpack_require__(45200);
;// CONCATENATED MODULE: ./lib/pipeline/profile.js
// Profiles of one thread, by Node's own inspector: where its CPU time went (.cpuprofile) and what its heap was allocated for
// (.heapprofile). Both open in Chrome's developer tools. Loaded and running only when asked for.


/** Microseconds between two samples of the CPU profile. */
const SAMPLING_INTERVAL = 500;
/**
 * Starts profiling the calling thread; what is returned stops it, writes `<name>.cpuprofile` and `<name>.heapprofile`, and gives the
 * thread's time.
 */
async function startProfile(directory, name) {
    const { Session } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 53119, 19));
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL });
    await session.post('Profiler.start');
    await session.post('HeapProfiler.startSampling');
    return async () => {
        const { profile } = await session.post('Profiler.stop');
        const heap = await session.post('HeapProfiler.stopSampling');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, `${name}.cpuprofile`), JSON.stringify(profile));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, `${name}.heapprofile`), JSON.stringify(heap.profile));
        session.disconnect();
        return timeOf(profile);
    };
}
function timeOf({ nodes, samples = [], timeDeltas = [] }) {
    const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
    let activeMs = 0;
    let idleMs = 0;
    samples.forEach((node, i) => {
        if (idle.has(node))
            idleMs += timeDeltas[i] / 1000;
        else
            activeMs += timeDeltas[i] / 1000;
    });
    return { activeMs, idleMs };
}

// EXTERNAL MODULE: ./lib/base/byte-size.js
var byte_size = __webpack_require__(81381);
;// CONCATENATED MODULE: ./lib/engine/use-table.js
// The table of a profiled run by the USE method (Gregg, http://www.brendangregg.com/usemethod.html): for every resource how much of it was
// used, how much work waited for it, and what went wrong. Pure; every figure is one that was measured, and what was not says so.

const NOT_MEASURED = 'not measured: the workers were ended early';
/** The table as Markdown. */
function useTable(facts) {
    const rows = [...processRows(facts), ...pipelineRows(facts), ...readingRows(facts)];
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    return [
        '# The run: utilization, saturation, errors\n\n',
        `${seconds(facts.process.wallMs)} from the start of the run to its results, profilers on.\n\n`,
        line(['resource', 'utilization', 'saturation', 'errors']),
        line(['---', '---', '---', '---']),
        ...rows.map(line),
    ].join('');
}
function processRows({ process, counters, threads }) {
    const { wallMs, cpuMs, cores, mainTime, peakBytes } = process;
    const budget = counters['memory-budget'];
    const workers = threads.map(({ time }, i) => [
        `thread worker-${i + 1}`,
        time === undefined ? NOT_MEASURED : busy(time),
        '',
        '',
    ]);
    return [
        [
            'CPU',
            `${seconds(cpuMs)} of ${seconds(wallMs)} on ${cores} cores: ${percent(cpuMs, wallMs * cores)}`,
            `${process.involuntarySwitches} involuntary context switches, ${process.voluntarySwitches} voluntary`,
            '',
        ],
        ['thread main', busy(mainTime), '', ''],
        ...workers,
        [
            'memory',
            `resident peak ${(0,byte_size/* formatByteSize */.$j)(peakBytes)} of a budget of ${(0,byte_size/* formatByteSize */.$j)(budget)}: ${percent(peakBytes, budget)}`,
            `${process.minorFaults} minor and ${process.majorFaults} major page faults`,
            peakBytes > budget ? `over the budget by ${(0,byte_size/* formatByteSize */.$j)(peakBytes - budget)}` : 'none',
        ],
        [
            'heap of the main thread',
            `${(0,byte_size/* formatByteSize */.$j)(process.heapBytes)}, and ${(0,byte_size/* formatByteSize */.$j)(process.externalBytes)} outside of it, at the end`,
            '',
            '',
        ],
        ['devices', `${process.blocksRead} blocks read, ${process.blocksWritten} written`, '', ''],
    ];
}
function pipelineRows({ process, counters }) {
    const waited = counters['pipeline.waited-ms'];
    return [
        [
            'pipeline',
            `${counters['pipeline.batches']} batches; the analyzers waited ${seconds(waited)} for them: ${percent(waited, process.wallMs)} of the time`,
            `at most ${counters['pipeline.ready-most']} of ${counters['buffer-size']} batches were read and waited for their turn`,
            '',
        ],
    ];
}
function readingRows({ counters, threads, completeness }) {
    const { missingBlobs, tooLargeFiles, coarseDiffs } = completeness;
    const faults = `${missingBlobs.count} blobs missing, ${tooLargeFiles.count} too large, ${coarseDiffs} diffs given up`;
    if (threads.length === 0)
        return [['packs, caches, regions', NOT_MEASURED, NOT_MEASURED, faults]];
    const kernel = (name) => counters[`kernel.${name}`];
    const cache = (what, name, errors) => [
        what,
        `${hits(kernel(`${name}.hits`), kernel(`${name}.misses`))}; ${(0,byte_size/* formatByteSize */.$j)(kernel(`${name}.used-bytes`))} of ${(0,byte_size/* formatByteSize */.$j)(kernel(`${name}.capacity-bytes`))} in use`,
        `${kernel(`${name}.evictions`)} evictions`,
        errors,
    ];
    return [
        [
            'packs',
            `${kernel('pack-bytes-read')} bytes read in ${kernel('windows.misses')} windows, ${kernel('bytes-inflated')} bytes inflated to ${kernel('objects-built')} objects`,
            '',
            faults,
        ],
        cache('cache of pack indexes', 'indexes', ''),
        cache('cache of pack windows', 'windows', ''),
        cache('cache of delta bases', 'bases', `${kernel('objects-uncached')} objects were larger than it`),
        cache('cache of line indexes', 'lines', ''),
        [
            'cache of diffs',
            `${hits(counters['diffs.hits'], counters['diffs.misses'])}; ${counters['diffs.entries']} of ${counters['diff-cache-size']} entries in use`,
            `${counters['diffs.evictions']} evictions`,
            '',
        ],
        [
            'arena and scratch',
            `scratch peaks ${(0,byte_size/* formatByteSize */.$j)(kernel('scratch-peak-bytes'))}, all workers together`,
            `${kernel('arena-overflows')} objects did not fit in the arena and were read by themselves`,
            '',
        ],
    ];
}
function busy({ activeMs, idleMs }) {
    return `at work for ${seconds(activeMs)}: ${percent(activeMs, activeMs + idleMs)} of its time`;
}
function hits(count, misses) {
    return `${count} hits, ${misses} misses: ${percent(count, count + misses)}`;
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(2)} s`;
}
function percent(part, whole) {
    return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./lib/engine/run-profile.js
// The profile of a run, for `--profile`: the main thread's own profiles, and a table of what the run used (use-table.ts). The workers write
// theirs. Loaded only when it is asked for.







const TABLE = 'use.md';
/** Starts it. Throws `user-bad-option` for a directory that cannot be written. */
async function startRunProfile(directory) {
    try {
        (0,durable_file/* makeDirectory */.Oh)(directory);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, TABLE), '');
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new errors/* CodefangError */.UD('user-bad-option', `option --profile: cannot write to ${directory} (${code})`, { file: directory, hint: 'give a directory that can be made and written' }, error);
    }
    const stop = await startProfile(directory, 'main');
    const before = lookAtProcess();
    let ended;
    return {
        writeTable: async (facts) => {
            const after = lookAtProcess();
            const process = factsBetween(before, after, await (ended ??= stop()));
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, TABLE), useTable({ ...facts, process }));
        },
        end: async () => {
            await (ended ??= stop());
        },
    };
}
function lookAtProcess() {
    return { now: performance.now(), usage: process.resourceUsage(), memory: process.memoryUsage() };
}
function factsBetween(before, { now, usage, memory }, mainTime) {
    const since = (name) => usage[name] - before.usage[name];
    return {
        wallMs: now - before.now,
        cpuMs: (since('userCPUTime') + since('systemCPUTime')) / 1000,
        cores: (0,external_node_os_.availableParallelism)(),
        mainTime,
        voluntarySwitches: since('voluntaryContextSwitches'),
        involuntarySwitches: since('involuntaryContextSwitches'),
        peakBytes: usage.maxRSS * 1024,
        heapBytes: memory.heapUsed,
        externalBytes: memory.external,
        minorFaults: since('minorPageFault'),
        majorFaults: since('majorPageFault'),
        blocksRead: since('fsRead'),
        blocksWritten: since('fsWrite'),
    };
}


/***/ })

};
