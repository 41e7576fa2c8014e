import { expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Answer, Failure } from '../../web/desk/api/answer.ts';
import { sentAsSeen } from '../../web/desk/api/as-seen.ts';
import { done, routed } from '../domain/road.ts';
import { ASSIGN_1, registrar, system } from '../support/city.ts';

const [delivery] = done(routed(), '2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }).events;
if (!delivery) throw new Error('nothing happened');

const stale = (version: number, ...by: Actor[]): Failure => ({
  ...{ code: 'stale-version', detail: '已有变化。', version },
  since: by.map((actor, i) => ({ ...delivery, seq: 4 + i, actor })),
});

/** A server that says this, answer by answer; gives the versions that it was sent. */
function serverSaying(...answers: Answer<string>[]) {
  const versions: number[] = [];
  const send = async (version: number) => answers[versions.push(version) - 1] ?? { value: 'done', status: 200 };
  return { versions, send };
}

it('a step is sent once more where only the system went ahead: a delivery, a period that ran out', async () => {
  const { versions, send } = serverSaying({ failure: stale(5, system('deliver'), system('escalate')) });
  expect(await sentAsSeen(3, send)).toEqual({ value: 'done', status: 200 });
  expect(versions).toEqual([3, 5]);
});

it('a person looks first where another person was among those who went ahead', async () => {
  const failure = stale(5, system('deliver'), registrar);
  const { versions, send } = serverSaying({ failure });
  expect(await sentAsSeen(3, send)).toEqual({ failure });
  expect(versions).toEqual([3]);
});

it('a person looks as well where the case moves on again, or was refused for another reason', async () => {
  const [first, second] = [stale(5, system('deliver')), stale(6, system('escalate'))];
  const moving = serverSaying({ failure: first }, { failure: second });
  expect(await sentAsSeen(3, moving.send)).toEqual({ failure: second });
  expect(moving.versions).toEqual([3, 5]);

  const refused = serverSaying({ failure: { code: 'wrong-state', detail: '现在不能办。', version: 5 } });
  expect(await sentAsSeen(3, refused.send)).toMatchObject({ failure: { code: 'wrong-state' } });
  expect(refused.versions).toEqual([3]);
});
