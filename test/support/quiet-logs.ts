/**
 * What the product logs and counts would bury what failed: it is not shown in a test run, unless it is asked for by
 * `POWERTOOLS_LOG_LEVEL=INFO npm test`. Tests that read the log take it before it comes here.
 */
const LOGGED = /^\{"(level|_aws)"/;

for (const stream of [process.stdout, process.stderr]) {
  // It is shared by all files of a worker.
  if (process.env.POWERTOOLS_LOG_LEVEL || stream.write.name === 'withoutLogs') continue;
  stream.write = new Proxy(stream.write, {
    get: (write, name) => (name === 'name' ? 'withoutLogs' : Reflect.get(write, name)),
    apply: (write, on, given) => LOGGED.test(String(given[0])) || Reflect.apply(write, on, given),
  });
}
