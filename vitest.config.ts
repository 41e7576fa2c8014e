import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** Those that run what would be deployed: bundles and template are made once, before the first of them. */
const onTheStack = ['test/{integration,e2e,road}/**/*.test.{ts,tsx}'];
const template = ['test/infra/**/*.test.ts'];

export default defineConfig({
  test: {
    // A machine that does much else at once is slow, and that is no fault of what is tested.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // What the files import is read once for all that a worker runs: to read it takes longer than they do.
    isolate: false,
    // As Node does it: the local stack also runs outside of the tests.
    deps: { interopDefault: false },
    setupFiles: ['test/support/quiet-logs.ts'],
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...onTheStack, ...template],
          globalSetup: ['test/support/declared-table.ts'],
        },
      },
      { extends: true, test: { name: 'template', include: template } },
      {
        extends: true,
        test: {
          ...{ name: 'stack', include: onTheStack },
          globalSetup: ['test/support/build.ts', 'test/support/unpacked-browser.ts'],
          // A story waits for many things, each of them as long as a busy machine may take.
          ...{ testTimeout: 600_000, hookTimeout: 600_000 },
        },
      },
    ],
  },
});
