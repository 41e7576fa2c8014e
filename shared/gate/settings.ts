/** How often something may be done within a window of time; `minutes` divide a day. */
export interface Limit {
  readonly most: number;
  readonly minutes: number;
}

/** How much work a proof is. A device makes up to `tries` derivations of `cost` rounds each. */
export interface ProofSettings {
  readonly cost: number;
  readonly tries: number;
  /** An address that asks for this many more within an hour gets twice the work each time... */
  readonly doubledEvery: number;
  /** ...up to this many tries: an old phone still ends. */
  readonly triesAtMost: number;
  /** How long a proof is good for. */
  readonly minutes: number;
}

export interface GateSettings {
  readonly limits: Readonly<Record<LimitName, Limit>>;
  readonly proof: ProofSettings;
}

interface Reasoned extends Limit {
  readonly why: string;
}

/** The defaults, each with its reason. A deployment may store its own in the row `GATE`/`SETTINGS`: see `gateSettings`. */
export const limits = {
  submit: {
    ...{ most: 10, minutes: 60 },
    why: 'Without a script there is no proof. A family or a village office behind one address brings a few an hour.',
  },
  'submit-proved': {
    ...{ most: 120, minutes: 60 },
    why: 'A mobile network shows thousands of phones as one address; each of these has been paid for with work.',
  },
  code: {
    ...{ most: 10, minutes: 60 },
    why: 'Wrong codes of one address, and apart from them as many wrong return codes of drafts. The check digit finds slips of the pen, and ten tries find the right receipt.',
  },
  'code-of-matter': {
    ...{ most: 60, minutes: 60 },
    why: 'Wrong codes for one number from everywhere, without proof: whoever changes addresses gets no further. With 10^11 codes the chance is one in a billion an hour.',
  },
  'code-proved': {
    ...{ most: 60, minutes: 60 },
    why: 'Wrong codes of one address, each after work. The number does not count here: with the right code a citizen gets in, whoever else is guessing elsewhere.',
  },
  draft: {
    ...{ most: 300, minutes: 60 },
    why: 'A draft is one small row for a week; a mobile network shows thousands of phones as one address, and few of them write at once.',
  },
  keep: {
    ...{ most: 1_800, minutes: 60 },
    why: 'By the draft, not the address. A script keeps what is typed two seconds after a pause: more than this nobody can type.',
  },
  file: {
    ...{ most: 600, minutes: 60 },
    why: 'Ten files a matter. Each is read and looked at here, up to 20 MB, which costs more than anything else anybody can ask for.',
  },
  challenge: {
    ...{ most: 300, minutes: 60 },
    why: 'To make one costs us a derivation, some two milliseconds.',
  },
} as const satisfies Record<string, Reasoned>;

export type LimitName = keyof typeof limits;

export const limitNames = Object.keys(limits) as LimitName[];

/**
 * 200 tries of 5,000 rounds take a quarter of a second on a desk computer and, by estimate, two on an old phone; 1,600 take
 * fifteen there. An hour is longer than anybody needs to read their answers once more; the page renews it unasked.
 */
export const builtInSettings: GateSettings = {
  limits,
  proof: { cost: 5_000, tries: 200, doubledEvery: 10, triesAtMost: 1_600, minutes: 60 },
};
