import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { SuggestionBook } from '../../ports/suggestion-book.ts';
import { learnedModels } from '../../schema/learned.ts';
import type { Learned } from '../../suggest/learned.ts';
import type { Table } from './table.ts';

const SUGGESTIONS = 'SUGGESTIONS';
const LATEST = { pk: SUGGESTIONS, sk: 'LATEST' };
/** A row holds no more than 400 KB. */
const PIECE = 350 * 1024;

const latestRow = z.object({ run: z.string(), slot: z.enum(['a', 'b']), pieces: z.int() });
const pieceRow = z.object({ run: z.string(), bytes: z.instanceof(Uint8Array) });

/** Packed and in pieces; the row that names them is written last, so that what was learned is read whole. */
export class DynamoSuggestionBook implements SuggestionBook {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async put(learned: Learned) {
    const packed = gzipSync(JSON.stringify(learned));
    const pieces = Math.ceil(packed.length / PIECE);
    const before = latestRow.safeParse(await this.#get(LATEST));
    const [run, slot] = [randomUUID(), before.data?.slot === 'a' ? 'b' : 'a'];
    for (let i = 0; i < pieces; i++)
      await this.#put({ ...pieceKey(slot, i), run, bytes: packed.subarray(i * PIECE, (i + 1) * PIECE) });
    await this.#put({ ...LATEST, run, slot, pieces });
  }

  /** Undefined also where it was written again while it was read: the next reading finds the newer. */
  async latest() {
    const head = latestRow.safeParse(await this.#get(LATEST));
    if (!head.success) return undefined;
    const { run, slot, pieces } = head.data;
    const keys = Array.from({ length: pieces }, (_, i) => pieceKey(slot, i));
    const rows = (await Promise.all(keys.map((key) => this.#get(key)))).map((row) => pieceRow.safeParse(row));
    const found = rows.flatMap(({ data }) => (data?.run === run ? [data.bytes] : []));
    if (found.length < pieces) return undefined;
    return learnedModels.parse(JSON.parse(gunzipSync(Buffer.concat(found)).toString()));
  }

  async #get(Key: object): Promise<unknown> {
    const asked = { TableName: this.#table.name, Key: { ...Key }, ConsistentRead: true };
    return (await this.#table.client.send(new GetCommand(asked))).Item;
  }

  async #put(Item: object) {
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item: { ...Item } }));
  }
}

const pieceKey = (slot: string, i: number) => ({ pk: SUGGESTIONS, sk: `${slot}#${String(i).padStart(2, '0')}` });
