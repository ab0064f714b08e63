import type { Browser } from 'playwright-core';
import { openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';

/** API and worker are stopped and started again under the hands of somebody who writes. */

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api'), system.start('worker')]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const note = 'Vil begynne på kurs, ring etter jul';

async function restart(): Promise<void> {
  const { page, session } = await openWindowOf(browser, system.origin, 'p-ot33-1');
  const journeyId = await enrolled(session, 'Omstartdal');
  await page.goto(`/ungdom/${journeyId}/steg/SeekContact`);
  const attempt = page.getByRole('form', { name: 'Kontaktforsøk' });
  await attempt.getByRole('radio', { name: 'SMS' }).check();
  await attempt.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Lagret: Kontaktforsøk').first().waitFor();

  await page.getByRole('button', { name: 'Registrer kontakt', exact: true }).click();
  const form = page.getByRole('form', { name: 'Kontakt oppnådd' });
  const draft = form.getByLabel('Notat (valgfritt)');
  await draft.fill(note);
  await Promise.all([system.stop('api'), system.stop('worker')]);
  await form.getByRole('radio', { name: 'Telefon' }).check();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByRole('alert').getByText('Vi vet ikke om steget ble lagret').waitFor();
  expect(await draft.inputValue()).toBe(note);

  await Promise.all([system.start('api'), system.start('worker')]);
  expect(await draft.inputValue()).toBe(note);
  await form.getByRole('alert').getByRole('button', { name: 'Prøv igjen' }).click();
  await page.getByText('Lagret: Kontakt oppnådd').first().waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /Omstartdal/ }).waitFor();
  await page.getByRole('banner').getByText('Maja Kvernberg').waitFor();
  expect(await page.getByText(note).count()).toBe(1);
  const { events } = await system.test.store.load(journeyId);
  expect(events.filter(({ type }) => type === 'ContactMade')).toHaveLength(1);
}

it('keeps the draft, the session and the step, which stands once', async () => {
  await witnessed(browser, 'restart', restart);
}, 180_000);
