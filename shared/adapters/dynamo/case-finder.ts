import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { OfficeId } from '../../domain/ids.ts';
import type { CaseFinder, FoundCase, Span } from '../../ports/case-finder.ts';
import { caseNumber } from '../../schema/ids.ts';
import type { Table } from './table.ts';

const unitRow = z.object({ unitSk: z.string() });
const DAY_LENGTH = '2026-02-09'.length;
const EARLIEST = '0';

export class DynamoCaseFinder implements CaseFinder {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** A unit that is given a case twice has two rows of it, one beside the other. */
  async ofUnit(unit: OfficeId, { from, to, after }: Span, limit: number): Promise<FoundCase[]> {
    const ends = [...(to ? [`${to}~`] : []), ...(after ? [justBefore(after)] : []), '~'];
    const last = ends.sort()[0] ?? '~';
    const first = from ?? EARLIEST;
    if (first > last) return [];
    const { Items = [] } = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        IndexName: 'unit',
        KeyConditionExpression: 'unitPk = :pk AND unitSk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': `UNIT#${unit}`, ':first': first, ':last': last },
        ScanIndexForward: false,
        Limit: limit,
      }),
    );
    return Items.map((row) => {
      const { unitSk: place } = unitRow.parse(row);
      return { number: caseNumber.parse(place.slice(DAY_LENGTH + 1)), place };
    });
  }
}

/** The last key that sorts before a place: places are of ASCII letters, digits and signs, all below `~`. */
function justBefore(place: string): string {
  return `${place.slice(0, -1)}${String.fromCharCode(place.charCodeAt(place.length - 1) - 1)}~`;
}
