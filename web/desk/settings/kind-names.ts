import { type DigestKind, digestKinds } from '../../../shared/domain/digests.ts';
import { type Topic, topics } from '../../../shared/domain/message.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { toOffice } from '../../../shared/i18n/notices/to-office.ts';
import { reachWords } from './reach-words.ts';

/** What is written to a unit or its staff, by the subjects of the messages. */
export function kindNames(lang: Lang): { readonly value: Topic | DigestKind; readonly label: string }[] {
  const subjects: Partial<Record<Topic, Readonly<Record<Lang, { readonly subject: string }>>>> = toOffice;
  const written = topics.flatMap((value) => {
    const label = subjects[value]?.[lang].subject;
    return label ? [{ value, label }] : [];
  });
  return [...written, ...digestKinds.map((value) => ({ value, label: reachWords[lang].digests[value] }))];
}
