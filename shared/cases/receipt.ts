import type { Case, Clock } from '../domain/case.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { Office, Offices } from '../domain/office.ts';

/** What the citizen takes home: the same whenever it is asked for, however far the matter has come. */
export interface Receipt extends Pick<Case, 'title' | 'receivedOn' | 'requests' | 'mailed' | 'contentHash'> {
  readonly number: CaseNumber;
  readonly code: string;
  readonly office?: Office['name'];
  readonly route?: Pick<Clock, 'due' | 'provisional'>;
}

export function receiptOf(matter: Case, code: string, offices: Offices): Receipt {
  const { number, title, receivedOn, requests, mailed, contentHash } = matter;
  const office = offices.get(matter.office)?.name;
  const route = matter.clocks.find(({ kind }) => kind === 'route');
  return {
    ...{ number, code, title, receivedOn, requests, mailed, contentHash },
    ...(office && { office }),
    ...(route && { route }),
  };
}

/** 8000 1234 5678, in groups of four to copy by hand. */
export function inFours(text: string): string[] {
  return text.match(/.{1,4}/g) ?? [];
}
