// What holds for every test file: property tests draw the same cases on every run and machine.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_050_407, numRuns: 100 });
