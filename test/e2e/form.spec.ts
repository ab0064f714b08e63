import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';

/** What somebody writes in a form is hers until it is saved: over a reload, a lost session, a network that is away. */

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

const note = 'Ringte, vil snakke i morgen';

const formIn = (page: Page) => page.getByRole('form', { name: 'Kontaktforsøk' });
const noteIn = (page: Page) => formIn(page).getByLabel('Notat (valgfritt)');
const sms = (page: Page) => formIn(page).getByRole('radio', { name: 'SMS' });

/** A youth's page with a form on it that somebody has written in. */
async function written(lastName: string): Promise<{ page: Page; journeyId: string }> {
  const { page, session } = await openWindowOf(browser, system.origin, 'p-ot33-1');
  const journeyId = await enrolled(session, lastName);
  await page.goto('/');
  await page.goto(`/ungdom/${journeyId}`);
  await page.getByRole('button', { name: 'Registrer kontaktforsøk', exact: true }).click();
  await sms(page).check();
  await noteIn(page).fill(note);
  return { page, journeyId };
}

const attempts = async (journeyId: string) =>
  (await system.test.store.load(journeyId)).events.filter(({ type }) => type === 'ContactAttempted').length;

it('keeps what was written over a reload, and forgets it when it is thrown away', async () => {
  await witnessed(browser, 'draft reload', async () => {
    const { page } = await written('Lastedal');
    await page.reload();
    await page.getByText('Dette er det du hadde skrevet og ikke lagret.').waitFor();
    expect([await noteIn(page).inputValue(), await sms(page).isChecked()]).toEqual([note, true]);
    await formIn(page).getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Registrer kontaktforsøk', exact: true }).click();
    expect(await noteIn(page).inputValue()).toBe('');
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(note);
  });
});

it('leaves no trace in the history', async () => {
  await witnessed(browser, 'form history', async () => {
    const { page, journeyId } = await written('Spordal');
    const open = page.getByRole('button', { name: 'Registrer kontaktforsøk', exact: true });
    await formIn(page).getByRole('button', { name: 'Avbryt' }).click();
    await open.click();
    await formIn(page).getByRole('button', { name: 'Avbryt' }).click();
    await open.waitFor();
    expect(new URL(page.url()).pathname).toBe(`/ungdom/${journeyId}`);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
  });
});

it('says in the form that the session is over, and saves the same draft after a sign-in in another tab', async () => {
  await witnessed(browser, 'form session', async () => {
    const { page, journeyId } = await written('Øktdal');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await formIn(page).getByRole('button', { name: 'Lagre', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').getByText('Økten din er utløpt').waitFor();
    expect(await dialog.getByText('Logg inn i ny fane').isEnabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().addCookies(cookies); // as the other tab does
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await dialog.getByText('Økten din er utløpt').waitFor({ state: 'detached' });
    expect(await noteIn(page).inputValue()).toBe(note);
    await formIn(page).getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Lagret: Kontaktforsøk').first().waitFor();
    expect(await attempts(journeyId)).toBe(1);
  });
});

it('says that there is no network, and that saving takes long; nothing is saved twice', async () => {
  await witnessed(browser, 'form network', async () => {
    const { page, journeyId } = await written('Nettdal');
    await page.context().setOffline(true);
    await page.getByText('Du er uten nett.').waitFor();
    await formIn(page).getByRole('button', { name: 'Lagre', exact: true }).click();
    await formIn(page).getByText('Vi fikk ikke kontakt med Samspor').waitFor();
    await page.context().setOffline(false);
    let late = true;
    await page.route('**/steps/SeekContact', async (route) => {
      const answer = await route.fetch();
      if (!late) return route.fulfill({ response: answer });
      late = false;
      await page.getByText('Det tar lengre tid enn vanlig.').waitFor();
      return route.abort(); // it was saved, and nobody was told
    });
    await formIn(page).getByRole('button', { name: 'Lagre', exact: true }).click();
    await formIn(page).getByText('Vi vet ikke om steget ble lagret').waitFor();
    await formIn(page).getByRole('alert').getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByText('Lagret: Kontaktforsøk').first().waitFor();
    expect(await attempts(journeyId)).toBe(1);
  });
});

it('says of a file that it cannot read why, and what to do', async () => {
  const { page } = await openWindowOf(browser, system.origin, 'p-ot33-1');
  await page.goto('/import');
  const input = page.locator('input[type=file]');
  const file = (name: string, bytes: number) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.alloc(bytes, 'x'),
  });
  await input.setInputFiles(file('kull.xlsx', 10));
  await page.getByText('lagre den som CSV').waitFor();
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByText('lagre den som CSV').waitFor();
  await input.setInputFiles(file('kull.pdf', 10));
  await page.getByText('ikke denne filtypen').waitFor();
  await input.setInputFiles(file('kull.csv', 21 * 1024 * 1024));
  await page.getByText('større enn 20 MB').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('marks a name that is only alike, and opens nobody by Enter for it', async () => {
  const { page } = await written('Ulikestad');
  await page.goto('/');
  const search = page.getByRole('combobox', { name: /^Søk/ });
  await search.fill('Ulikestat');
  await page.getByRole('option', { name: /^Ligner: .*Ulikestad/ }).waitFor();
  await search.press('Enter');
  expect(new URL(page.url()).pathname).toBe('/');
});

it('enrols with faults told in one round, and says that it is done; a long name widens no page', async () => {
  const { page } = await openWindowOf(browser, system.origin, 'p-ot33-1');
  await page.goto('/ungdom/ny');
  await page.getByLabel('Fornavn').fill('Bo');
  await page.getByLabel('Etternavn').fill('Langnavnsdalensetersletta'.repeat(2));
  await page.getByLabel('Fødselsdato').fill('31.02.2009');
  await page.getByLabel('Kommune').selectOption({ label: 'Drammen' });
  await page.getByLabel('Mobil (valgfritt)').fill('123');
  await page.getByRole('button', { name: 'Tilmeld ungdommen' }).click();
  const summary = page.getByRole('heading', { name: 'Dette må rettes' }).locator('xpath=..');
  await summary.getByText('«Fødselsdato»: Skriv en dato som finnes').waitFor();
  await summary.getByText('Skriv et mobilnummer med 8 sifre').waitFor();
  await page.getByLabel('Fødselsdato').fill('12.05.1980');
  await page.getByRole('button', { name: 'Tilmeld ungdommen' }).click();
  await summary.getByText('Datoen kan ikke være før 01.01.1995').waitFor();
  await page.getByLabel('Fødselsdato').fill('12.05.2008');
  await page.getByLabel('Mobil (valgfritt)').fill('412 34 567');
  await page.getByRole('button', { name: 'Tilmeld ungdommen' }).click();
  await page.getByText('Ungdommen er tilmeldt, og du er kontaktperson.').waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  expect(await axeFindings(page)).toEqual([]);
});
