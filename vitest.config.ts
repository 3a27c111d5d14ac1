// The suite of `npm test`. The libgit2 reader's tests need a built nodegit and have their own configuration.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Imports its schemas in a way that Node itself refuses, so vite has to load it; its source maps lead nowhere. */
const workflowParser = '@actions/workflow-parser';

export default defineConfig({
  plugins: [
    {
      name: workflowParser,
      load: (id) =>
        id.includes(`/${workflowParser}/`) && id.endsWith('.js')
          ? readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
          : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/git/libgit2-reader.test.ts'],
    setupFiles: ['test/setup.ts'],
    server: { deps: { inline: [workflowParser] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait for programs that they start: with one file at a time, half of two cores stands idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
