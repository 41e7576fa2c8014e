import type { FileId } from '../../domain/ids.ts';

/** Where in the bucket: a function is granted a prefix, and what lies under the first two vanishes by itself. */
export const incoming = (id: FileId) => `incoming/${id}`;
export const waiting = (id: FileId) => `waiting/${id}`;
export const kept = (id: FileId) => `kept/${id}`;
