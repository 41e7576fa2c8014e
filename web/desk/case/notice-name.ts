import type { SupervisionNotice } from '../../../shared/domain/case.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { type Desk, unitName } from '../shell/desk.ts';
import { documentName } from './documents.ts';

type Named = Pick<SupervisionNotice, 'document' | 'office' | 'supervisor'>;

/** Which of several supervision notices: its letter 督办函, and who is at the other end of it. */
export function noticeName(desk: Desk, { document, office, supervisor }: Named): string {
  const other = unitName(desk, supervisor === desk.me.office.id ? office : supervisor);
  return document ? `${letterName(document, desk)} · ${other}` : other;
}

export function letterName(id: DocumentId, { lang }: Pick<Desk, 'lang'>): string {
  return documentName({ id, kind: 'supervision-notice' }, lang);
}
