import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The random lives reach nearly every line: asked last, they are only asked about what no story has noticed. */
class StoriesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = ({ moduleId }: TestSpecification) => Number(/random-lives|count\.test|permission/.test(moduleId));
    return files.toSorted((one, other) => slow(one) - slow(other));
  }
}

export default defineConfig({
  test: {
    // What only a test of a Lambda or of the store would notice, the domain's own tests should notice too.
    include: ['test/domain/**/*.test.ts'],
    setupFiles: ['test/mutation/same-lives.ts'],
    env: { LIVES: '12' },
    deps: { interopDefault: false },
    // One process for all files: the verdicts are the same, in half the time.
    isolate: false,
    sequence: { sequencer: StoriesFirst },
  },
});
