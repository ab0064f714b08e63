import type { Page } from 'playwright-core';
import { keyboard } from './hands.ts';

/** Somebody whom nobody has registered is typed in where one searches for a pupil or a child; by keyboard alone. */
export async function newPupil(page: Page, { name, born }: { name: string; born: string }): Promise<void> {
  await keyboard.write(page.getByRole('combobox', { name: /^Navn/ }), name);
  await page.getByText(/Ingen treff/).waitFor();
  await keyboard.press(page.getByRole('button', { name: 'Ny elev' }));
  await keyboard.write(page.getByRole('form', { name: 'Ny elev' }).getByLabel('Født'), born);
  await page.keyboard.press('Enter');
}
