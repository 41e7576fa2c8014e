import type { Attachment } from '../domain/attachments.ts';
import type { Case, Clock } from '../domain/case.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { Office, Offices } from '../domain/office.ts';
import type { CaseStore } from '../ports/case-store.ts';

/** What the citizen takes home: the same whenever it is asked for, unless the matter was classified anew. */
export interface Receipt
  extends Pick<Case, 'title' | 'nature' | 'anonymous' | 'receivedOn' | 'requests' | 'mailed' | 'contentHash'> {
  readonly number: CaseNumber;
  readonly code: string;
  readonly office?: Office['name'];
  readonly route?: Pick<Clock, 'due' | 'provisional'>;
  /** What came with the matter, by the names its citizen gave; what was added later is not on it. */
  readonly files: readonly Attachment[];
}

export async function receiptOf(
  matter: Case,
  code: string,
  offices: Offices,
  cases: Pick<CaseStore, 'files' | 'history'>,
): Promise<Receipt> {
  const { number, title, nature, anonymous, receivedOn, requests, mailed, contentHash } = matter;
  const office = offices.get(matter.office)?.name;
  const route = matter.clocks.find(({ kind }) => kind === 'route');
  return {
    ...{ number, code, title, anonymous, receivedOn, requests, mailed, contentHash },
    ...(nature && { nature }),
    ...(office && { office }),
    ...(route && { route }),
    files: await filesSent(number, cases),
  };
}

async function filesSent(number: CaseNumber, cases: Pick<CaseStore, 'files' | 'history'>): Promise<Attachment[]> {
  const files = await cases.files(number);
  if (files.length === 0) return [];
  const begun = (await cases.history(number)).find(({ event }) => event.type === 'submitted')?.event;
  const sent = new Set(begun?.type === 'submitted' ? begun.files?.map(({ id }) => id) : []);
  return files.filter(({ id }) => sent.has(id));
}

/** 8000 1234 5678, in groups of four to copy by hand. */
export function inFours(text: string): string[] {
  return text.match(/.{1,4}/g) ?? [];
}
