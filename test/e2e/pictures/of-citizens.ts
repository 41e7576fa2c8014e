import { begin, send, sign, tell } from '../petition.ts';
import type { Studio } from './studio.ts';

/** What citizens see, on a phone: the pictures of the README. */
export async function takeOfCitizens({ open, demo }: Studio): Promise<void> {
  await (await open('/')).keep('home');
  await (await open('/board')).keep('board');

  const submit = await open('/submit');
  await begin(submit.page);
  await tell(submit.page);
  await submit.go('/submit/requests');
  await submit.keep('submit');
  await submit.go('/submit/since');
  await sign(submit.page);
  await send(submit.page);
  await submit.keep('receipt');

  const [followed] = demo.toFollow;
  const track = await open('/track');
  await track.page.getByLabel('信访件编号').fill(followed?.number ?? '');
  await track.page.getByLabel('查询码').fill(followed?.code ?? '');
  await track.page.getByRole('button', { name: '查看' }).click();
  await track.page.getByRole('heading', { level: 1, name: followed?.title ?? '' }).waitFor();
  await track.keep('track');
  await track.page.getByRole('button', { name: '关怀版' }).click();
  await track.page.locator('html.easy').waitFor();
  await track.keep('easy');
}
