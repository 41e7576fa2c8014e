import { defineConfig } from 'vitest/config';

/** Those that run what would be deployed: bundles and template are made once, before the first of them. */
const onTheStack = ['test/{integration,e2e,road}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // As Node does it: the local stack also runs outside of the tests.
    deps: { interopDefault: false },
    projects: [
      { extends: true, test: { name: 'units', include: ['test/**/*.test.{ts,tsx}'], exclude: onTheStack } },
      { extends: true, test: { name: 'stack', include: onTheStack, globalSetup: ['test/support/build.ts'] } },
    ],
  },
});
