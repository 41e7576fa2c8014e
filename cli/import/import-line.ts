import type { CaseDeps } from '../../shared/cases/act.ts';
import { type Submission, submit } from '../../shared/cases/submit.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { Line } from '../text/lines.ts';
import type { Words } from '../text/words.ts';
import { type Letter, letterOf } from './letter.ts';
import { problemWords, refusalWords } from './problems.ts';

export type Outcome =
  | 'imported'
  | 'already-there'
  | { readonly bad: { readonly code: string; readonly reason: Words } };

/** Makes a line a case of `office`, once, however often it is imported. */
export async function importLine(line: Line, office: OfficeId, deps: CaseDeps): Promise<Outcome> {
  const letter = line.text === undefined ? { problem: { code: 'too-long' } as const } : letterOf(line.text);
  if ('problem' in letter) return { bad: { code: letter.problem.code, reason: problemWords(letter.problem) } };
  const done = await submit(deps, {
    content: contentOf(letter, office, deps.jurisdiction.timeZone),
    actor: { kind: 'system', task: 'import' },
    // No request key that comes over HTTP can have a slash in it.
    key: `import/${letter.id}`,
    lasting: true,
  });
  if ('refusal' in done) return { bad: { code: done.refusal.code, reason: refusalWords(done.refusal) } };
  return done.repeated ? 'already-there' : 'imported';
}

function contentOf(letter: Letter, office: OfficeId, timeZone: string): Submission['content'] {
  const { author, title, request, facts, category, receivedAt } = letter;
  return {
    ...{ office, channel: 'import', title, facts, requests: [request], ...(category && { category }) },
    citizen: { anonymous: !author, ...(author && { name: author }) },
    ...{ receivedAt, receivedOn: dayOf(receivedAt, timeZone) },
  };
}
