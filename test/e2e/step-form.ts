import type { Locator, Page } from 'playwright-core';

/** Takes one step with a youth in its form, filled in by `fill`, and sees it told under its name. */
export async function taken(
  page: Page,
  { journeyId, step, name }: { journeyId: string; step: string; name: string },
  fill: (form: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.goto(`/ungdom/${journeyId}/steg/${step}`);
  const form = page.getByRole('dialog').getByRole('form');
  await form.waitFor();
  await fill(form);
  await form.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page
    .getByText(new RegExp(`^Lagret: ${name}`))
    .first()
    .waitFor();
}

/** Ticks one answer of a form. */
export const tick = (form: Locator, label: string) =>
  form.getByRole('radio', { name: label, exact: true }).check();
