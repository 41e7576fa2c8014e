import { expect, it } from 'vitest';
import { evidenceOf } from '../../shared/cases/evidence.ts';
import { citizenOn, fieldIn } from '../support/citizen.ts';
import { CODE_KEY } from '../support/office-day.ts';

async function handedIn() {
  const citizen = citizenOn('2026-03-02');
  const received = await citizen.submit();
  if ('refusal' in received || !received.code) throw new Error('a receipt expected');
  return { citizen, number: received.matter.number, code: received.code, matter: received.matter };
}

it('nobody goes on from a receipt before they say that it is saved', async () => {
  const { citizen, number, code } = await handedIn();
  const stopped = await citizen.send('/track/saved', { number, code });
  expect(stopped.status).toBe(422);
  expect(stopped.text).toContain('请先保存编号和查询码');
  expect(fieldIn(stopped, 'code')).toBe(code);
  const gone = await citizen.send('/track/saved', { number, code, saved: 'yes' });
  expect([gone.status, gone.text]).toEqual([200, expect.stringContaining('办理经过')]);
});

it('a receipt leads to the case with number and code behind #, which no server is told', async () => {
  const { citizen, number, code, matter } = await handedIn();
  const receipt = await citizen.send('/track/receipt', { number, code });
  expect(receipt.html).toContain('<svg class="qr"');
  expect(receipt.text).toContain(matter.contentHash);
  expect(receipt.html).not.toMatch(new RegExp(`(?:href|action)="[^"]*${code}`));
});

it('the record of a case can be compared with the fingerprint on the receipt', async () => {
  const { citizen, number, code, matter } = await handedIn();
  const compared = async (hash: string) => (await citizen.send('/track/history', { number, code, hash })).text;
  expect(await compared(matter.contentHash.toUpperCase())).toContain('对得上：您提交的内容没有改动过。');
  expect(await compared('0'.repeat(64))).toContain('这件的记录里没有这个指纹。');
  expect((await citizen.send('/track/history', { number, code: '000000000000' })).status).toBe(404);
  const evidence = await evidenceOf(citizen.deps, { number, code, codeKey: CODE_KEY });
  expect(evidence?.events.every(({ sound }) => sound)).toBe(true);
  expect(evidence?.events[0]?.text).toContain(matter.contentHash);
});
