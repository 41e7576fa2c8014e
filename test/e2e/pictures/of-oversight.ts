import { choose, type Sitting, saidIn } from './said.ts';

/** The search, the board, the administration part by part, and everybody's own settings. */
export async function takeOfOversight(sitting: Sitting): Promise<void> {
  await takeSearch(sitting);
  await takeBoard(sitting);
  await takeAdmin(sitting);
}

async function takeSearch({ studio, lang }: Sitting): Promise<void> {
  const { search } = saidIn(lang);
  const { page, keep, go } = await studio.deskOf('林知潮', lang);
  await go('/desk/search');
  await choose(page, search.labels.category, lang === 'zh' ? '城乡建设' : 'Building');
  await page.getByRole('button', { name: search.button, exact: true }).click();
  await page.locator('.rows a').first().waitFor();
  await keep('search');
}

async function takeBoard({ studio, lang }: Sitting): Promise<void> {
  const { page, keep, go } = await studio.deskOf('沈问渠', lang);
  await go('/desk/board');
  await page.locator('#overdue').waitFor();
  await keep('board');
  await page.locator('#backlog').evaluate((part) => part.scrollIntoView());
  await keep('board-backlog');
}

async function takeAdmin({ studio, lang }: Sitting): Promise<void> {
  const { admin, roles } = saidIn(lang);
  const { page, keep, go } = await studio.deskOf('宁静海', lang);
  const open = async (name: string) => {
    await page.getByRole('button', { name: admin.change(name), exact: true }).click();
    await page.locator('.admin-two form').first().waitFor();
  };
  const save = async () => {
    await page.getByRole('button', { name: admin.save, exact: true }).click();
    await page.locator('.saved, [role=status]').first().waitFor();
  };
  await go('/desk/admin/units');
  await open(lang === 'zh' ? '望汐市住房和城乡建设局' : 'Wangxi Housing and Construction Bureau');
  await keep('admin-units');
  await page.getByLabel(admin.contact).fill('望汐市望灯路8号，每个工作日9:00至17:00');
  await save();
  await go('/desk/admin/staff');
  await open('燕归舟');
  await keep('admin-staff');
  await page.getByRole('checkbox', { name: roles.supervisor }).check();
  await save();
  await go('/desk/admin/reach');
  await page.locator('table').first().waitFor();
  await page.locator('table button').first().click();
  await page.locator('.admin-two form').first().waitFor();
  await keep('admin-reach');
  await go('/desk/admin/calendar');
  await page.locator('table').first().waitFor();
  await keep('admin-calendar');
  await go('/desk/admin/law');
  await page.locator('table').first().waitFor();
  await keep('admin-law');
  await go('/desk/settings');
  await page.locator('form').waitFor();
  await keep('settings');

  const auditor = await studio.deskOf('杜明镜', lang);
  await auditor.go('/desk/admin/changes');
  // The names of the staff come after the changes.
  await auditor.page.getByRole('cell', { name: '宁静海' }).first().waitFor();
  await auditor.keep('admin-changes');
}
