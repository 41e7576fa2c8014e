import type { IssuedDocument } from '../case.ts';
import type { DocumentField } from '../document-fields.ts';
import type { DocumentKind, Policy } from '../policy.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Source } from './filler.ts';
import { fillers } from './fillers.ts';
import { type Dossier, type Law, type Scene, sceneOf } from './scene.ts';
import type { Filled, FilledValue } from './value.ts';

/** All that a document says, from the case as it stood when it went out; refused where something must be there and is not. */
export function fill(
  document: IssuedDocument,
  dossier: Dossier,
  law: Law,
): { readonly fields: Filled } | { readonly refusal: Refusal } {
  const scene = sceneOf(document, dossier, law);
  return incomplete(scene) ?? { fields: saidIn(scene) };
}

/** What a document says, as far as it goes: one that went out under another policy is read as well. */
export function said(document: IssuedDocument, dossier: Dossier, law: Law): Filled {
  return saidIn(sceneOf(document, dossier, law));
}

/** Refuses a document that lacks a field which the policy wants. */
export function incomplete(scene: Scene): { readonly refusal: Refusal } | undefined {
  const { kind } = scene.document;
  const missing = scene.law.policy.documents[kind].fields.filter((field) => !fillers[field].say(scene));
  return missing.length > 0
    ? refuse('document-incomplete', { document: kind, missing: missing.join(' | ') })
    : undefined;
}

/** Whether one of the fields that must be there is found only in the history, or only among the papers. */
export function needs(
  kinds: readonly DocumentKind[],
  source: Exclude<Source, 'event'>,
  { documents }: Policy,
): boolean {
  const fields = kinds.flatMap((kind) => documents[kind].fields);
  return fields.some((field) => depth[fillers[field].reads] >= depth[source]);
}

const depth: Readonly<Record<Source, number>> = { event: 0, history: 1, papers: 2 };

function saidIn(scene: Scene): Filled {
  const { fields, optional } = scene.law.policy.documents[scene.document.kind];
  const there = [...fields, ...optional].flatMap((field): [DocumentField, FilledValue][] => {
    const value = fillers[field].say(scene);
    return value ? [[field, value]] : [];
  });
  return Object.fromEntries(there);
}
