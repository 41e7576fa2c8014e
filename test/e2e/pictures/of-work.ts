import { type Sitting, saidIn } from './said.ts';
import { desktop } from './studio.ts';

/** The lists of what waits, a case beside its list, the forms of its steps, and its documents. */
export async function takeOfWork({ studio, lang }: Sitting): Promise<void> {
  const said = saidIn(lang);
  const door = await studio.open(`/desk?lang=${lang}`, desktop);
  await door.page.getByRole('button', { name: said.signIn.button }).waitFor();
  await door.keep('door');

  const registrar = await studio.deskOf('林知潮', lang);
  await registrar.page.locator('.rows a').first().waitFor();
  await registrar.keep('work');
  await registrar.page.getByRole('link', { name: '住宅楼底商半夜开机床' }).click();
  await registrar.page.getByRole('heading', { name: said.case.history }).waitFor();
  await registrar.keep('work-step');
  await registrar.page.keyboard.press('?');
  await registrar.page.getByRole('dialog', { name: said.shell.keys }).waitFor();
  await registrar.keep('keys');

  const handler = await studio.deskOf('燕归舟', lang);
  await handler.page.getByRole('link', { name: '二十三个木工干完活' }).click();
  await handler.page.getByRole('form', { name: said.actions['draft-opinion'] }).waitFor();
  await handler.keep('work-case');
  const opinion = handler.page.getByRole('form', { name: said.actions['draft-opinion'] });
  await opinion.evaluate((form) => form.scrollIntoView());
  await handler.keep('work-opinion');
  await handler.page.locator('#case-clocks').evaluate((part) => part.scrollIntoView());
  await handler.page.getByText(said.case.why).first().click();
  await handler.keep('work-clocks');
  await handler.page.locator('[id^="read "]').first().click();
  const paper = handler.page.locator('section.read');
  await paper.waitFor();
  await paper.evaluate((part) => part.scrollIntoView());
  await handler.keep('work-document');

  const head = await studio.deskOf('温有恒', lang);
  await head.page.getByRole('navigation', { name: said.work.shortcuts }).waitFor();
  await head.page.locator('.rows, .empty').first().waitFor();
  await head.keep('work-head');

  await registrar.go('/desk/inbox');
  await registrar.page.locator('.rows a').first().waitFor();
  await registrar.page.getByText(said.work.inShort(0, 0).slice(-6)).waitFor();
  await registrar.keep('inbox');
}
