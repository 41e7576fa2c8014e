/** Why a file is not taken. Its sentence, in the citizen's language, is in i18n. */
export const fileFaults = [
  ...(['not-arrived', 'empty', 'too-large', 'one-too-many', 'already-sent'] as const),
  ...([
    'damaged',
    'protected',
    'macros',
    'active',
    'archive',
    'program',
    'video',
    'other-office',
    'unknown-type',
  ] as const),
] as const;

export type FileFault = (typeof fileFaults)[number];
