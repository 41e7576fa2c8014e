import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes more than ten seconds. Begun last, one of them would keep a worker while the other has nothing to do. */
const longest = ['e2e', 'domain/lives', 'road', 'faults', 'integration'];

/** Begins with what takes longest, whether or not the tests were run on this machine before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((folder) => moduleId.includes(`/test/${folder}/`));
  return at < 0 ? longest.length : at;
}
