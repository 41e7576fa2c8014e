import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf, startSmall, temporaryDir } from './small-stack.ts';

describe('a schedule', () => {
  it('runs once when the clock passes its moment, however far', async () => {
    const stack = await startSmall();
    stack.setClock('2027-03-01T00:00:00Z');
    await stack.settled();
    expect(await rowsOf(stack, 'TICK')).toEqual([expect.stringMatching(/^2027-03-01T00:00:/)]);

    stack.setClock('2027-03-01T00:14:00Z');
    await stack.settled();
    expect(await rowsOf(stack, 'TICK')).toHaveLength(1);

    stack.setClock('2027-03-01T00:16:00Z');
    await stack.settled();
    expect(await rowsOf(stack, 'TICK')).toHaveLength(2);
  });

  it('that became due while the stack was down runs at the next start', async () => {
    const dataDir = temporaryDir();
    const first = await startSmall({ dataDir });
    await first.stop();
    writeFileSync(join(dataDir, 'clock.json'), JSON.stringify({ offset: 16 * 60_000 }));
    const again = await startSmall({ dataDir });
    await again.settled();
    expect(await rowsOf(again, 'TICK')).toHaveLength(1);
  });

  it('runs when it is asked to', async () => {
    const stack = await startSmall();
    await stack.fire('tick');
    expect(await rowsOf(stack, 'TICK')).toHaveLength(1);
    await expect(stack.fire('tock')).rejects.toThrow('not one of tick');

    const answer = await fetch(`${stack.url}/_local/schedules/tick`, { method: 'POST' });
    expect(await answer.json()).toEqual({ result: null });
    expect(await rowsOf(stack, 'TICK')).toHaveLength(2);
  });
});
