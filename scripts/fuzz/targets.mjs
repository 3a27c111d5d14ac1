// What can be fuzzed, by name.

import { objectTargets } from './object-targets.mjs';
import { packTargets } from './pack-targets.mjs';
import { repositoryTargets } from './repository-target.mjs';

/**
 * One input, drawn but not yet tried. `run` throws a CodefangError when it is refused, anything else when something is wrong; where
 * the input has parts that are refused one by one it returns what came of each: `valid` or a code.
 * @typedef {object} Trial
 * @property {Readonly<Record<string, Uint8Array>>} files the input, to be kept if it fails
 * @property {() => void | string[]} run
 */

/**
 * A target: opened with an empty directory of its own and a seed for what all its trials share, it draws trials.
 * @typedef {object} Target
 * @property {string} name
 * @property {(room: string, random: import('./random.mjs').Random) => (draw: import('./random.mjs').Random) => Trial} open
 */

/** @type {readonly Target[]} */
export const targets = [...packTargets, ...objectTargets, ...repositoryTargets];
