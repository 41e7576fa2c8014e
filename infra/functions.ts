/** `bounces` is there where the region has SES, which tells of them. */
export type QueueName = 'transfers' | 'notices' | 'alerts' | 'bounces';
export type IndexName = 'outbox' | 'inbox' | 'due' | 'unit' | 'fact' | 'published';

export type Route = readonly [method: 'GET' | 'POST' | 'ANY', path: `/${string}`];

export type Trigger =
  /** Open to anybody, or only to staff who have signed in. */
  | {
      readonly kind: 'http';
      readonly open: boolean;
      readonly routes: readonly Route[];
      /** For staff alone, beside routes that are open. */
      readonly staffRoutes?: readonly Route[];
    }
  | { readonly kind: 'queue'; readonly queue: QueueName }
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  /** Asked by the API before whatever is for staff alone. */
  | { readonly kind: 'authorizer' };

type FileAction = 'GetObject' | 'PutObject' | 'DeleteObject' | 'DeleteObjectVersion' | 'GetObjectVersion';

/** A part of the file store: see `shared/adapters/s3/places.ts`. */
export const filePlaces = ['incoming', 'waiting', 'kept'] as const;
export type FilePlace = (typeof filePlaces)[number];

type RowAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem';

/** One Lambda function: what starts it, what it may touch, and how much room it gets. It is granted this and nothing else. */
export interface Capability {
  readonly purpose: string;
  readonly trigger: Trigger;
  /** What it may do with rows. No function may scan. */
  readonly rows: readonly RowAction[];
  /** Indexes it may query. */
  readonly indexes: readonly IndexName[];
  readonly sends: readonly QueueName[];
  /** What it may do with files, in each part of the store. No function may list them. */
  readonly files: Readonly<Partial<Record<FilePlace, readonly FileAction[]>>>;
  /** MB; on Lambda this buys processor time too, so whoever a person waits for gets more. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
}

/** Read a case, and commit what somebody does to it in one transaction. */
const acts = ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'] as const;

export const capabilities = {
  site: {
    purpose: 'Public pages and their assets',
    trigger: {
      kind: 'http',
      open: true,
      routes: [
        ['GET', '/'],
        ['GET', '/{proxy+}'],
        ['POST', '/{proxy+}'],
      ],
    },
    rows: acts,
    indexes: ['published'],
    sends: ['transfers', 'notices'],
    files: {},
    memory: 1024,
    timeout: 15,
  },
  desk: {
    purpose: 'The page of the desk, and the scripts that fill it in',
    trigger: {
      kind: 'http',
      open: true,
      routes: [
        ['GET', '/desk'],
        ['GET', '/desk/{proxy+}'],
      ],
    },
    rows: [],
    indexes: [],
    sends: [],
    files: {},
    memory: 512,
    timeout: 10,
  },
  petitions: {
    purpose: 'Hand in a petition, follow it, and do what its citizen may do, as JSON',
    trigger: {
      kind: 'http',
      open: true,
      routes: [
        ['POST', '/api/petitions'],
        ['POST', '/api/petitions/track'],
        ['POST', '/api/petitions/{action}'],
      ],
    },
    rows: acts,
    indexes: [],
    sends: ['transfers', 'notices'],
    files: {},
    memory: 1024,
    timeout: 15,
  },
  files: {
    purpose: 'Take in the files that citizens attach, look at them, and strip what should not come along',
    trigger: {
      kind: 'http',
      open: true,
      routes: [
        ['GET', '/files'],
        ['GET', '/files/arrived'],
        ['POST', '/files/remove'],
        ['POST', '/api/files/{action}'],
      ],
    },
    rows: acts,
    indexes: [],
    sends: [],
    files: {
      incoming: ['PutObject', 'GetObject', 'GetObjectVersion', 'DeleteObject', 'DeleteObjectVersion'],
      waiting: ['PutObject', 'DeleteObject'],
    },
    memory: 1769,
    timeout: 29,
  },
  cases: {
    purpose: 'The desk: inbox, case, and what an officer may do with it',
    trigger: { kind: 'http', open: false, routes: [['ANY', '/api/{proxy+}']] },
    rows: [...acts, 'BatchGetItem'],
    indexes: ['inbox', 'unit'],
    sends: ['transfers', 'notices'],
    files: { kept: ['GetObject'], waiting: ['GetObject'] },
    memory: 1024,
    timeout: 15,
  },
  administration: {
    purpose: 'Units, staff, calendar and policy, each change with its record',
    trigger: {
      kind: 'http',
      open: false,
      routes: [
        ['ANY', '/api/admin/{proxy+}'],
        ['ANY', '/api/me/reach'],
      ],
    },
    rows: ['GetItem', 'Query', 'PutItem'],
    indexes: [],
    sends: [],
    files: {},
    memory: 1024,
    timeout: 15,
  },
  letters: {
    purpose: 'Documents and receipts as Word files, for the citizen and for the desk',
    trigger: {
      kind: 'http',
      open: true,
      routes: [
        ['POST', '/letters/receipt'],
        ['POST', '/letters/document'],
      ],
      staffRoutes: [['GET', '/api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}/letter']],
    },
    // Whoever asks is counted at the gate; no case is changed.
    rows: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: [],
    sends: [],
    files: {},
    memory: 1024,
    timeout: 15,
  },
  authorizer: {
    purpose: 'Check the tokens of a provider that API Gateway cannot reach',
    trigger: { kind: 'authorizer' },
    rows: [],
    indexes: [],
    sends: [],
    files: {},
    memory: 512,
    timeout: 10,
  },
  deliver: {
    purpose: 'Put a transferred or assigned case into the inbox of its unit',
    trigger: { kind: 'queue', queue: 'transfers' },
    rows: acts,
    indexes: [],
    sends: ['transfers', 'notices'],
    files: { waiting: ['GetObject'], kept: ['GetObject', 'PutObject'] },
    memory: 512,
    timeout: 30,
  },
  notify: {
    purpose: 'Tell citizens by e-mail, and units and their staff by whatever reaches them',
    trigger: { kind: 'queue', queue: 'notices' },
    rows: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
    indexes: [],
    sends: [],
    files: {},
    memory: 512,
    timeout: 30,
  },
  bounces: {
    purpose: 'Note which mails came back, and leave what they said to the next channel',
    trigger: { kind: 'queue', queue: 'bounces' },
    rows: ['GetItem', 'PutItem'],
    indexes: [],
    sends: [],
    files: {},
    memory: 512,
    timeout: 30,
  },
  sweep: {
    purpose: 'Find the clocks that run out soon or today, or did since the last sweep',
    trigger: { kind: 'schedule', everyMinutes: 15 },
    rows: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: ['due'],
    sends: ['alerts'],
    files: {},
    memory: 512,
    timeout: 120,
  },
  escalate: {
    purpose: 'Remind of a clock, or let an overdue one climb: a flag, a supervision notice, one rung up',
    trigger: { kind: 'queue', queue: 'alerts' },
    rows: acts,
    indexes: [],
    sends: ['transfers', 'notices'],
    files: {},
    memory: 512,
    timeout: 30,
  },
  reconcile: {
    purpose: 'Send again what nobody has confirmed',
    trigger: { kind: 'schedule', everyMinutes: 1 },
    rows: ['GetItem', 'UpdateItem'],
    indexes: ['outbox'],
    sends: ['transfers', 'notices'],
    files: {},
    memory: 512,
    timeout: 50,
  },
  figures: {
    purpose: 'Count the public figures of the units, twice a day',
    trigger: { kind: 'schedule', everyMinutes: 720 },
    rows: ['GetItem', 'Query', 'PutItem'],
    indexes: ['fact'],
    sends: [],
    files: {},
    memory: 512,
    timeout: 300,
  },
  digests: {
    purpose:
      'Send the weekly summary, the daily list of supervisors, the monthly analysis, and what was kept for a morning',
    trigger: { kind: 'schedule', everyMinutes: 60 },
    rows: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
    indexes: ['inbox'],
    sends: [],
    files: {},
    memory: 1024,
    timeout: 300,
  },
  recount: {
    purpose: 'Count open cases again after a calendar or a policy was loaded',
    trigger: { kind: 'schedule', everyMinutes: 15 },
    rows: acts,
    indexes: ['unit'],
    sends: ['transfers', 'notices'],
    files: {},
    memory: 512,
    timeout: 600,
  },
  learn: {
    purpose: 'Learn from the register what to suggest to whoever writes a matter down, twice a day',
    trigger: { kind: 'schedule', everyMinutes: 720 },
    rows: ['GetItem', 'Query', 'PutItem'],
    indexes: ['unit'],
    sends: [],
    files: {},
    memory: 1024,
    timeout: 600,
  },
} as const satisfies Record<string, Capability>;

export type CapabilityName = keyof typeof capabilities;

/** The folder of `functions/` that holds it. Where a region has no SES, e-mail goes by the office's own mail server. */
export const entryOf = (name: CapabilityName, { ses }: { readonly ses: boolean }): string =>
  !ses && (name === 'notify' || name === 'digests') ? `${name}-smtp` : name;

/** Everything that is bundled. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.keys(capabilities), 'notify-smtp', 'digests-smtp'].map((name) => [name, `functions/${name}/handler.ts`]),
);
