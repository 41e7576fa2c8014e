import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Dice } from '../support/dice.ts';
import type { Fault, Service } from './weather.ts';

/** One run of a function. Killed, it goes on no further: it does not even fail. */
interface Run {
  alive: boolean;
}

interface Asked {
  readonly run: Run;
  readonly service: Service;
  grant(fault: Fault | undefined): Promise<void>;
}

/**
 * The runs that are under way at once. Whatever one of them does to the world, an effect, waits here until it is its
 * turn; only one is done at a time, so the dice decide the order, and the same dice give the same order.
 */
export class Runs {
  readonly #here = new AsyncLocalStorage<Run>();
  readonly #roll: Dice;
  readonly #faultOf: (service: Service) => Fault | undefined;
  #asked: Asked[] = [];

  constructor(roll: Dice, faultOf: (service: Service) => Fault | undefined) {
    this.#roll = roll;
    this.#faultOf = faultOf;
  }

  /** Starts a run. `ended` hears how it ended, which it does not where it was killed. */
  start<T>(
    work: () => Promise<T>,
    ended: (outcome: { readonly value: T } | { readonly error: unknown }) => void,
  ): void {
    this.#here.run({ alive: true }, () => {
      work().then(
        (value) => ended({ value }),
        (error: unknown) => ended({ error }),
      );
    });
  }

  /** Waits for its turn, and for what the weather makes of it. Outside of a run it is simply done. */
  effect<T>(service: Service, does: () => Promise<T>): Promise<T> {
    const run = this.#here.getStore();
    if (!run) return does();
    return new Promise<T>((resolve, reject) => {
      if (run.alive) this.#asked.push({ run, service, grant: (fault) => grant(run, fault, does, resolve, reject) });
    });
  }

  /** Until every run has ended or was killed. */
  async finish(): Promise<void> {
    for (;;) {
      // Lets those go on whose effect was just done.
      await setImmediate();
      this.#asked = this.#asked.filter(({ run }) => run.alive);
      const next = this.#asked.length > 0 ? this.#roll(...this.#asked) : undefined;
      if (!next) return;
      this.#asked = this.#asked.filter((each) => each !== next);
      await next.grant(this.#faultOf(next.service));
    }
  }
}

async function grant<T>(
  run: Run,
  fault: Fault | undefined,
  does: () => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Promise<void> {
  if (fault === 'killed-before') run.alive = false;
  else if (fault === 'refused') reject(new Error('the weather: refused'));
  else {
    const done = await does().then(
      (value) => () => resolve(value),
      (error: unknown) => () => reject(error),
    );
    if (fault === 'killed-after') run.alive = false;
    else if (fault === 'unanswered') reject(new Error('the weather: no answer, though it was done'));
    else done();
  }
}
