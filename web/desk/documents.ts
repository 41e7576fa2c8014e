import type { Actor } from '../../shared/domain/actor.ts';
import type { Case, IssuedDocument } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { documentNames } from '../../shared/i18n/names.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { el } from './el.ts';
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

/** An opinion is served by a step of its own, which says so in the history alone. */
function servedOn({ kind, unit, seq, servedOn: on }: IssuedDocument, { history }: CaseFile): Day | undefined {
  const type = kind === 'handling-opinion' ? 'opinion-served' : 'review-served';
  if (on || !SERVED_BY_STEP.includes(kind)) return on;
  const served = history.find((event) => event.seq > seq && event.type === type && isOf(event.actor, unit));
  return served && 'servedOn' in served ? served.servedOn : undefined;
}

function isOf(actor: Actor, office: OfficeId): boolean {
  return actor.kind === 'staff' && actor.office === office;
}

export function documentsTable(desk: Desk, file: CaseFile) {
  const { words, lang } = desk;
  const { document, unit, issued, served: handedOver, file: asFile } = words.table;
  return titledTable(
    words.case.documents,
    [document, unit, issued, handedOver, asFile],
    file.case.documents.map((each) => {
      const served = servedOn(each, file);
      return [
        documentName(desk, each),
        unitName(desk, each.unit),
        longDay(each.on, lang),
        served ? longDay(served, lang) : '',
        letterButton(desk, file.case, each),
      ];
    }),
  );
}

/** Fetches the letter with the token of whoever is signed in, and hands it to the browser to be kept. */
function letterButton(desk: Desk, { number }: Case, issued: IssuedDocument) {
  const { words, api } = desk;
  const name = documentName(desk, issued);
  const said = el('span', { role: 'status' });
  const fetched = async () => {
    said.textContent = '';
    const answer = await api.file(`/api/cases/${number}/documents/${issued.id}/letter`);
    if ('failure' in answer) said.textContent = answer.failure.detail;
    else keep(answer.value, `${number} ${name}.docx`);
  };
  const button = el(
    'button',
    { type: 'button', onclick: () => void fetched(), 'aria-label': `${words.table.download} ${name}` },
    words.table.download,
  );
  return el('span', {}, button, ' ', said);
}

function keep(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
