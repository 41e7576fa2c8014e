import type { Attachment } from '../../domain/attachments.ts';
import type { Instant } from '../../domain/day.ts';
import type { CaseNumber, PartyMark, Signer } from '../../domain/ids.ts';
import type { Paper } from '../../domain/papers.ts';
import type {
  CaseStore,
  Commit,
  CommitResult,
  KeptCode,
  KeptEvent,
  OutboxEntry,
  RememberedRequest,
  StoredCase,
} from '../case-store.ts';
import type { Outbox } from '../outbox.ts';

interface Kept {
  readonly stored: StoredCase;
  readonly events: readonly KeptEvent[];
  readonly papers: readonly Paper[];
  readonly files: readonly Attachment[];
  readonly code: KeptCode | undefined;
  readonly signers: readonly Signer[];
  readonly marks: readonly PartyMark[];
}

/** The case store and its outbox in memory, under the same conditions as the table. */
export class MemoryStore implements CaseStore, Outbox {
  readonly cases = new Map<CaseNumber, Kept>();
  readonly waiting = new Map<string, OutboxEntry>();
  readonly #requests = new Map<string, RememberedRequest>();
  readonly #sent = new Set<string>();
  readonly #serials = new Map<string, number>();

  async load(number: CaseNumber) {
    return this.cases.get(number)?.stored;
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const { number } = commit.after.matter;
    const kept = this.cases.get(number);
    const { correlation } = commit;
    if (commit.request && this.#requests.has(commit.request.key)) return 'repeated';
    if (kept?.stored.matter.version !== commit.before?.matter.version) return 'conflict';
    const { restsOn } = commit;
    if (restsOn && this.cases.get(restsOn.number)?.stored.matter.version !== restsOn.version) return 'conflict';
    if (commit.tray && this.#sent.has(commit.tray)) return 'tray-sent';
    if (commit.tray) this.#sent.add(commit.tray);
    this.cases.set(number, {
      stored: commit.after,
      events: [
        ...(kept?.events ?? []),
        ...commit.events.map((event) => ({ ...event, ...(correlation && { correlation }) })),
      ],
      papers: [...(kept?.papers ?? []), ...commit.papers],
      files: [...(kept?.files ?? []), ...commit.files],
      code: kept?.code ?? commit.code,
      signers: kept?.signers ?? commit.signers ?? [],
      marks: kept?.marks ?? commit.marks ?? [],
    });
    if (commit.request) this.#requests.set(commit.request.key, { fingerprint: commit.request.fingerprint, number });
    for (const entry of commit.outbox) this.waiting.set(entry.id, entry);
    if (commit.confirms) this.waiting.delete(commit.confirms);
    return 'committed';
  }

  async history(number: CaseNumber) {
    return [...(this.cases.get(number)?.events ?? [])];
  }

  async papers(number: CaseNumber) {
    return [...(this.cases.get(number)?.papers ?? [])];
  }

  async files(number: CaseNumber) {
    return [...(this.cases.get(number)?.files ?? [])];
  }

  async codeOf(number: CaseNumber) {
    return this.cases.get(number)?.code;
  }

  async signers(number: CaseNumber) {
    return this.cases.get(number)?.signers ?? [];
  }

  async bySigner(signer: Signer) {
    return [...this.cases].flatMap(([number, { signers }]) => (signers.includes(signer) ? [number] : []));
  }

  async byMark(mark: PartyMark) {
    return [...this.cases].flatMap(([number, { marks }]) => (marks.includes(mark) ? [number] : []));
  }

  async request(key: string) {
    return this.#requests.get(key);
  }

  async nextSerial(office: string, year: number) {
    const next = (this.#serials.get(`${office}#${year}`) ?? 0) + 1;
    this.#serials.set(`${office}#${year}`, next);
    return next;
  }

  async isPending(id: string) {
    return this.waiting.has(id);
  }

  async confirm(id: string) {
    this.waiting.delete(id);
  }

  async putBack(entry: OutboxEntry) {
    this.waiting.set(entry.id, entry);
  }

  async *takeDue(_now: Instant) {
    yield [...this.waiting.values()];
  }
}
