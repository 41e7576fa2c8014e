import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/day.ts';
import type { FileId } from '../../domain/ids.ts';
import { idOf, type TrayFile, type Trays } from '../../ports/trays.ts';
import { attachment } from '../../schema/attachments.ts';
import { fileFaults } from '../../schema/file-faults.ts';
import { fileId } from '../../schema/ids.ts';
import { expiry } from './expiry.ts';
import { allRows, type Table, trayKey } from './table.ts';
import { TRAY_SENT_ROW } from './transaction.ts';

const FILE = 'FILE#';

const trayFile: z.ZodType<TrayFile> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taken'), file: attachment }),
  z.object({ kind: z.literal('refused'), id: fileId, name: z.string(), fault: z.enum(fileFaults) }),
]);
const trayRow = z.object({ at: z.string(), ttl: z.number(), held: z.string() });

export class DynamoTrays implements Trays {
  readonly #table: Table;
  readonly #now: () => Instant;

  constructor(table: Table, now: () => Instant) {
    this.#table = table;
    this.#now = now;
  }

  async files(tray: string) {
    const rows = await allRows(this.#table, trayKey(tray), { prefix: FILE });
    // A row whose time is over may still stand here for two days.
    const now = seconds(this.#now());
    return rows
      .map((row) => trayRow.parse(row))
      .filter(({ ttl }) => ttl > now)
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ held }) => trayFile.parse(JSON.parse(held)));
  }

  async put(tray: string, file: TrayFile, at: Instant) {
    const ttl = expiry('tray', at);
    const Item = { pk: trayKey(tray), sk: FILE + idOf(file), at, ttl, held: JSON.stringify(file) };
    const ConditionExpression = 'attribute_not_exists(pk)';
    try {
      await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item, ConditionExpression }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  async remove(tray: string, id: FileId) {
    const Key = { pk: trayKey(tray), sk: FILE + id };
    await this.#table.client.send(new DeleteCommand({ TableName: this.#table.name, Key }));
  }

  async isSent(tray: string) {
    const Key = { pk: trayKey(tray), sk: TRAY_SENT_ROW };
    const input = { TableName: this.#table.name, Key, ConsistentRead: true };
    return (await this.#table.client.send(new GetCommand(input))).Item !== undefined;
  }
}

function seconds(at: Instant): number {
  return Math.floor(Date.parse(at) / 1000);
}
