import { act } from '../../shared/cases/act.ts';
import type { CitizenDeps } from '../../shared/cases/citizen.ts';
import { submit } from '../../shared/cases/submit.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Command, Commands } from '../../shared/domain/commands.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import { MemoryTrays } from '../../shared/ports/fakes/memory-files.ts';
import { MemoryMailer, MemoryQueues } from '../../shared/ports/fakes/memory-queues.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import {
  ASSIGN_1,
  citizen,
  housingHandler,
  housingHead,
  instant,
  office,
  offices,
  opinions,
  petition,
  registrar,
} from './city.ts';

export const CODE_KEY = 'a key of the tests, long enough';

/** The office of the tests, on a day that can be moved. */
export function officeDay(start: string, cases: CaseStore = new MemoryStore()) {
  let now: Instant = instant(start);
  let unitTree = async () => offices;
  const queues = new MemoryQueues();
  const mailer = new MemoryMailer();
  const failures: unknown[] = [];
  const deps: CitizenDeps = {
    cases,
    queues,
    jurisdiction: { timeZone: 'Asia/Shanghai', offices: () => unitTree(), law: async () => builtIn },
    now: () => now,
    trays: new MemoryTrays(),
    sendFailed: (error) => failures.push(error),
  };
  /** At ten, where no time of Beijing is given. */
  const setDay = (day: string, time?: string) => {
    now = time ? (new Date(`${day}T${time}:00+08:00`).toISOString() as Instant) : instant(day);
  };
  const ask = (number: CaseNumber, actor: Actor, command: Command) => act(deps, { number, actor, command });

  return {
    ...{ deps, queues, mailer, failures, setDay, ask },
    /** Another tree than that of the tests, such as the one in the table. */
    useOffices: (read: typeof unitTree) => {
      unitTree = read;
    },
    async submit(change: Partial<Commands['submit']> = {}, key?: string) {
      const { action: _, number: __, ...content } = petition(start, change);
      return submit(deps, { content, actor: citizen, codeKey: CODE_KEY, ...(key && { key }) });
    },
    /** Drafted by the handler, signed by the head and served by the day it is. */
    async answer(number: CaseNumber, assignment = ASSIGN_1) {
      await ask(number, housingHandler, { action: 'draft-opinion', assignment, found: '电梯主板损坏。', opinions });
      await ask(number, housingHead, { action: 'approve-opinion', assignment });
      const service = { way: 'electronic', on: dayOf(now, 'Asia/Shanghai') } as const;
      return ask(number, housingHandler, { action: 'serve-opinion', assignment, service });
    },
    /** Received, registered and sent to housing, to lead, and transport. */
    async route(): Promise<CaseNumber> {
      const received = await this.submit();
      if ('refusal' in received) throw new Error(received.refusal.code);
      const { number } = received.matter;
      await ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
      const to = [
        { office: office('housing'), lead: true },
        { office: office('transport'), lead: false },
      ];
      await ask(number, registrar, { action: 'route', way: 'transfer', to });
      return number;
    },
  };
}
