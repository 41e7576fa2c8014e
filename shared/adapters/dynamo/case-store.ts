import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { CaseNumber, PartyMark, Signer } from '../../domain/ids.ts';
import type { Paper } from '../../domain/papers.ts';
import type { CaseStore, Commit, CommitResult, KeptEvent } from '../../ports/case-store.ts';
import { attachment } from '../../schema/attachments.ts';
import { caseEvent } from '../../schema/events.ts';
import { caseNumber, signer } from '../../schema/ids.ts';
import { paper } from '../../schema/papers.ts';
import { caseOf } from './case-rows.ts';
import { Serials } from './serials.ts';
import { allRows, caseKey, markKey, signerKey, type Table } from './table.ts';
import { REQUEST_ROW, TRAY_SENT_ROW, transactionOf } from './transaction.ts';

const eventRow = z.object({
  seq: z.int(),
  hash: z.string(),
  event: z.string(),
  correlation: z.string().exactOptional(),
});
const paperRow = z.object({ paper: z.string() });
const fileRow = z.object({ file: z.string() });
const codeRow = z.object({ hash: z.string(), of: caseNumber });
const signersRow = z.object({ signers: z.array(signer) });
const numberRow = z.object({ number: caseNumber });
const requestRow = z.object({ fingerprint: z.string(), number: caseNumber });

export class DynamoCaseStore implements CaseStore {
  readonly #table: Table;
  readonly #serials: Serials;

  constructor(table: Table) {
    this.#table = table;
    this.#serials = new Serials(table);
  }

  async load(number: CaseNumber) {
    return caseOf(await allRows(this.#table, caseKey(number), { prefix: 'HEAD' }));
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const items = transactionOf(commit, this.#table.name);
    try {
      await this.#table.client.send(new TransactWriteCommand({ TransactItems: items }));
      return 'committed';
    } catch (error) {
      if (error instanceof TransactionCanceledException) return resultOf(error, items);
      throw error;
    }
  }

  async history(number: CaseNumber): Promise<KeptEvent[]> {
    const rows = await allRows(this.#table, caseKey(number), { prefix: 'EVENT#' });
    return rows.map((row) => {
      const { event, ...kept } = eventRow.parse(row);
      return { ...kept, event: caseEvent.parse(JSON.parse(event)) };
    });
  }

  async papers(number: CaseNumber): Promise<Paper[]> {
    const rows = await allRows(this.#table, caseKey(number), { prefix: 'PAPER#' });
    return rows.map((row) => paper.parse(JSON.parse(paperRow.parse(row).paper)));
  }

  async files(number: CaseNumber) {
    const rows = await allRows(this.#table, caseKey(number), { prefix: 'FILE#' });
    return rows.map((row) => attachment.parse(JSON.parse(fileRow.parse(row).file)));
  }

  async codeOf(number: CaseNumber) {
    const row = await this.#get(caseKey(number), 'CODE');
    return row && codeRow.parse(row);
  }

  async signers(number: CaseNumber) {
    const row = await this.#get(caseKey(number), 'SIGNERS');
    return row ? signersRow.parse(row).signers : [];
  }

  async bySigner(asked: Signer) {
    const rows = await allRows(this.#table, signerKey(asked), { prefix: caseKey('') });
    return rows.map((row) => numberRow.parse(row).number);
  }

  async byMark(asked: PartyMark) {
    const rows = await allRows(this.#table, markKey(asked), { prefix: caseKey('') });
    return rows.map((row) => numberRow.parse(row).number);
  }

  async request(key: string) {
    const row = await this.#get(`IDEMP#${key}`, REQUEST_ROW);
    return row && requestRow.parse(row);
  }

  nextSerial(office: string, year: number) {
    return this.#serials.next(office, year);
  }

  async #get(pk: string, sk: string): Promise<Record<string, unknown> | undefined> {
    const input = { TableName: this.#table.name, Key: { pk, sk }, ConsistentRead: true };
    return (await this.#table.client.send(new GetCommand(input))).Item;
  }
}

/** A used request key outweighs a lost race: the first attempt of the same request may be what won it. */
function resultOf(
  error: TransactionCanceledException,
  items: TransactWriteCommandInput['TransactItems'],
): CommitResult {
  const reasons = error.CancellationReasons ?? [];
  const failed = reasons.flatMap(({ Code }, i) => (Code && Code !== 'None' ? [{ Code, item: items?.[i] }] : []));
  const failedAt = (row: string) => failed.some(({ item }) => item?.Put?.Item?.sk === row);
  if (failedAt(REQUEST_ROW)) return 'repeated';
  if (failedAt(TRAY_SENT_ROW)) return 'tray-sent';
  if (failed.every(({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict'))
    return 'conflict';
  throw error;
}
