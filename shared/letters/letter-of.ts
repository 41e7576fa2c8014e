import type { IssuedDocument } from '../domain/case.ts';
import { type DocumentField, documentFields, fieldsSince } from '../domain/document-fields.ts';
import { said } from '../domain/documents/fill.ts';
import type { Dossier, Law } from '../domain/documents/scene.ts';
import type { EntryName, Filled, FilledValue } from '../domain/documents/value.ts';
import type { NumberedDocument } from '../domain/events.ts';
import { type Lang, letterDay } from '../i18n/dates.ts';
import { linesOf, type Wording } from '../i18n/document-text.ts';
import { documentNumber } from '../i18n/documents.ts';
import { en } from '../i18n/letters/en.ts';
import type { Layout, Say } from '../i18n/letters/layout.ts';
import { zh } from '../i18n/letters/zh.ts';
import { documentFieldNames, documentNames } from '../i18n/names.ts';
import type { Directory } from '../ports/directory.ts';
import type { Letter, Point } from './letter.ts';
import { saidIn } from './said.ts';
import { withNames } from './with-names.ts';

const layouts = { zh, en };
/** What stands at the head and at the foot of every letter. */
const AROUND: readonly DocumentField[] = ['number', 'unit', 'date'];

/** A document as a letter, filled from the papers that its reader may have. */
export async function letterFrom(
  document: IssuedDocument,
  dossier: Dossier,
  law: Law,
  { lang, directory }: { readonly lang: Lang; readonly directory: Pick<Directory, 'staff'> },
): Promise<Letter> {
  const fields = await withNames(said(document, dossier, law), directory);
  return letterOf(document, fields, { offices: dossier.offices, policy: law.policy, lang });
}

/** A document as a letter of its unit, with every field that it said when it went out. */
export function letterOf(document: NumberedDocument, filled: Filled, wording: Wording): Letter {
  const { lang, offices, policy } = wording;
  const layout = layouts[lang][document.kind];
  const say = sayer(filled, wording);
  const addressee = addresseeIn(layout, filled, wording);
  return {
    ...{ lang, shape: layout.shape, title: documentNames[lang][document.kind] },
    issuer: offices.get(document.unit)?.name[lang] ?? document.unit,
    number: documentNumber(document, offices, policy, lang),
    ...(addressee && { addressee }),
    ...(layout.opening && { opening: layout.opening(say) }),
    points: pointsIn(layout, filled, wording),
    closing: (layout.closing?.(say) ?? []).filter(Boolean),
    date: say('date'),
    signers: layout.signers ?? [],
  };
}

function sayer(filled: Filled, wording: Wording): Say {
  return (field, part) => {
    const value = partOf(filled[field], part);
    if (!value) return '';
    return value.kind === 'day' && !value.provisional
      ? letterDay(value.day, wording.lang)
      : linesOf(value, wording).join(wording.lang === 'zh' ? '；' : '; ');
  };
}

function partOf(value: FilledValue | undefined, part: EntryName | undefined): FilledValue | undefined {
  if (!part) return value;
  return value?.kind === 'entries' ? value.entries.find(({ name }) => name === part)?.value : undefined;
}

function pointsIn({ woven, order = [], addressee }: Layout, filled: Filled, wording: Wording): Point[] {
  const elsewhere = [...AROUND, ...fieldsSince, ...woven, ...(addressee === 'citizen' ? alone(filled.citizen) : [])];
  return [...new Set([...order, ...documentFields])].flatMap((field) => {
    const value = filled[field];
    if (!value || elsewhere.includes(field) || (field === 'to' && !divides(value))) return [];
    return [{ name: documentFieldNames[wording.lang][field], said: saidIn(value, wording) }];
  });
}

/** A citizen who left nothing but a name is said in the address; a unit that has it alone, too. */
function alone(citizen: FilledValue | undefined): readonly DocumentField[] {
  return citizen?.kind === 'entries' && citizen.entries.length === 1 ? ['citizen'] : [];
}

function divides(to: FilledValue): boolean {
  return to.kind === 'table' && to.rows.length > 1;
}

function addresseeIn({ addressee }: Layout, filled: Filled, { lang, offices }: Wording): string | undefined {
  switch (addressee) {
    case 'citizen':
      return nameIn(filled.citizen) ?? { zh: '信访人', en: 'The citizen' }[lang];
    case 'to':
      return unitsIn(filled.to, lang);
    case 'author': {
      const original = filled['original-number'];
      return original?.kind === 'document' ? offices.get(original.document.unit)?.name[lang] : undefined;
    }
    case undefined:
      return undefined;
  }
}

function nameIn(citizen: FilledValue | undefined): string | undefined {
  const name = partOf(citizen, 'name');
  return name?.kind === 'text' ? name.text : undefined;
}

function unitsIn(to: FilledValue | undefined, lang: Wording['lang']): string | undefined {
  const units = to?.kind === 'table' ? to.rows.flatMap(([unit]) => unit ?? []) : to ? [to] : [];
  const names = units.flatMap((unit) => (unit.kind === 'office' ? [unit.name[lang]] : []));
  return names.length > 0 ? names.join(lang === 'zh' ? '，' : ', ') : undefined;
}
