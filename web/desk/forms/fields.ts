import type { Accused } from '../../../shared/domain/case.ts';
import type { Opinion, Service } from '../../../shared/domain/papers.ts';
import type { Asked, StaffAction } from '../../../shared/schema/commands.ts';

/** What the step itself says. */
type FromStep = 'assignment' | 'notice' | 'review' | 'suggestion' | 'question';
type Said<A extends StaffAction> = Exclude<keyof Asked<A>, FromStep>;
export type FieldOf<A extends StaffAction> = Field & { readonly name: Said<A> };
export type FieldName = { [A in StaffAction]: Said<A> }[StaffAction] | keyof Opinion | keyof Service | keyof Accused;

/** What fields are called; the second half where their name alone says too little. */
export type LabelName =
  | Exclude<FieldName, 'opinions' | 'service' | 'kind' | 'reason'>
  | (
      | 'ask'
      | 'told'
      | 'supplemented'
      | 'why'
      | 'extract'
      | 'agreement'
      | 'minutes'
      | 'result'
      | 'assistance'
      | 'contribution'
    )
  | (
      | 'answer'
      | 'callBack'
      | 'demandBy'
      | 'proposal'
      | 'carriedOut'
      | 'checked'
      | 'withdrawn'
      | 'situation'
      | 'decision'
    )
  | ('competent' | 'reportTo' | 'handTo' | 'passTo' | 'supervised' | 'suggestedTo' | 'serviceWay' | 'suggestion')
  | ('refusal' | 'outcomeOf' | 'share' | 'publicAnswer');

/** The names that a choice is made from. */
export type ChoiceOf =
  | (
      | 'nature'
      | 'way'
      | 'refusal'
      | 'path'
      | 'claim-path'
      | 'elsewhere'
      | 'outcome'
      | 'service'
      | 'ground'
      | 'supervision'
    )
  | ('result' | 'suggestion' | 'adoption');

/**
 * Which units are offered. `handlers`: all but governments and the office that holds the case. `below`: those the unit
 * may pass it on to. `above`: those to which something urgent is reported. `in-hand`: those that have the case in hand.
 * `others`: all but the office that holds it.
 */
export type UnitsOf = 'handlers' | 'below' | 'above' | 'petition-offices' | 'in-hand' | 'others' | 'all';

type Kind =
  | { readonly kind: 'line' | 'text' | 'days' | 'case-number' | 'staff' }
  | { readonly kind: 'day'; readonly today?: true }
  | { readonly kind: 'choice'; readonly of: ChoiceOf; readonly preset?: string }
  | { readonly kind: 'yes-no' | 'category' | 'document' | 'requests' }
  | { readonly kind: 'unit'; readonly of: UnitsOf }
  /** A lead unit and its co-units, each with what it answers for. */
  | { readonly kind: 'units' }
  /** Whoever takes part, beside the unit that acts. */
  | { readonly kind: 'partners' }
  | { readonly kind: 'opinions' | 'accused' | 'service' };

export type Field = Kind & {
  readonly name: FieldName;
  readonly label?: LabelName;
  /** May be left out. */
  readonly optional?: true;
  /** Asked for only where another field says so. */
  readonly when?: { readonly field: FieldName; readonly is: readonly string[] };
};
