import type { Context } from '../domain/context.ts';
import type { Decision } from '../domain/decide.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { CaseStore } from '../ports/case-store.ts';

/** Stands for a number that has not been taken yet; registers begin at 1. */
const NONE = 0;

/**
 * The serials of the documents that one action puts out. A decision says which documents there will be; their numbers
 * are taken from the units' registers then, and kept when the decision has to be made again. An action that fails
 * afterwards leaves a gap.
 */
export class Serials {
  readonly #register: Pick<CaseStore, 'nextSerial'>;
  readonly #taken = new Map<string, number>();

  constructor(register: Pick<CaseStore, 'nextSerial'>) {
    this.#register = register;
  }

  readonly of: Context['serialOf'] = (unit, kind) => this.#taken.get(`${unit}/${kind}`) ?? NONE;

  /** Takes the numbers that a decision still lacks; false where it lacks none. */
  async takenFor(decision: Decision | { readonly refusal: Refusal }): Promise<boolean> {
    if ('refusal' in decision) return false;
    const documents = decision.events.flatMap((event) => event.documents ?? []);
    const lacking = documents.filter(({ unit, kind }) => this.of(unit, kind) === NONE);
    for (const { id, unit, kind } of lacking) {
      const year = Number(id.split('/')[2]);
      this.#taken.set(`${unit}/${kind}`, await this.#register.nextSerial(`${unit}/${kind}`, year));
    }
    return lacking.length > 0;
  }
}
