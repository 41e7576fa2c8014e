import type { Role } from '../domain/actor.ts';
import type { DigestKind } from '../domain/digests.ts';
import type { OfficeId, StaffId } from '../domain/ids.ts';
import type { Topic } from '../domain/message.ts';

/** The robots of group chats, and the open standard for everything else (standardwebhooks.com). */
export const hookForms = ['standard', 'wecom', 'dingtalk', 'feishu'] as const;

export interface Hook {
  readonly via: 'webhook';
  readonly form: (typeof hookForms)[number];
  readonly url: string;
  /** What the message is signed with; WeCom signs nothing, its address is the secret. */
  readonly secret?: string;
}

export type Channel =
  | { readonly via: 'email'; readonly to: string }
  | Hook
  | { readonly via: 'sms'; readonly phone: string };

/** How an office, or somebody there, wants to be told. */
export interface ReachSettings {
  /** Tried in this order, until one takes it. */
  readonly channels: readonly Channel[];
  /** Of what; of everything that is for them where it is left out. */
  readonly kinds?: readonly (Topic | DigestKind)[];
  /** In a digest every morning, and not at once; what is urgent comes at once. */
  readonly when?: 'at-once' | 'digest';
  /** Nothing comes between these hours but what is urgent: `22:00` to `07:00`. */
  readonly quiet?: { readonly from: string; readonly to: string };
  /** In both where it is left out. */
  readonly lang?: 'zh' | 'en';
}

/** The office itself, or one of its staff. */
export interface Reached extends ReachSettings {
  readonly office: OfficeId;
  readonly staff?: { readonly id: StaffId; readonly roles: readonly Role[] };
}

export interface ReachBook {
  /** The office first, where it has a row. */
  ofOffice(office: OfficeId): Promise<readonly Reached[]>;
  put(reached: readonly Reached[]): Promise<void>;
}
