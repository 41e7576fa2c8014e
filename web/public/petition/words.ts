import type { Lang } from '../../../shared/i18n/dates.ts';
import type { Question } from '../../../shared/petition/questions.ts';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';

interface Choice {
  readonly name: string;
  readonly hint?: string;
}

/** What the pages of a petition say. */
export interface Words {
  readonly titles: Readonly<Record<Question | 'check', string>>;
  /** To somebody who gives no name. */
  readonly reachTitle: string;
  readonly hints: Readonly<Partial<Record<Question, string>>>;
  readonly natures: Readonly<Record<'suggestion' | 'accusation' | 'claim' | 'unsure', Choice>>;
  readonly natureFirst: string;
  readonly accusedUnit: (n: number) => string;
  readonly accusedFirst: string;
  readonly accusedHint: string;
  /** `office`: a petition office above that may take it; without one, the discipline inspection bodies do. */
  readonly accusedReceives: (office: string | undefined) => string;
  readonly moreUnits: string;
  readonly noUnit: string;
  readonly placeHint: string;
  readonly concernsHint: string;
  readonly titleHint: string;
  readonly factsHint: string;
  readonly request: (n: number) => string;
  readonly requestHint: string;
  readonly moreRequests: string;
  readonly happenedHint: string;
  readonly triedHint: string;
  readonly identities: Readonly<Record<'named' | 'anonymous', Choice>>;
  readonly identityFirst: string;
  readonly claimNamed: string;
  readonly keptApart: string;
  readonly phoneHint: string;
  readonly idHint: string;
  readonly addressHint: string;
  readonly emailHint: string;
  readonly ways: Readonly<Record<'alone' | 'several' | 'agent', Choice>>;
  readonly wayFirst: string;
  readonly peopleFew: string;
  readonly peopleHint: string;
  readonly speakers: (most: number) => string;
  readonly speaker: (n: number) => string;
  readonly speakersNamed: string;
  readonly moreSpeakers: string;
  readonly principalName: string;
  readonly principalId: string;
  readonly principalPhone: string;
  readonly mandateHint: string;
  readonly filesNow: readonly string[];
  readonly secrecy: string;
  readonly secret: Readonly<Record<'no' | 'yes', Choice>>;
  readonly secretFirst: string;
  readonly publishing: string;
  readonly publish: Readonly<Record<'no' | 'yes', Choice>>;
  readonly sure: string;
  readonly sureFirst: string;
  readonly sendLines: readonly string[];
  readonly send: string;
  readonly wrong: string;
  readonly optional: (label: string) => string;
  readonly place: (n: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly save: string;
  readonly remove: (what: string) => string;
  readonly keptUntil: (day: string) => string;
  readonly noCookie: string;
  readonly change: string;
  readonly toSend: string;
  readonly checkLead: string;
  readonly unanswered: string;
}

export const words: Readonly<Record<Lang, Words>> = { zh, en };
