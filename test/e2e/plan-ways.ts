import type { Page } from 'playwright-core';

/** A service that somebody gives a youth, with the day on which it is evaluated as a Norwegian writes it. */
export interface GivenService {
  journeyId: string;
  kind: string;
  until: string;
  goal: string;
}

/** Starts a service in the plan on the youth's page. */
export async function startService(
  page: Page,
  { journeyId, kind, until, goal }: GivenService,
): Promise<void> {
  await page.goto(`/ungdom/${journeyId}`);
  await page
    .getByRole('button', { name: 'Start en tjeneste' })
    .or(page.getByRole('link', { name: 'Start en tjeneste' }))
    .first()
    .click();
  const form = page.getByRole('dialog').getByRole('form');
  await form.getByLabel('Hva gir dere?').selectOption({ label: kind });
  await form.getByLabel('Når skal dere se om det virker?').fill(until);
  await form.getByLabel('Hva er målet?').fill(goal);
  await form.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText('Lagret: Tjeneste').first().waitFor();
}
