// How far the tests of the domain would notice that the law in it was changed. `npm run mutation`, minutes long and
// not part of `npm test`; a second run asks only about what has changed since the first.
export default {
  testRunner: 'vitest',
  // All of them: what is related to a file is already told by which tests reach it.
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: ['shared/domain/**/*.ts'],
  // Without tsconfig.json: it would be rewritten with an interface that TypeScript 7 no longer has.
  ignorePatterns: ['/*', '!/shared', '!/test', '!/package.json'],
  concurrency: 2,
  incremental: true,
  incrementalFile: 'dist/mutation/incremental.json',
  tempDirName: 'dist/mutation/sandbox',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  htmlReporter: { fileName: 'dist/mutation/report.html' },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  // The transition table is read once per run, and it is the law: what is wrong in it must be asked about, dear or not.
  ignoreStatic: false,
  warnings: { slow: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
