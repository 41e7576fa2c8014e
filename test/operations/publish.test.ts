import { expect, it } from 'vitest';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { registrar } from '../support/city.ts';
import { publishedOn, publishing } from '../support/published.ts';

it('what is published does not say who the citizen is, or where they live', async () => {
  const { day, number } = await publishedOn('2026-03-02', new MemoryStore());
  await day.ask(number, registrar, { action: 'unpublish', text: '标题要改。' });
  const publish = (change: { summary?: string }) => day.ask(number, registrar, { ...publishing, ...change });
  const refused = (part: string, found: string) => ({ refusal: { code: 'personal-data', facts: { part, found } } });
  expect(await publish({ summary: '林小满请求修好电梯。' })).toEqual(refused('summary', 'citizens-name'));
  expect(await publish({})).toMatchObject({ matter: { published: { on: '2026-03-02' } } });
});
