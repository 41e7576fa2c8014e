import type { Page } from 'playwright-core';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { actionNames } from '../../../shared/i18n/names.ts';
import { adminWords } from '../../../web/desk/admin/words.ts';
import { importWords } from '../../../web/desk/import/words.ts';
import { words } from '../../../web/desk/words.ts';
import type { Studio } from './studio.ts';

/** What the pictures of the desk are taken of, and in which language. */
export interface Sitting {
  readonly studio: Studio;
  readonly lang: Lang;
}

/** The words of the desk, by which its controls are found. */
export const saidIn = (lang: Lang) => ({
  ...words[lang],
  actions: actionNames[lang],
  importing: importWords[lang],
  admin: adminWords[lang],
});

/** Chooses from a list by typing a part of the name; where two are called so, in the form and not in the filter. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).last().fill(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}
