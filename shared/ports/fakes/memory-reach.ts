import type { CaseNumber, OfficeId } from '../../domain/ids.ts';
import type { Deliveries, Delivery, KeptNotice } from '../deliveries.ts';
import type { HookRequest, Hooks } from '../hooks.ts';
import type { ReachBook, Reached } from '../reach-book.ts';
import type { ReturnedMail, ReturnedMails } from '../returned-mail.ts';
import type { StoppedAddresses } from '../stopped-addresses.ts';

export class MemoryReach implements ReachBook {
  readonly all: Reached[] = [];

  async ofOffice(office: OfficeId) {
    const own = this.all.filter((each) => each.office === office);
    return own.sort((a, b) => Number(Boolean(a.staff)) - Number(Boolean(b.staff)));
  }

  async put(reached: readonly Reached[]) {
    this.all.push(...reached);
  }
}

export class MemoryDeliveries implements Deliveries {
  readonly records = new Map<string, Delivery>();
  waiting: KeptNotice[] = [];

  async find(message: string, to: string) {
    return this.records.get(`${message} ${to}`);
  }

  async put(delivery: Delivery) {
    this.records.set(`${delivery.message} ${delivery.to}`, delivery);
  }

  async keep(notice: KeptNotice) {
    this.waiting = [...this.waiting.filter((each) => !isSame(each, notice)), notice];
  }

  async kept(to: string) {
    return this.waiting.filter((each) => each.to === to);
  }

  async forget(notices: readonly KeptNotice[]) {
    this.waiting = this.waiting.filter((each) => !notices.some((other) => isSame(each, other)));
  }
}

const isSame = (one: KeptNotice, other: KeptNotice) => one.to === other.to && one.message === other.message;

export class MemoryReturnedMails implements ReturnedMails, StoppedAddresses {
  readonly returned = new Map<CaseNumber, ReturnedMail>();
  readonly stopped = new Map<string, string>();

  async put(number: CaseNumber, returned: ReturnedMail) {
    this.returned.set(number, returned);
  }

  async ofCase(number: CaseNumber) {
    return this.returned.get(number);
  }

  async isStopped(mark: string) {
    return this.stopped.has(mark);
  }

  async stop(mark: string, why: 'bounced' | 'complained') {
    this.stopped.set(mark, why);
  }
}

/** Answers as it is told to; while `down`, nothing answers. */
export class MemoryHooks implements Hooks {
  readonly posted: HookRequest[] = [];
  answer = { status: 200, body: '{"errcode":0}' };
  down = false;

  async post(request: HookRequest) {
    if (this.down) throw new Error('nothing answers');
    this.posted.push(request);
    return this.answer;
  }
}
