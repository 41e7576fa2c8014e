import type { Lang } from '../../../shared/i18n/dates.ts';
import type { Overtaken } from '../admin/use-typed.ts';
import { adminWords } from '../admin/words.ts';
import { kindNames } from './kind-names.ts';
import type { DraftChannel, ReachDraft } from './reach-draft.ts';
import { reachWords } from './reach-words.ts';

/** What somebody else changed, as a sentence. */
export function saidOf({ name, was, is }: Overtaken<ReachDraft>, lang: Lang): string {
  const said = reachWords[lang];
  const labels = { ...said, only: said.kinds };
  return adminWords[lang].became(labels[name], shown(name, was, lang), shown(name, is, lang));
}

function shown(name: keyof ReachDraft, value: unknown, lang: Lang): string {
  const said = reachWords[lang];
  const { blank } = adminWords[lang];
  if (name === 'channels') return channelsSaid(value as ReachDraft['channels'], lang) || blank;
  if (name === 'kinds') {
    const names = kindNames(lang);
    const chosen = value as ReachDraft['kinds'];
    return chosen.map((each) => names.find((known) => known.value === each)?.label ?? each).join(' · ') || blank;
  }
  if (name === 'only') return value === 'chosen' ? said.chosen : said.everything;
  if (name === 'when') return value === 'digest' ? said.digest : said.atOnce;
  if (name === 'lang') return said.langs[value as ReachDraft['lang']];
  return String(value) || said.never;
}

/** Channels in short, in their order. */
export function channelsSaid(channels: readonly DraftChannel[], lang: Lang): string {
  const { forms } = reachWords[lang];
  return channels
    .map((each) => {
      if (each.via === 'email') return each.to;
      if (each.via === 'sms') return each.phone;
      return each.via === 'keep' ? `${forms[each.hook.form]} ${each.hook.host}` : forms[each.form];
    })
    .join(' → ');
}
