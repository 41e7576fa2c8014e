import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What only a test of a Lambda or of the store would notice, the domain's own tests should notice too.
    include: ['test/domain/**/*.test.ts'],
    setupFiles: ['test/mutation/same-lives.ts'],
    env: { LIVES: '12' },
    deps: { interopDefault: false },
    // One process for all files: the verdicts are the same, in half the time.
    isolate: false,
  },
});
