import type { Locator, Page } from 'playwright-core';

export const openCase = (page: Page, title: string) => page.getByRole('link', { name: title }).click();

/** Chooses from a list by typing a part of the name, once the list stands open at it. */
export async function choose(on: Page | Locator, label: string, name: string): Promise<void> {
  const page = 'page' in on ? on.page() : on;
  const field = on.getByRole('combobox', { name: label, exact: true });
  const select = on.locator('.ant-select', { has: page.getByRole('combobox', { name: label, exact: true }) });
  await field.fill(name);
  await page.locator('.ant-select-item-option-active', { hasText: name }).locator('visible=true').waitFor();
  await field.press('Enter');
  await select.filter({ hasText: name }).waitFor();
}

/** The form of a step that the case waits for, which stands open. */
export const formOf = (page: Page, action: string) => page.getByRole('form', { name: action, exact: true });

/** The form of another step, which is found under one heading. */
export async function unfold(page: Page, action: string): Promise<Locator> {
  await page.getByText('其他操作').click();
  await page.locator('summary', { hasText: new RegExp(`^${action}`) }).click();
  return formOf(page, action);
}

/** Does a step, which stands open, and waits until it is said to be done. */
export async function take(on: Page | Locator, action: string, done = `“${action}”已经办好。`): Promise<void> {
  const page = 'page' in on ? on.page() : on;
  await on.getByRole('button', { name: action, exact: true }).click();
  await page.getByText(done).first().waitFor();
}

/** The two keys that lead to a page, without a pause between them. */
export async function goBy(page: Page, second: string): Promise<void> {
  await Promise.all([page.keyboard.press('g'), page.keyboard.press(second)]);
}

/** A list that shows so many rows and has no more, which is how one knows that it is the one that was asked for. */
export const listOf = (page: Page, rows: number) => page.locator(`.rows table[aria-rowcount="${rows + 1}"]`);
