// Adds up vitest's JSON results: prints `<passed> <failed>`. A file that could not be loaded is one failure, and so is a result
// that is missing or cannot be read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report what is read of a result */

/**
 * @param {readonly string[]} files results of vitest's json reporter
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(files) {
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    try {
      const report = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
      passed += report.numPassedTests;
      failed += report.numFailedTests;
      for (const { status, assertionResults } of report.testResults) {
        if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) failed++;
      }
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      failed++;
    }
  }
  return { passed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = countTests(process.argv.slice(2));
  console.log(`${passed} ${failed}`);
}
