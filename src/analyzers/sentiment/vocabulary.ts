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
const NEGATIVE: readonly (readonly [term: RegExp, value: number])[] = [
  [/\bhack(?:s|ed|ish|ing)?\b/i, -0.3],
  [/\bhacky\b/i, -0.4],
  [/\bkludg(?:e|es|y)\b/i, -0.5],
  [/\bwork-?arounds?\b/i, -0.2],
  [/\btechnical debt\b/i, -0.3],
  [/\bspaghetti\b/i, -0.4],
  [/\bnightmares?\b/i, -0.4],
];

/** In small letters. */
export const neutralWords: ReadonlySet<string> = new Set(NEUTRAL.trim().split(/\s+/));

/** What the terms of programmers in a text add to its compound score, each once. */
export function addedByTerms(text: string): number {
  return NEGATIVE.reduce((sum, [term, value]) => (term.test(text) ? sum + value : sum), 0);
}
