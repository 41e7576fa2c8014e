import type { Case } from '../../case.ts';
import { canonical } from '../../chain.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { kept, noted, type Outcome, stamp } from '../../facts.ts';
import { nth, type PublicId, type RecordId } from '../../ids.ts';
import type { PublicText } from '../../papers.ts';
import { personalDataIn } from '../../personal-data.ts';
import { refuse } from '../../refusal.ts';

const parts = ['title', 'summary', 'answer'] as const;

/** What was asked and answered can be read by anybody, in words that tell nothing of the citizen. */
export function publishFacts(matter: Case, { title, summary, answer }: Command<'publish'>, context: Context): Outcome {
  const { mayBePublished, confidential, nature, accused, published } = matter;
  if (!mayBePublished) return refuse('no-consent-to-publish');
  if (confidential || nature === 'accusation' || accused.length > 0) return refuse('not-public');
  if (published) return refuse('published-before', { on: published.on });
  const texts = { title, summary, answer };
  if (parts.some((part) => texts[part].trim() === '')) return refuse('no-reasons');
  for (const part of parts) {
    const found = personalDataIn(texts[part]);
    if (found.length > 0) return refuse('personal-data', { part, found: found.join(' | ') });
  }
  const { record, papers } = kept({ kind: 'publication', id: nth<RecordId>(matter.records), ...texts }, context);
  return {
    papers,
    events: [{ type: 'published', ...stamp(context), publication: publicIdOf(matter, texts, context), record }],
  };
}

/** From what nobody knows who has no part in the case; published again, it stands under another. */
function publicIdOf(
  { number, contentHash, version }: Case,
  texts: Omit<PublicText, 'kind' | 'id'>,
  { now, digest }: Context,
): PublicId {
  return digest(canonical([number, contentHash, version, now, texts])).slice(0, 20) as PublicId;
}

/** Why it came off the public site is written down. */
export function unpublishFacts(matter: Case, { text }: Command<'unpublish'>, context: Context): Outcome {
  if (!matter.published) return refuse('not-published');
  return noted(matter, text, context, { type: 'unpublished' });
}

/** The citizen does not agree any more: what stood on the public site is off it with this. */
export function revokeConsentFacts(matter: Case, _: Command<'revoke-consent'>, context: Context): Outcome {
  if (!matter.mayBePublished) return refuse('no-consent-to-publish');
  return { events: [{ type: 'consent-revoked', ...stamp(context) }] };
}
