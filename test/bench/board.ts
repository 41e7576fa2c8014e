import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import type { Day } from '../../shared/domain/day.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { boardOf } from '../../shared/supervision/board.ts';
import { tasksBelow } from '../../shared/supervision/duties-below.ts';
import { offices, supervisor } from '../support/city.ts';
import { startDatabase } from '../support/database.ts';
import { declaredTable } from '../support/declared-table.ts';
import { fill } from './filled.ts';
import { meterOf } from './meter.ts';
import { overdueCases, rowsOfNight } from './night-cases.ts';

const TODAY = '2026-06-17' as Day;
const NOW = { today: TODAY, calendar: china };
const ROUNDS = 5;

export interface BoardCost {
  readonly open: number;
  readonly reads: number;
  /** What this process works for it, the database left out: the median of some. */
  readonly cpuMs: number;
}

/** What a supervisor's board costs with so many tasks open in the units below, all in one inbox, which is the worst there is. */
export async function benchBoard(sizes: readonly number[]): Promise<BoardCost[]> {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-bench-'));
  const declared = await declaredTable();
  const kinds = await overdueCases(TODAY);
  await fill(
    folder,
    sizes.map((open) => ({ table: nameOf(open), declared, rows: inboxRows(kinds, open) })),
  );
  const database = await startDatabase(folder);
  try {
    const costs: BoardCost[] = [];
    for (const open of sizes) {
      const table = await database.another(nameOf(open));
      const meter = meterOf(table.client);
      const worklists = new DynamoWorklists(table);
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        meter.take();
        const before = process.cpuUsage();
        const board = boardOf(await tasksBelow(worklists, supervisor, offices), [], NOW, {
          readers: [supervisor.office],
        });
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1000);
        const counted = board.backlog.reduce((sum, { count }) => sum + count, 0);
        if (counted !== open) throw new Error(`the board counts ${counted} instead of ${open}`);
      }
      const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
      costs.push({ open, reads: meter.take().reads, cpuMs: median });
    }
    return costs;
  } finally {
    await database.stop();
    await rm(folder, { recursive: true });
  }
}

const nameOf = (open: number) => `board-${open}`;

/** Of each case the rows that stand in an inbox. */
function* inboxRows(kinds: Parameters<typeof rowsOfNight>[0], open: number) {
  for (const row of rowsOfNight(kinds, open)) if (String(row.sk).startsWith('HEAD#ASSIGN#')) yield row;
}
