// How far the tests of the domain would notice that the law in it was changed. `npm run mutation` prints the share of
// the changes that they notice, of each file and of the whole, and fails below the threshold.
export default {
  plugins: ['./test/mutation/runner.ts'],
  testRunner: 'stories',
  coverageAnalysis: 'perTest',
  mutate: ['shared/domain/**/*.ts'],
  // Without tsconfig.json: it would be rewritten with an interface that TypeScript 7 no longer has.
  ignorePatterns: ['/*', '!/shared', '!/test', '!/package.json'],
  concurrency: 2,
  tempDirName: 'dist/mutation/sandbox',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: 'dist/mutation/report.html' },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  // The transition table is read once per run, and it is the law: what is wrong in it must be asked about, dear or not.
  ignoreStatic: false,
  warnings: { slow: false },
  // A change that makes a loop endless is counted as noticed; a busy machine must not be taken for one.
  timeoutMS: 30_000,
  // With `--incremental`: only what has changed since the last such run is asked again.
  incrementalFile: 'dist/mutation/incremental.json',
  thresholds: { high: 90, low: 85, break: 85 },
};
