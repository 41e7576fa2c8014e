import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/day.ts';
import type { CaseNumber } from '../../domain/ids.ts';
import { topics } from '../../domain/message.ts';
import type { ReturnedMail, ReturnedMails } from '../../ports/returned-mail.ts';
import type { StoppedAddresses } from '../../ports/stopped-addresses.ts';
import { day } from '../../schema/ids.ts';
import { expiry } from './expiry.ts';
import { caseKey, type Table } from './table.ts';

const returnedRow = z.object({ topic: z.enum(topics), on: day }) satisfies z.ZodType<ReturnedMail>;
export const MAIL_RETURNED = 'MAIL#RETURNED';
const returnedKey = (number: CaseNumber) => ({ pk: caseKey(number), sk: MAIL_RETURNED });
const stoppedKey = (mark: string) => ({ pk: `STOPPED#${mark}`, sk: 'STOPPED' });

export class DynamoReturnedMails implements ReturnedMails, StoppedAddresses {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async put(number: CaseNumber, returned: ReturnedMail) {
    await this.#write({ ...returnedKey(number), ...returned });
  }

  async ofCase(number: CaseNumber) {
    const Item = await this.#read(returnedKey(number));
    return Item && returnedRow.parse(Item);
  }

  async isStopped(mark: string) {
    return (await this.#read(stoppedKey(mark))) !== undefined;
  }

  async stop(mark: string, why: 'bounced' | 'complained', at: Instant) {
    await this.#write({ ...stoppedKey(mark), why, at, ttl: expiry('stopped-address', at) });
  }

  async #read(Key: object) {
    const asked = { TableName: this.#table.name, Key: { ...Key }, ConsistentRead: true };
    return (await this.#table.client.send(new GetCommand(asked))).Item;
  }

  async #write(Item: object) {
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item: { ...Item } }));
  }
}
