import type { Case, IssuedDocument } from '../../shared/domain/case.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { documentNames } from '../../shared/i18n/names.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { titledTable } from './table.ts';

/** Serving these is a step of its own, since a period of the citizen's begins with it. */
const SERVED_BY_STEP: readonly IssuedDocument['kind'][] = ['handling-opinion', 'review-opinion', 're-review-opinion'];

/** The unit's letters whose service can still be recorded. */
export function servable({ documents }: Case, office: OfficeId): IssuedDocument[] {
  return documents.filter(({ unit, kind, servedOn }) => unit === office && !servedOn && !SERVED_BY_STEP.includes(kind));
}

/** 处理意见书 2026-12: its kind, the year and the serial. */
export function documentName({ lang }: Desk, { id, kind }: IssuedDocument): string {
  const [, , year, serial] = id.split('/');
  return `${documentNames[lang][kind]} ${year}-${serial}`;
}

export function documentsTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { document, unit, issued, served } = words.table;
  return titledTable(
    words.case.documents,
    [document, unit, issued, served],
    matter.documents.map((each) => [
      documentName(desk, each),
      unitName(desk, each.unit),
      longDay(each.on, lang),
      each.servedOn ? longDay(each.servedOn, lang) : '',
    ]),
  );
}
