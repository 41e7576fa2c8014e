import { accountabilityDraft } from '../../../shared/i18n/accountability.ts';
import type { Place } from './place.ts';

/** What the system suggests to a head who signs: the grounds it has for it. */
export function draftedSuggestion({ desk, file: { case: matter }, step }: Place): string | undefined {
  const suggestion = matter.suggestions.find(({ id }) => id === step.suggestion);
  const unit = desk.units.find(({ id }) => id === suggestion?.office);
  if (step.action !== 'sign-suggestion' || !unit) return undefined;
  return accountabilityDraft(matter, { id: unit.id, name: unit.name.zh }, desk.me.today);
}
