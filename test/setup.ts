// What holds for every test file: property tests draw the same cases on every run and machine, and the programs that tests start
// do not read a file of certificates that the machine names, which takes Node a tenth of a second each time: no test leaves the machine.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_050_407, numRuns: 100 });
delete process.env['NODE_EXTRA_CA_CERTS'];
