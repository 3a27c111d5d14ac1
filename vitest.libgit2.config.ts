// Tests of the libgit2 reader, against a real nodegit: CODEFANG_NODEGIT is the directory that `npm run build:nodegit` prints.
import { defineConfig } from 'vitest/config';

if (!process.env['CODEFANG_NODEGIT']) {
  throw new Error('set CODEFANG_NODEGIT to the directory that `npm run build:nodegit` prints as its last line');
}

export default defineConfig({
  test: {
    include: ['test/git/libgit2-reader.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
