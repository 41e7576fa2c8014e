import { GIVEN_OUT_AT_MOST } from '../../shared/schema/messages.ts';
import { type Dice, happens } from '../support/dice.ts';

interface Waiting {
  readonly body: string;
  readonly visibleAt: number;
  readonly received: number;
}

export interface Received {
  readonly body: string;
  /** How often it was received, this time included. */
  readonly attempt: number;
  /** Deletes it. */
  readonly done: () => void;
}

/** Longer than a function may run: a message whose run was killed comes back after it. */
const VISIBILITY_MS = 180_000;
const TWICE_PER_MILLE = 100;

/** A queue as SQS promises it: at least once, in any order, sooner or later. */
export class Queue {
  readonly dead: string[] = [];
  readonly #roll: Dice;
  #waiting: Waiting[] = [];

  constructor(roll: Dice) {
    this.#roll = roll;
  }

  get length(): number {
    return this.#waiting.length;
  }

  send(body: string, now: number): void {
    this.#waiting.push({ body, visibleAt: now + this.#roll(0, 0, 0, 60_000, 7_200_000), received: 0 });
  }

  /** What a restart of this machine does to a queue that is in its memory. */
  forget(): void {
    this.#waiting = [];
  }

  /** Any one that is visible; nobody else sees it for a while. Now and then it stays visible, and comes twice at once. */
  receive(now: number): Received | undefined {
    const visible = this.#waiting.filter(({ visibleAt }) => visibleAt <= now);
    const message = visible.length > 0 ? this.#roll(...visible) : undefined;
    if (!message) return undefined;
    this.#waiting = this.#waiting.filter((each) => each !== message);
    if (message.received === GIVEN_OUT_AT_MOST) {
      this.dead.push(message.body);
      return undefined;
    }
    const again = { body: message.body, received: message.received + 1, visibleAt: now + VISIBILITY_MS };
    this.#waiting.push(again);
    if (happens(this.#roll, TWICE_PER_MILLE)) this.#waiting.push(message);
    return {
      body: message.body,
      attempt: again.received,
      done: () => {
        this.#waiting = this.#waiting.filter((each) => each !== again);
      },
    };
  }
}
