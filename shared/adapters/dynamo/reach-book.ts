import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { OfficeId } from '../../domain/ids.ts';
import type { ReachBook, Reached } from '../../ports/reach-book.ts';
import { reached } from '../../schema/reach.ts';
import { cached } from '../cached.ts';
import { DynamoDirectory } from './directory.ts';
import { allRows, type Table } from './table.ts';

export const reachOf = (office: OfficeId) => `REACH#${office}`;
export const reachKey = ({ office, staff }: Reached) => ({
  pk: reachOf(office),
  sk: staff ? `STAFF#${staff.id}` : 'OFFICE',
});

/** Apart from the unit tree, which everybody at the desk may read: addresses and secrets are in it. */
export class DynamoReachBook implements ReachBook {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async ofOffice(office: OfficeId) {
    const stored = await allRows(this.#table, reachOf(office), { consistent: false });
    const rows = await Promise.all(stored.map((row) => this.#inPost(reached.parse(row))));
    return rows.filter((row) => row !== undefined);
  }

  async put(all: readonly Reached[]) {
    for (const each of all)
      await this.#table.client.send(
        new PutCommand({ TableName: this.#table.name, Item: { ...reachKey(each), ...each } }),
      );
  }

  /** With the roles somebody has now; whoever left the unit is told of its matters no more. */
  async #inPost(row: Reached): Promise<Reached | undefined> {
    if (!row.staff) return row;
    const person = await new DynamoDirectory(this.#table).staff(row.staff.id);
    if (!person || person.leftOn) return undefined;
    const post = [person, ...(person.posts ?? [])].find(({ office }) => office === row.office);
    return post && { ...row, staff: { id: person.id, roles: post.roles } };
  }
}

/** How long a notice may go where it was to go before somebody changed that. */
const REACH_CACHE_MS = 30_000;

/** Read once for many notices: in a night of alerts most are for few offices. */
export function cachedReach(book: Pick<ReachBook, 'ofOffice'>, ms = REACH_CACHE_MS): Pick<ReachBook, 'ofOffice'> {
  const offices = new Map<OfficeId, () => Promise<readonly Reached[]>>();
  return {
    ofOffice(office) {
      const read = offices.get(office) ?? cached(() => book.ofOffice(office), ms);
      offices.set(office, read);
      return read();
    },
  };
}
