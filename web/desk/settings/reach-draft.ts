import type { changeReach, ReachKept } from '../api/operations.ts';

export type ReachBody = Omit<Parameters<typeof changeReach>[0]['body'], 'staff'>;
type Shown = ReachKept['channels'][number];
type Hook = Extract<Shown, { via: 'webhook' }>;
type Kind = NonNullable<ReachKept['kinds']>[number];

/** A channel as a form has it. A webhook that is stored is kept as it is: its address is never sent to the desk. */
export type DraftChannel =
  | { readonly via: 'email'; readonly to: string }
  | { readonly via: 'sms'; readonly phone: string }
  | { readonly via: 'webhook'; readonly form: Hook['form']; readonly url: string; readonly secret: string }
  | { readonly via: 'keep'; readonly at: number; readonly hook: Hook };

export interface ReachDraft {
  readonly channels: readonly DraftChannel[];
  readonly only: 'everything' | 'chosen';
  readonly kinds: readonly Kind[];
  readonly when: 'at-once' | 'digest';
  readonly from: string;
  readonly to: string;
  readonly lang: '' | 'zh' | 'en';
}

export function draftOf({ channels, kinds, when = 'at-once', quiet, lang }: ReachKept): ReachDraft {
  return {
    channels: channels.map((each, at) => (each.via === 'webhook' ? { via: 'keep', at, hook: each } : each)),
    ...{ only: kinds ? 'chosen' : 'everything', kinds: kinds ?? [] },
    ...{ when, from: quiet?.from ?? '', to: quiet?.to ?? '', lang: lang ?? '' },
  };
}

export function bodyOf({ channels, only, kinds, when, from, to, lang }: ReachDraft): ReachBody {
  return {
    channels: channels.map((each) => {
      if (each.via === 'keep') return { via: 'keep', at: each.at };
      if (each.via !== 'webhook' || each.secret) return each;
      return { via: 'webhook', form: each.form, url: each.url };
    }),
    ...(only === 'chosen' && { kinds: [...kinds] }),
    when,
    ...(from && to && { quiet: { from, to } }),
    ...(lang && { lang }),
  };
}

/** The same for somebody's own settings, where a webhook can be kept and not added. */
export function ownBodyOf(draft: ReachDraft) {
  const { channels, ...rest } = bodyOf(draft);
  return { ...rest, channels: channels.filter((each) => each.via !== 'webhook') };
}

/** What cannot be sent like this. */
export function faultsOf({ only, kinds, from, to }: ReachDraft): readonly ('kinds' | 'quiet')[] {
  return [
    ...(only === 'chosen' && kinds.length === 0 ? (['kinds'] as const) : []),
    ...(Boolean(from) !== Boolean(to) ? (['quiet'] as const) : []),
  ];
}
