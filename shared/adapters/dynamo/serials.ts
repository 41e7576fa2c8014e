import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Table } from './table.ts';

const counterRow = z.object({ serial: z.int().positive() });

const MOST_AT_ONCE = 32;
/** Asked again within this time, a register is busy. */
const BUSY_MS = 1_000;

interface Block {
  next: number;
  left: number;
  size: number;
  takenAt: number;
}

/**
 * The serials of an office's register in a year. A quiet register gives them out one by one, without gaps; a busy one
 * takes blocks that double while it is asked again within a second, so that numbering is not a write of its own each time.
 */
export class Serials {
  readonly #table: Table;
  readonly #blocks = new Map<string, Block>();

  constructor(table: Table) {
    this.#table = table;
  }

  async next(office: string, year: number, now = performance.now()): Promise<number> {
    const register = `COUNTER#${office}#${year}`;
    const block = this.#blocks.get(register);
    if (block && block.left > 0 && now - block.takenAt < BUSY_MS) {
      block.left -= 1;
      block.next += 1;
      return block.next - 1;
    }
    const busy = block !== undefined && now - block.takenAt < BUSY_MS;
    const size = busy ? Math.min(block.size * 2, MOST_AT_ONCE) : 1;
    const last = await this.#take(register, size);
    const first = last - size + 1;
    this.#blocks.set(register, { next: first + 1, left: size - 1, size, takenAt: now });
    return first;
  }

  async #take(register: string, count: number): Promise<number> {
    const { Attributes } = await this.#table.client.send(
      new UpdateCommand({
        TableName: this.#table.name,
        Key: { pk: register, sk: 'COUNTER' },
        UpdateExpression: 'ADD serial :count',
        ExpressionAttributeValues: { ':count': count },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return counterRow.parse(Attributes).serial;
  }
}
