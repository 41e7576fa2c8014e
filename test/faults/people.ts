import { act } from '../../shared/cases/act.ts';
import { nextNumber, submit } from '../../shared/cases/submit.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { CaseNumber, FileId } from '../../shared/domain/ids.ts';
import { commandFor } from '../domain/lives/command-for.ts';
import { everyone, whatNext } from '../domain/lives/what-next.ts';
import { citizen, offices, petition } from '../support/city.ts';
import { happens } from '../support/dice.ts';
import { CODE_KEY } from '../support/office-day.ts';
import { TIME_ZONE, type World } from './world.ts';

/** Who sends in matters and who works on them, pressing a button again when nothing seems to happen. */
export class People {
  readonly #world: World;
  /** What each citizen sent, by its key, and the numbers they were told. */
  readonly told = new Map<string, Set<CaseNumber>>();

  constructor(world: World) {
    this.#world = world;
  }

  get unanswered(): string[] {
    return [...this.told].flatMap(([key, numbers]) => (numbers.size === 0 ? [key] : []));
  }

  get numbers(): CaseNumber[] {
    return [...new Set([...this.told.values()].flatMap((numbers) => [...numbers]))];
  }

  /** Sends in a new matter, or one again that was not answered. */
  submit(key = `matter-${this.told.size}`): void {
    const { runs, files } = this.#world;
    const known = this.told.get(key) ?? new Set();
    this.told.set(key, known);
    const photo = {
      id: key.replace(/\D/g, '').padStart(32, '0') as FileId,
      sha256: 'ab'.repeat(32),
      bytes: 3,
      type: 'jpeg',
    } as const;
    files.waiting.set(photo.id, new Uint8Array(3));
    const { action: _, number: __, ...content } = petition('2026-03-02', { files: [{ ...photo, name: '电梯.jpg' }] });
    const sent = { ...content, title: `小区电梯停运（${key}）` };
    runs.start(
      () => submit(this.#world.cases(), { content: sent, actor: citizen, key, codeKey: CODE_KEY }),
      (outcome) => {
        if ('value' in outcome && 'matter' in outcome.value) known.add(outcome.value.matter.number);
      },
    );
  }

  /** Somebody opens a case and does what can be done; now and then the same is pressed twice, or two do something. */
  work(): void {
    const { roll, runs } = this.#world;
    if (this.numbers.length === 0) return;
    const number = roll(...this.numbers);
    for (let hands = roll(1, 1, 1, 2, 3); hands > 0; hands--)
      runs.start(
        () => this.#workOn(number),
        () => {},
      );
  }

  async #workOn(number: CaseNumber): Promise<void> {
    const { roll, now } = this.#world;
    const deps = this.#world.cases();
    const stored = await deps.cases.load(number);
    if (!stored) return;
    const place = roll(...everyone.keys());
    const { actor, next } = whatNext(place, stored.matter, happens(roll, 50), roll);
    if (actor.kind === 'system') return;
    const today = dayOf(now(), TIME_ZONE);
    const command = await this.#real(commandFor(next, stored.matter, today, roll));
    const request = { key: `work-${number}-${roll(...tries)}-${roll(...tries)}`, fingerprint: JSON.stringify(command) };
    const asked = { number, actor, command, request, expected: stored.matter.version };
    const times = roll(1, 1, 1, 1, 2);
    await Promise.all(Array.from({ length: times }, () => act(deps, asked)));
  }

  /** The random lives know one case; here are others, and a register that gives out numbers. */
  async #real(command: Command): Promise<Command> {
    const { roll } = this.#world;
    const office = offices.get(petition('2026-03-02').office);
    if (command.action === 'split' && office)
      return { ...command, into: await nextNumber(this.#world.cases(), office) };
    return 'other' in command && command.other ? { ...command, other: roll(...this.numbers) } : command;
  }
}

const tries = Array.from({ length: 1_000 }, (_, i) => i);
