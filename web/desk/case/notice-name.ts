import type { SupervisionNotice } from '../../../shared/domain/case.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { documentNames } from '../../../shared/i18n/names.ts';
import { type Desk, unitName } from '../shell/desk.ts';

type Named = Pick<SupervisionNotice, 'office' | 'supervisor'>;
type NumberOnPaper = Readonly<Record<Lang, string>> | undefined;

/** Which of several supervision notices: its letter 督办函, and who is at the other end of it. */
export function noticeName(desk: Desk, { office, supervisor }: Named, number: NumberOnPaper): string {
  const other = unitName(desk, supervisor === desk.me.office.id ? office : supervisor);
  return number ? `${letterName(number, desk)} · ${other}` : other;
}

/** Empty where it went out without one. */
export function letterName(number: NumberOnPaper, { lang }: Pick<Desk, 'lang'>): string {
  return number ? `${documentNames[lang]['supervision-notice']} ${number[lang]}` : '';
}
