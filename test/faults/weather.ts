import type { Instant } from '../../shared/domain/day.ts';
import { type Dice, happens } from '../support/dice.ts';

/** What a run reaches out to. `pause` is its own waiting, which somebody else may use. */
export const services = ['table', 'queues', 'files', 'mail', 'pause'] as const;
export type Service = (typeof services)[number];

/** `refused`: throttled, or not reached. `unanswered`: done, but the answer is lost. */
export type Fault = 'killed-before' | 'killed-after' | 'refused' | 'unanswered';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const FAULTS_PER_MILLE = 40;
/** Throttling is the most frequent of them. */
const faults: readonly Fault[] = ['killed-before', 'killed-after', 'unanswered', 'refused', 'refused', 'refused'];

/** Decides what becomes of each effect: now and then a fault, and at times a service that answers nothing for hours. */
export class Weather {
  readonly #roll: Dice;
  readonly #down = new Map<Service, number>();
  readonly met = new Map<Fault | 'outage', number>();
  #calm = false;

  constructor(roll: Dice) {
    this.#roll = roll;
  }

  /** Now and then a service goes down: the queues for up to a day, the others for minutes. */
  turn(now: Instant): void {
    for (const service of services) {
      if (service === 'pause' || !happens(this.#roll, 15)) continue;
      const lasts =
        service === 'queues' ? this.#roll(10 * MINUTE_MS, DAY_MS) : this.#roll(2 * MINUTE_MS, 10 * MINUTE_MS);
      this.#down.set(service, Date.parse(now) + lasts);
      this.#meet('outage');
    }
    for (const [service, until] of this.#down) if (until <= Date.parse(now)) this.#down.delete(service);
  }

  /** From now on all is well. */
  clear(): void {
    this.#calm = true;
    this.#down.clear();
  }

  faultOf(service: Service): Fault | undefined {
    if (this.#calm || service === 'pause') return undefined;
    if (this.#down.has(service)) return 'refused';
    if (!happens(this.#roll, FAULTS_PER_MILLE)) return undefined;
    const fault = this.#roll(...faults);
    this.#meet(fault);
    return fault;
  }

  #meet(what: Fault | 'outage'): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }
}
