'use strict';
exports.id = 8258;
exports.ids = [8258];
exports.modules = {

/***/ 49675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startOfYear),
/* harmony export */   Qg: () => (/* binding */ midnightBefore),
/* harmony export */   RG: () => (/* binding */ ticksAfter),
/* harmony export */   dE: () => (/* binding */ dayOrInstant),
/* harmony export */   f: () => (/* binding */ hasDate)
/* harmony export */ });
// Ticks as dates, in UTC. A tick is a fixed number of seconds; tick 0 starts at UTC midnight of the first commit's day. Dates have years of four
// digits, so that they can be compared and cut as texts: an instant before the year 0000 is named as its begin, one after 9999 as its end.
const DAY = 86_400;
/** The first and the last second of the years that have four digits, in seconds since 1970. */
const FIRST_INSTANT = -62_167_219_200;
const LAST_INSTANT = 253_402_300_799;
/** UTC midnight of the day of an instant; seconds since 1970 in and out. */
function midnightBefore(seconds) {
    return Math.floor(seconds / DAY) * DAY;
}
/** Whether a date can name an instant. */
function hasDate(seconds) {
    return seconds >= FIRST_INSTANT && seconds <= LAST_INSTANT;
}
/** When a tick starts, in seconds since 1970, cut at the instants that dates can name. */
function ticksAfter(start, tick, tickSeconds) {
    return nameable(start + tick * tickSeconds);
}
/** Midnight of 1 January of a year, in seconds since 1970. */
function startOfYear(year) {
    // The constructor and Date.UTC take years below 100 for those of the last century.
    return new Date(0).setUTCFullYear(year) / 1000;
}
/** An instant as `2020-01-31` where ticks are whole days, else as `2020-01-31T15:00:00Z`. */
function dayOrInstant(seconds, tickSeconds) {
    const text = new Date(nameable(seconds) * 1000).toISOString();
    return tickSeconds % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}
function nameable(seconds) {
    return Math.min(Math.max(seconds, FIRST_INSTANT), LAST_INSTANT);
}


/***/ }),

/***/ 89135:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export survivalMatrix */
// A burndown matrix by what changed in it: three lists of equal length, sorted by sample, then band. In `samples[i]`, `lines[i]` lines of
// band `bands[i]` came (or went, if negative). So a file that was written once is one entry, however long the history.
/** The dense matrix: row r has the lines of each band alive at the end of sample r. */
function survivalMatrix({ samples, bands, lines }, rows, columns) {
    const matrix = [];
    const row = new Array(columns).fill(0);
    for (let sample = 0, at = 0; sample < rows; sample++) {
        for (; at < samples.length && samples[at] === sample; at++)
            row[bands[at]] += lines[at];
        matrix.push(row.map(rounded));
    }
    return matrix;
}
/** Lines alive at the end, and the peak: the sum over bands of each band's most lines at the end of a sample. */
function totalsOf({ samples, bands, lines }) {
    const now = new Map();
    const most = new Map();
    for (let i = 0; i < samples.length; i++) {
        const left = (now.get(bands[i]) ?? 0) + lines[i];
        now.set(bands[i], left);
        most.set(bands[i], Math.max(left, most.get(bands[i]) ?? 0));
    }
    const sum = (totals) => [...totals.values()].reduce((total, value) => total + value, 0);
    return { current: rounded(sum(now)), peak: rounded(sum(most)) };
}
/** The cells of one subject as they are. */
function matrixOf({ samples, bands, lines }) {
    return { samples: Array.from(samples), bands: Array.from(bands), lines: Array.from(lines) };
}
/** The sum of several subjects' cells, each times its part. */
function sumOf(parts) {
    const total = parts.reduce((count, { cells }) => count + cells.lines.length, 0);
    const samples = new Uint32Array(total);
    const bands = new Uint32Array(total);
    const lines = new Float64Array(total);
    let at = 0;
    for (const { cells, part } of parts) {
        samples.set(cells.samples, at);
        bands.set(cells.bands, at);
        for (const count of cells.lines)
            lines[at++] = count * part;
    }
    const order = Array.from({ length: total }, (_, i) => i);
    order.sort((a, b) => samples[a] - samples[b] || bands[a] - bands[b]);
    const sum = { samples: [], bands: [], lines: [] };
    for (let i = 0; i < total;) {
        const { [i]: row } = order;
        let count = 0;
        for (; i < total && samples[order[i]] === samples[row] && bands[order[i]] === bands[row]; i++)
            count += lines[order[i]];
        if (rounded(count) === 0)
            continue;
        sum.samples.push(samples[row]);
        sum.bands.push(bands[row]);
        sum.lines.push(rounded(count));
    }
    return sum;
}
/** Parts of lines to a millionth, so that thirds add up to what they are parts of. */
function rounded(lines) {
    return Math.round(lines * 1e6) / 1e6;
}


/***/ }),

/***/ 8258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sentiment: () => (/* binding */ Sentiment)
});

// EXTERNAL MODULE: ./lib/changes/syntax-columns.js
var syntax_columns = __webpack_require__(81648);
// EXTERNAL MODULE: ./lib/analyzers/burndown/calendar.js
var calendar = __webpack_require__(49675);
;// CONCATENATED MODULE: ./lib/analyzers/sentiment/prose.js
// What of a comment is prose: its words without the marks of comments, or why it is none that can be judged.
/** Why a comment is left out: too short, not written in words, or a notice of licence or copyright. */
const leftOutReasons = ['too_short', 'no_prose', 'licence'];
/** The least share of letters among all characters. */
const LEAST_LETTERS = 0.6;
/** What follows is not read: so long a comment is a document. */
const MOST_CHARACTERS = 4000;
const OPENING = /^(?:\/\/[/!]*|\/\*+!?|\*+(?!\/)|#+!?|--+(?:\[=*\[)?|;+|<!--|"""|''')\s*/;
const CLOSING = /\s*(?:\*+\/|--+>|\]=*\]|"""|''')$/;
const CALL = /[\p{L}_$][\p{L}\p{N}_$.:]*\(\)/gu;
const NOTICE = /copyright|\blicen[cs]|©|\(c\)\s*\d{4}|all rights reserved|warrant(?:y|ies)|\bspdx\b/i;
/** The line that names a script's program, where a comment follows at once. Rust's `#![allow(it)]` is none. */
const SHEBANG = /^#! *\/[^\n]*/;
/** The prose of a comment as it is written, of at least so many characters; or why there is none. */
function proseOf(comment, leastCharacters) {
    const lines = comment
        .replace(SHEBANG, '')
        .slice(0, MOST_CHARACTERS)
        .split('\n')
        .map((line) => line.trim().replace(OPENING, '').replace(CLOSING, ''))
        .filter((line) => /\p{L}/u.test(line));
    const whole = lines.join(' ');
    if (NOTICE.test(whole))
        return 'licence';
    const text = whole.replace(CALL, ' ').replace(/\s+/g, ' ').trim();
    if (text.length < leastCharacters)
        return 'too_short';
    if (!/^[\p{L}\p{N}]/u.test(text))
        return 'no_prose';
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return letters < LEAST_LETTERS * text.length ? 'no_prose' : { text };
}

// EXTERNAL MODULE: ./lib/analyzers/burndown/sparse-matrix.js
var sparse_matrix = __webpack_require__(89135);
// EXTERNAL MODULE: ./lib/base/columns.js
var columns = __webpack_require__(45622);
;// CONCATENATED MODULE: ./lib/analyzers/sentiment/tick-table.js
// Ticks with comments: what is past as sums, the tick at hand as the moods and lengths of its comments, since a comment's weight depends on the
// lengths of the others. With each tick, the comments of the worst moods are kept as examples; of so many of the lowest ticks only.

/** Ticks whose quotes are kept, quotes of each, and where a tick counts as low. */
const MOST_QUOTED_TICKS = 500;
const MOST_QUOTES = 3;
const LOW_MOOD = 0.4;
/** A comment weighs as its length does, up to so many times that of the tick's mean. */
const MOST_WEIGHT = 3;
const COUNTS = ['ticks', 'comments', 'outspoken', 'positive', 'commits'];
class TickTable {
    mostQuotedTicks;
    #counts = Object.fromEntries(COUNTS.map((name) => [name, new Uint32Array(0)]));
    #moods = new Float64Array(0);
    #size = 0;
    /** By tick, which is past. */
    #quotes = new Map();
    #open = noTick(0);
    constructor(mostQuotedTicks = MOST_QUOTED_TICKS) {
        this.mostQuotedTicks = mostQuotedTicks;
    }
    /** Goes on to a tick, which is not before any that was given. */
    beginTick(tick) {
        if (tick === this.#open.tick)
            return;
        this.#close();
        this.#open = noTick(tick);
    }
    /** Counts a comment of the tick at hand; one inside the gap has no mood. `quote` is asked for where it may be kept. */
    add(length, mood, quote) {
        const open = this.#open;
        open.comments++;
        if (mood === undefined)
            return;
        open.lengths.push(length);
        open.moods.push(mood);
        if (mood >= 0.5)
            return;
        const place = open.quotes.findIndex((other) => mood < other.mood);
        if (place < 0 && open.quotes.length === MOST_QUOTES)
            return;
        open.quotes.splice(place < 0 ? open.quotes.length : place, 0, quote());
        open.quotes.length = Math.min(open.quotes.length, MOST_QUOTES);
    }
    /** Counts a commit with comments. */
    endCommit() {
        this.#open.commits++;
    }
    /** All ticks, ascending. */
    ticks() {
        const { ticks, comments, outspoken, positive, commits } = this.#counts;
        const past = Array.from({ length: this.#size }, (_, row) => ({
            tick: ticks[row],
            comments: comments[row],
            outspoken: outspoken[row],
            positive: positive[row],
            commits: commits[row],
            mood: this.#moods[row],
        }));
        return this.#open.comments === 0 ? past : [...past, summed(this.#open)];
    }
    /** What is quoted of a tick. */
    quotesOf(tick) {
        return tick === this.#open.tick ? this.#open.quotes : (this.#quotes.get(tick)?.quotes ?? []);
    }
    save() {
        const open = this.#open;
        // Law: what is quoted is written in the order of its ticks, so that equal states have equal bytes.
        const quoted = [...this.#quotes].sort(([a], [b]) => a - b);
        const text = JSON.stringify([quoted, open.quotes]);
        return {
            ...Object.fromEntries(COUNTS.map((name) => [name, this.#counts[name].slice(0, this.#size)])),
            moods: this.#moods.slice(0, this.#size),
            quotes: new Uint8Array(Buffer.from(text, 'utf8')),
            openCounts: Uint32Array.of(open.tick, open.comments, open.commits),
            openLengths: Uint32Array.from(open.lengths),
            openMoods: Float64Array.from(open.moods),
        };
    }
    /** Replaces the table by one that `save` gave. */
    load(state) {
        for (const name of COUNTS)
            this.#counts[name] = Uint32Array.from(state[name]);
        this.#moods = Float64Array.from(state['moods']);
        this.#size = this.#moods.length;
        const [quoted, quotes] = JSON.parse(Buffer.from(state['quotes']).toString('utf8'));
        this.#quotes = new Map(quoted);
        const [tick, comments, commits] = state['openCounts'];
        this.#open = {
            tick,
            comments,
            commits,
            lengths: [...state['openLengths']],
            moods: [...state['openMoods']],
            quotes,
        };
    }
    /** Takes the tick at hand to those that are past. */
    #close() {
        if (this.#open.comments === 0)
            return;
        const { tick, mood, ...counts } = summed(this.#open);
        const row = this.#size++;
        for (const name of COUNTS) {
            if (row >= this.#counts[name].length)
                this.#counts[name] = (0,columns/* grownColumn */.w)(this.#counts[name], row + 1);
            this.#counts[name][row] = name === 'ticks' ? tick : counts[name];
        }
        if (row >= this.#moods.length)
            this.#moods = (0,columns/* grownColumn */.w)(this.#moods, row + 1);
        this.#moods[row] = mood;
        if (mood > LOW_MOOD)
            return;
        this.#quotes.set(tick, { mood, quotes: this.#open.quotes });
        if (this.#quotes.size <= this.mostQuotedTicks)
            return;
        let [highest] = this.#quotes;
        for (const entry of this.#quotes)
            if (entry[1].mood >= highest[1].mood)
                highest = entry;
        this.#quotes.delete(highest[0]);
    }
}
function noTick(tick) {
    return { tick, comments: 0, commits: 0, lengths: [], moods: [], quotes: [] };
}
function summed({ tick, comments, commits, lengths, moods }) {
    const most = (MOST_WEIGHT * lengths.reduce((sum, length) => sum + length, 0)) / lengths.length;
    let [weights, sum] = [0, 0];
    moods.forEach((mood, i) => {
        const weight = Math.min(lengths[i], most);
        weights += weight;
        sum += weight * mood;
    });
    return {
        tick,
        comments,
        outspoken: moods.length,
        positive: moods.filter((mood) => mood > 0.5).length,
        commits,
        mood: moods.length === 0 ? 0.5 : sum / weights,
    };
}

;// CONCATENATED MODULE: ./lib/analyzers/sentiment/result.js
// What sentiment reports. Pure; field names are those of the report. It counts comments and names nobody; where people are not wanted at all,
// comments are not quoted either, since they may name people.



const HOUR = 3600;
const HIGH_MOOD = 0.6;
const HIGH_RISK = 0.2;
const TREND = 0.1;
/** Makes the result. */
function sentimentResult(state, options) {
    const { ticks, leftOut, startTime, lastTick } = state;
    const tickSeconds = options.tickSizeHours * HOUR;
    const date = (tick) => (0,calendar/* dayOrInstant */.dE)((0,calendar/* ticksAfter */.RG)(startTime ?? 0, tick, tickSeconds), tickSeconds);
    const sum = (of) => ticks.reduce((total, tick) => total + of(tick), 0);
    const series = ticks.map((row) => ({
        tick: row.tick,
        date: date(row.tick),
        sentiment: (0,sparse_matrix/* rounded */.Wf)(row.mood),
        comment_count: row.comments,
        positive_comments: row.positive,
        negative_comments: row.outspoken - row.positive,
        commit_count: row.commits,
        classification: classOf(row),
    }));
    const ofClass = (wanted) => series.filter(({ classification }) => classification === wanted).length;
    const low = ticks.filter((row) => classOf(row) === 'negative').sort((a, b) => a.mood - b.mood || b.tick - a.tick);
    const outspoken = sum((row) => row.outspoken);
    return {
        aggregate: {
            total_ticks: ticks.length,
            total_comments: sum(({ comments }) => comments),
            total_commits: sum(({ commits }) => commits),
            positive_comments: sum(({ positive }) => positive),
            negative_comments: sum((row) => row.outspoken - row.positive),
            neutral_comments: sum((row) => row.comments - row.outspoken),
            average_sentiment: outspoken === 0 ? null : (0,sparse_matrix/* rounded */.Wf)(sum((row) => row.mood * row.outspoken) / outspoken),
            positive_ticks: ofClass('positive'),
            neutral_ticks: ofClass('neutral'),
            negative_ticks: ofClass('negative'),
            left_out: leftOut,
        },
        tick_size_seconds: tickSeconds,
        start_time_seconds: startTime ?? null,
        last_tick: lastTick,
        list_totals: { low_sentiment_periods: low.length },
        time_series: series,
        trend: trendOf(ticks),
        low_sentiment_periods: low.slice(0, options.listLimit).map(({ tick, mood }) => ({
            tick,
            date: date(tick),
            sentiment: (0,sparse_matrix/* rounded */.Wf)(mood),
            risk_level: mood <= HIGH_RISK ? 'HIGH' : 'MEDIUM',
            comments: state.quotesOf(tick).map((quote) => ({
                sentiment: (0,sparse_matrix/* rounded */.Wf)(quote.mood),
                text: options.quotesComments ? quote.text : null,
                file: quote.file,
                line: quote.line,
                commit: quote.commit,
            })),
        })),
    };
}
/** What a mood is called; of a tick without outspoken comments neutral. */
function classOf({ mood }) {
    if (mood >= HIGH_MOOD)
        return 'positive';
    return mood <= LOW_MOOD ? 'negative' : 'neutral';
}
/** Least squares. */
function trendOf(all) {
    const ticks = all.filter(({ outspoken }) => outspoken > 0);
    if (ticks.length < 2)
        return null;
    const total = ticks.reduce((sum, { outspoken }) => sum + outspoken, 0);
    const mean = (of) => ticks.reduce((sum, tick) => sum + tick.outspoken * of(tick), 0) / total;
    const [meanTick, meanMood] = [mean(({ tick }) => tick), mean(({ mood }) => mood)];
    const slope = mean(({ tick, mood }) => (tick - meanTick) * (mood - meanMood)) / mean(({ tick }) => (tick - meanTick) ** 2);
    const at = (tick) => Math.max(0, Math.min(1, meanMood + slope * (tick - meanTick)));
    const [first, last] = [ticks[0].tick, ticks[ticks.length - 1].tick];
    const [start, end] = [at(first), at(last)];
    return {
        start_tick: first,
        end_tick: last,
        start_sentiment: (0,sparse_matrix/* rounded */.Wf)(start),
        end_sentiment: (0,sparse_matrix/* rounded */.Wf)(end),
        trend_direction: end - start > TREND ? 'improving' : start - end > TREND ? 'declining' : 'stable',
        change_percent: start === 0 ? null : (0,sparse_matrix/* rounded */.Wf)((100 * (end - start)) / start),
    };
}

// EXTERNAL MODULE: ./node_modules/vader-sentiment/build/vaderSentiment.bundle.js
var vaderSentiment_bundle = __webpack_require__(48902);
;// CONCATENATED MODULE: ./lib/analyzers/sentiment/vocabulary.js
// Words that programmers use without the feeling that they carry elsewhere, and words of theirs that carry one. The first list is what VADER's
// word list has of the names of things, states and acts in programs, with the terms of the seed program; found by counting
// which of VADER's words are frequent in the comments of real projects.
const NEUTRAL = `
abort accept accepted accepting accepts active aggressive aggressively aggressiveness alert alive allow alone anti argue argument
arguments asset assets attack attacker attackers attacks avoid avoided avoiding avoids await barrier benefit block blocked blocking blocks
bomb cancel cancelled cancelling cancels care certain certainly challenge challenges champion charged clear cleared clears collide
collides collision collisions commit commits committed conflict conflicting conflicts crash create created creates creating creation
critical cut damage damaged damages dead deadlock debt decay decayed defect defects defer degrade degraded delay delayed demand denied denies
deny deprecated desired destroy destroyed destroying destroys detached determined die died dirty discard discarded discarding discards
dispute distort drop dump dumped dumping dumps dynamic dynamically emergency empty ensure ensuring entitled error errors escape escapes
escaping eviction exclude excluded exclusion exclusive execute exhausted expand expands exploit exploits expose exposed exposes extend
extends fail failed failing fails failure failures fake fatal fatality fault faults faulty ff fire fired firing fit fitness forced forget
fortunate free freed freeing frees fresh gain gossip grant granted grants greater greatest growth gt guarantee harm help helper helpers
helping helps hid hide huge ignore ignored ignores ignoring illegal important increase increased infected inhibit insecure integrity
interest interested interrupt interrupted interrupting interruption interrupts isolated isolation join kill killed killing kills kind l
lag lagging lazy leak leaked leave legal liability like likes limitation limited lone lose loses loss lossy lost low lower lowest
mandatory master matter matters miss missed misses missing mock negative no number obsolete ok okay optimal optimise optimised
optimization optimizations optimize optimized optimizes optimizing original outstanding overload panic panicked panicking panics pardon
perfect peril play poison poisoned positive positives postpone postponed pressure prevent prevented preventing prevents privilege
privileged privileges profit progress promise promised promises promote promoted protect protected protects reach reached reaches reaching
ready reject rejected rejecting rejects relieve resolve resolved resolver resolves resolving respected respective respectively responsible
restore restored restores restrict restricted restriction retained retard revert reward rich risk safe safely safety save saved secure
secured security share shared shares sharing shortage significant solution spam spamming special stable starve steal stolen stop stopped
stopping stops straight strength strong strongest stuck substantial succeed succeeded succeeding succeeds success successful successfully
suffer super support supported supporting supports sure suspect suspend suspended terminate threat threats top trap trapped treat trivial
true trust trusted unprotected unstable unsuccessful unsupported validate validated validates validating value valued values vested victim
violate violated violation violations virtue vital vulnerability vulnerable want warn warned warning warnings warns waste weak weaken well
win winner winning wins worst worth yes`;
/** Feelings that VADER does not know, as what they add to a compound score. */
const NEGATIVE = [
    [/\bhack(?:s|ed|ish|ing)?\b/i, -0.3],
    [/\bhacky\b/i, -0.4],
    [/\bkludg(?:e|es|y)\b/i, -0.5],
    [/\bwork-?arounds?\b/i, -0.2],
    [/\btechnical debt\b/i, -0.3],
    [/\bspaghetti\b/i, -0.4],
    [/\bnightmares?\b/i, -0.4],
];
/** In small letters. */
const neutralWords = new Set(NEUTRAL.trim().split(/\s+/));
/** What the terms of programmers in a text add to its compound score, each once. */
function addedByTerms(text) {
    return NEGATIVE.reduce((sum, [term, value]) => (term.test(text) ? sum + value : sum), 0);
}

;// CONCATENATED MODULE: ./lib/analyzers/sentiment/score.js
// The mood of a text: VADER's compound score (Hutto and Gilbert 2014, as the package vader-sentiment computes it) of its words without those that
// are terms of programs, with what programmers' own words add, from 0 (as bad as can be) over 0.5 (none) to 1.


/** Longer runs are no words; and VADER's test for capitals takes the third power of their length. */
const LONGEST_WORD = 40;
/** What stands for a term: VADER knows nothing of it. */
const TERM = 'word';
const compoundOf = (text) => vaderSentiment_bundle/* SentimentIntensityAnalyzer */.j.polarity_scores(text).compound;
/** What VADER takes for marks, which may stand around a word. */
const MARKS = /[!-/:-@[-`{-~]/g;
/** Whether VADER's list has a word. */
function isInList(word) {
    const text = { words_and_emoticons: [word], is_cap_diff: false };
    return vaderSentiment_bundle/* SentimentIntensityAnalyzer */.j.sentiment_valence(0, text, word, 0, []).some((weight) => weight !== 0);
}
/** The mood of a text, from 0 to 1. */
function moodOf(text) {
    const words = text
        .split(/\s+/)
        .filter((word) => word.length <= LONGEST_WORD)
        .map((word) => word.replace(/[A-Za-z]+/g, (letters) => (neutralWords.has(letters.toLowerCase()) ? TERM : letters)));
    // VADER takes a third of a millisecond for a comment, and gives 0 for one without a word of its list, as most are.
    const isFelt = words.some((word) => isInList(word) || isInList(word.replace(MARKS, '')));
    const compound = isFelt ? compoundOf(words.join(' ')) : 0;
    return (Math.max(-1, Math.min(1, compound + addedByTerms(text))) + 1) / 2;
}

;// CONCATENATED MODULE: ./lib/analyzers/sentiment/sentiment.js
// Sentiment: the mood of the comments that each commit brings or changes.






/** A quote is cut there. */
const MOST_QUOTED_CHARACTERS = 200;
/** The analyzer. State: by tick how many comments there were and their mood, the worst of low ticks, and how many were left out and why. */
class Sentiment {
    options;
    id = 'sentiment';
    needs = { hunks: true, renames: true, uast: { comments: true } };
    #ticks = new TickTable();
    #leftOut = new Float64Array(leftOutReasons.length);
    #startTime;
    #lastTick = 0;
    constructor(options) {
        this.options = options;
    }
    consume(batch, startsWithState = false) {
        const { commits, changes, paths, syntax } = batch;
        if (commits.committerTimes.length > 0)
            this.#startTime ??= (0,calendar/* midnightBefore */.Qg)(commits.committerTimes[0]);
        this.#lastTick = commits.ticks.at(-1) ?? this.#lastTick;
        if (syntax === undefined)
            return;
        const { ends, firstLines, contents } = syntax.comments;
        const texts = (0,syntax_columns/* textsOf */.CB)(syntax);
        for (let change = 0, row = 0; change < ends.length;) {
            const commit = changes.commits[change];
            this.#ticks.beginTick(commits.ticks[commit]);
            let hasComments = false;
            for (; change < ends.length && changes.commits[change] === commit; change++) {
                for (; row < ends[change]; row++) {
                    // What was there before the part of the history that is read, no commit of it brought.
                    if (startsWithState && commit === 0)
                        continue;
                    const path = changes.newPaths[change];
                    const isCounted = this.#take(texts[contents[row]], () => ({
                        file: textAt(paths.bytes, path === 0 ? 0 : paths.ends[path - 1], paths.ends[path]),
                        line: firstLines[row] + 1,
                        commit: hexAt(commits.oids, commit * commits.oidBytes, (commit + 1) * commits.oidBytes),
                    }));
                    hasComments ||= isCounted;
                }
            }
            if (hasComments)
                this.#ticks.endCommit();
        }
    }
    compact() {
        // A tick is summed up when the next one begins; nothing else is kept.
    }
    save() {
        return {
            ...this.#ticks.save(),
            leftOut: this.#leftOut.slice(),
            startTime: Float64Array.from(this.#startTime === undefined ? [] : [this.#startTime]),
            lastTick: Uint32Array.of(this.#lastTick),
        };
    }
    load(state) {
        this.#ticks.load(state);
        this.#leftOut.set(state['leftOut']);
        this.#startTime = state['startTime'][0];
        this.#lastTick = state['lastTick'][0];
    }
    result(_people) {
        const state = {
            ticks: this.#ticks.ticks(),
            quotesOf: (tick) => this.#ticks.quotesOf(tick),
            leftOut: Object.fromEntries(leftOutReasons.map((why, i) => [why, this.#leftOut[i]])),
            startTime: this.#startTime,
            lastTick: this.#lastTick,
        };
        return sentimentResult(state, this.options);
    }
    /** Takes in a comment; whether it counts. */
    #take(comment, place) {
        const prose = proseOf(comment, this.options.minCommentLength);
        if (typeof prose === 'string') {
            this.#leftOut[leftOutReasons.indexOf(prose)]++;
            return false;
        }
        const { text } = prose;
        const mood = moodOf(text);
        const isOutspoken = Math.abs(mood - 0.5) > 0.5 * this.options.sentimentGap;
        this.#ticks.add(text.length, isOutspoken ? mood : undefined, () => ({ mood, text: quoted(text), ...place() }));
        return true;
    }
}
/** A text as it is quoted: cut, without mail addresses and names of who is to do something. */
function quoted(text) {
    const bare = text.replace(/[\w.+-]+@[\w.-]+/g, '…').replace(/\b(TODO|FIXME|XXX|HACK|NOTE)\s*\([^)]*\)/gi, '$1');
    const characters = Array.from(bare);
    return characters.length <= MOST_QUOTED_CHARACTERS
        ? bare
        : `${characters.slice(0, MOST_QUOTED_CHARACTERS).join('')}…`;
}
function textAt(bytes, from, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('utf8');
}
function hexAt(bytes, from, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('hex');
}


/***/ }),

/***/ 45622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ transferList),
/* harmony export */   w: () => (/* binding */ grownColumn)
/* harmony export */ });
// The one carrier of data: named typed arrays of equal meaning per row. A batch of changes, an analyzer's state and a
// checkpoint section are all columns, so what a worker transfers is what an analyzer reads and what a checkpoint holds.
/** The buffers of some columns, for `postMessage(…, transferList)`; a buffer that several columns share is listed once. */
function transferList(...groups) {
    const buffers = new Set();
    for (const group of groups) {
        for (const column of Object.values(group)) {
            if (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer)
                buffers.add(column.buffer);
        }
    }
    return [...buffers];
}
/** A longer copy of a column, at least `length` long and half as long again as it was. */
function grownColumn(column, length) {
    const Kind = column.constructor;
    const longer = new Kind(Math.max(length, column.length + (column.length >> 1), 64));
    longer.set(column);
    return longer;
}


/***/ }),

/***/ 81648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SyntaxState),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   mn: () => (/* binding */ Side)
/* harmony export */ });
/* unused harmony export NO_LANGUAGE */
// What the text of changed files says, as far as a change touches it: part of a batch, filled by uast/ where an analyzer asks for it.
//
// A side of a changed file is parsed when it is a regular file of a language that is known. Sides are 0 (old) and 1 (new). Lines count
// from 0. Rows are grouped by change, in the order of `changes`: those of change i are [ends[i - 1], ends[i]).
//
// Law: rows are a function of the two blobs, the path, the hunks and the request; of no cache, no batch and no clock.
/** What came of a side of a changed file. */
const SyntaxState = {
    /** There is no text here, or nothing of it is asked for because the content is as it was. */
    none: 0,
    parsed: 1,
    /** Parsed; what does not follow the grammar is passed over. */
    parsedWithErrors: 2,
    unknownLanguage: 3,
    tooLarge: 4,
    tooComplex: 5,
    /** It is not in the language that its name says. */
    otherLanguage: 6,
};
/** `languages` of a side without one. */
const NO_LANGUAGE = 255;
/** The side of a change that a row is of. */
const Side = { old: 0, new: 1 };
/** All texts of a batch. */
function textsOf({ texts: { bytes, ends } }) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from(ends, (end, i) => buffer.toString('utf8', i === 0 ? 0 : ends[i - 1], end));
}


/***/ })

};
