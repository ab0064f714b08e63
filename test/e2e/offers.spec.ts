import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import { signIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** Deck 003: every youth is offered a talk, a mapping of needs and resources, and a real offer out of a kept overview. */

const maja = 'p-ot33-1';
const samira = 'p-nav-1';
let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

it('slide 15 e: NAV keeps the overview, the follow-up service finds the offer and gives it (slide 4)', async () => {
  await witnessed(browser, 'overview of offers', async () => {
    const nav = (await openWindowOf(browser, system.origin, samira)).page;
    await nav.goto('/');
    await keyboard.press(nav.getByRole('link', { name: 'Tilbud', exact: true }));
    await nav.getByText(/^Ingen har lagt inn tilbud ennå/).waitFor();
    await keyboard.press(nav.getByRole('link', { name: 'Nytt tilbud' }));
    const form = nav.getByRole('form', { name: 'Nytt tilbud' });
    await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
    await nav.getByText('Dette må rettes før du kan gå videre:').waitFor();
    expect(await axeFindings(nav)).toEqual([]);
    await keyboard.write(form.getByLabel('Navn på tilbudet'), 'Praksis på kafé');
    await keyboard.choose(form.getByLabel('Type'), 'Arbeidstrening');
    await keyboard.write(form.getByLabel('Hvem gir tilbudet?'), 'Kafé Prøve');
    await keyboard.write(form.getByLabel('Hvor?'), 'Bragernes torg');
    await keyboard.write(form.getByLabel('Hva går det ut på?'), 'Tre dager i uken, med veileder');
    await keyboard.write(form.getByLabel('Hvem tar en kontakt med?'), 'Daglig leder, 32 00 00 00');
    await keyboard.write(form.getByLabel('Plasser (valgfritt)'), '1');
    await keyboard.write(form.getByLabel('Fra alder (valgfritt)'), '16');
    await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
    await nav.getByText('1 av 1 plasser ledige').waitFor();
    await nav.getByRole('link', { name: 'Endre Praksis på kafé' }).waitFor();
    expect(await axeFindings(nav)).toEqual([]);
    await nav.context().close();

    const session = await signIn(system.origin, maja);
    const journeyId = await enrolled(session, 'Tilbudal');
    const { page } = await openWindowOf(browser, system.origin, maja);
    await page.goto('/tilbud');
    await page.getByText('Praksis på kafé').waitFor();
    expect(await page.getByRole('link', { name: /^Endre/ }).count()).toBe(0);
    await page.goto(`/ungdom/${journeyId}/steg/MakeOffer`);
    const offer = page.getByRole('dialog').getByRole('form');
    await keyboard.tick(offer.getByRole('radio', { name: 'Arbeidstrening' }));
    await keyboard.choose(offer.getByLabel(/^Fra oversikten/), 'Praksis på kafé, Kafé Prøve');
    await keyboard.tick(offer.getByRole('radio', { name: 'Takket ja' }));
    expect(await axeFindings(page)).toEqual([]);
    await saved(page, 'Tilbud');
    await page.goto('/tilbud');
    await page.getByText('Fullt (1 plasser)').waitFor();
    const { events, journey } = await system.test.store.load(journeyId);
    expect(events.at(-1)).toMatchObject({ type: 'OfferMade', data: { kind: 'work-training' } });
    expect(journey.offers[0]?.entry).toMatch(/^[0-9a-f-]{36}$/);
    await page.context().close();
  });
}, 120_000);

it('slide 11: resources and needs are mapped, the youth’s own words beside the caseworker’s', async () => {
  await witnessed(browser, 'mapping of resources', async () => {
    const journeyId = await enrolled(await signIn(system.origin, maja), 'Kartdal');
    const { page } = await openWindowOf(browser, system.origin, maja);
    await page.goto(`/ungdom/${journeyId}/steg/MapResources`);
    const form = page.getByRole('dialog').getByRole('form');
    await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
    await page.getByText('Skriv i minst ett av feltene før du lagrer kartleggingen.').waitFor();
    await keyboard.write(form.getByLabel(/^Ressurser/), 'Flink med hendene');
    await keyboard.write(form.getByLabel(/^Hindringer/), 'Sover om dagen');
    await keyboard.write(form.getByLabel(/^Med ungdommens egne ord/), 'Jeg liker å mekke');
    expect(await axeFindings(page)).toEqual([]);
    await saved(page, 'Ressurskartlegging');
    await page.getByText('Jeg liker å mekke').first().waitFor();
    const { events } = await system.test.store.load(journeyId);
    expect(events.at(-1)).toMatchObject({
      type: 'ResourcesMapped',
      texts: { resources: 'Flink med hendene', ownWords: 'Jeg liker å mekke' },
    });
    await page.context().close();
  });
}, 120_000);

async function saved(page: Page, step: string): Promise<void> {
  const form = page.getByRole('dialog').getByRole('form');
  await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
  await page
    .getByRole('status')
    .getByText(new RegExp(`^Lagret: ${step}`))
    .waitFor();
}
