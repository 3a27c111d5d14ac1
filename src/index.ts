// The library: the same engine as the command line's and the action's, without their talk.

export { analyze } from './engine/analyze.js';
export { resolveOptions, type EngineOptions, type RawOptions } from './engine/options.js';
export type {
  Completeness,
  CountedFiles,
  NamedBlob,
  ProgressEvent,
  RunHooks,
  RunResult,
  SelectionDescription,
  SourceDescription,
} from './engine/run-result.js';
export type { BirthYear } from './analyzers/burndown/birth-years.js';
export type { FileSurvival } from './analyzers/burndown/files-result.js';
export type { LineSurvival } from './analyzers/burndown/line-survival.js';
export {
  interactionMatrix,
  type DeveloperSurvival,
  type Interaction,
  type InteractionMatrix,
} from './analyzers/burndown/people-result.js';
export type { BurndownResult, BurndownSample } from './analyzers/burndown/result.js';
export { survivalMatrix, type SparseMatrix } from './analyzers/burndown/sparse-matrix.js';
export { CodefangError, type ErrorCode, type ErrorData } from './base/errors.js';
export { formats, render } from './report/formats.js';
export { reportOf } from './report/report.js';
export { version } from './engine/version.js';
