import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { Paper } from '../../../shared/domain/papers.ts';
import type { CaseView } from '../api/operations.ts';

type PaperOf<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

export function papersOf<K extends Paper['kind']>({ papers }: CaseView, kind: K): PaperOf<K>[] {
  return papers.filter((paper): paper is PaperOf<K> => paper.kind === kind);
}

export interface Request {
  /** Its place among all that the citizen asked for. */
  readonly index: number;
  readonly request: string;
}

/** The citizen's requests that this case still has to answer; opinions follow their order. */
export function remainingRequests(file: CaseView): Request[] {
  const all = papersOf(file, 'matter')[0]?.requests ?? [];
  return all.map((request, index) => ({ index, request })).filter(({ index }) => !file.case.splitOff.includes(index));
}

/** The text that was laid down beside an event. */
export function textOf(file: CaseView, id: string | undefined): string | undefined {
  return papersOf(file, 'record').find((record) => record.id === id)?.text;
}

export interface Answer extends Pick<PaperOf<'opinion'>, 'found' | 'opinions'> {
  readonly office: OfficeId;
  readonly served: boolean;
}

/** What each unit says to the requests: what it served, or the last draft where it may be read. */
export function answersIn(file: CaseView): Answer[] {
  return file.case.assignments.flatMap(({ id, office, servedOn }) => {
    const opinion = papersOf(file, 'opinion').findLast(({ assignment }) => assignment === id);
    return opinion ? [{ ...opinion, office, served: servedOn !== undefined }] : [];
  });
}
