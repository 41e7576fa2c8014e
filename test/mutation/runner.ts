// Runs the tests of the domain within the process that mutates it: they are pure, so they are read once and asked as
// often as there are mutants. Starting a test runner for each of them would take fifty times as long.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Story, storiesIn } from './stand-in.ts';

/** What the mutated code reads and writes: which mutant is at work, and who came past which. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

interface Test extends Story {
  readonly id: string;
  readonly file: string;
}

const { NAMESPACE } = INSTRUMENTER_CONSTANTS;
const instruments: Instruments = {};
Object.assign(globalThis, { [NAMESPACE]: instruments });

class Stories implements TestRunner {
  static readonly inject = [] as const;
  readonly #took = new Map<string, number>();
  #reading = 0;
  #tests: readonly Test[] = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.LIVES ??= '12';
    readAnew(() => this.#reading);
    await import('./same-lives.ts');
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#read();
    const tests: TestResult[] = [];
    for (const test of this.#tests) tests.push(await this.#ask(test));
    const { mutantCoverage } = instruments;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit, disableBail } = options;
    instruments.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    Object.assign(instruments, { hitCount: 0, hitLimit });
    try {
      if (reloadEnvironment || this.#reading === 0) await this.#read();
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    }
    instruments.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const took = ({ id }: Test) => this.#took.get(id) ?? 0;
    const asked = this.#tests
      .filter(({ id }) => !wanted || wanted.has(id))
      .sort((one, other) => took(one) - took(other));
    const tests: TestResult[] = [];
    for (const test of asked) {
      const result = await this.#ask(test);
      tests.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    const endless = determineHitLimitReached(instruments.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  /** Reads the tests, and the domain with them, once more. */
  async #read(): Promise<void> {
    this.#reading += 1;
    const read: Test[] = [];
    for (const file of globSync('test/domain/**/*.test.ts').sort()) {
      const names = new Map<string, number>();
      for (const story of await storiesIn(() => import(pathToFileURL(join(process.cwd(), file)).href))) {
        const nth = (names.get(story.name) ?? 0) + 1;
        names.set(story.name, nth);
        read.push({ ...story, file, id: `${file}#${story.name}${nth > 1 ? ` (${nth})` : ''}` });
      }
    }
    this.#tests = read;
  }

  async #ask({ id, name, file, tell }: Test): Promise<TestResult> {
    const started = performance.now();
    const result = () => ({ id, name, fileName: join(process.cwd(), file), timeSpentMs: performance.now() - started });
    instruments.currentTestId = id;
    try {
      await tell();
      this.#took.set(id, performance.now() - started);
      return { ...result(), status: TestStatus.Success };
    } catch (error) {
      return { ...result(), status: TestStatus.Failed, failureMessage: String(error) };
    } finally {
      instruments.currentTestId = undefined;
    }
  }
}

/** Our own modules are read anew with each reading, for the sake of what is only done while they are read. */
function readAnew(reading: () => number): void {
  const here = pathToFileURL(process.cwd() + sep).href;
  const standIn = new URL('stand-in.ts', import.meta.url).href;
  const sources = new Map<string, string>();
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === 'vitest' && context.parentURL !== standIn) return { url: standIn, shortCircuit: true };
      const found = next(specifier, context);
      const ours = found.url.startsWith(here) && !found.url.includes('/node_modules/');
      return ours ? { ...found, url: `${found.url}?${reading()}` } : found;
    },
    load: (url, context, next) => {
      const [path = url, nth] = url.split('?');
      if (!nth || !path.endsWith('.ts')) return next(url, context);
      const source = sources.get(path) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(path), 'utf8'));
      sources.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

export const strykerPlugins = [{ kind: PluginKind.TestRunner, name: 'stories', injectableClass: Stories }];
