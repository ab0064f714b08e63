import { mkdirSync } from 'node:fs';
import type { JourneyView } from '@samspor/contracts';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';

/** The rights map and the way back to school (decks 001 and 003), as the caseworker, the school and the leader do it. */

let system: System;
let browser: Browser;
let maja: { page: Page; session: SignedIn };

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  maja = await openWindowOf(browser, system.origin, 'p-ot33-1');
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const section = (page: Page) => page.getByRole('region', { name: 'Rettigheter' });
const form = (page: Page) => page.getByRole('dialog').getByRole('form');

async function open(page: Page, journeyId: string, act: string): Promise<void> {
  await page.goto(`/ungdom/${journeyId}`);
  await section(page).getByRole('button', { name: act, exact: true }).click();
  await form(page).waitFor();
}

async function save(page: Page, step: string): Promise<void> {
  await form(page).getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText(`Lagret: ${step}`).first().waitFor();
}

const eventsOf = async (journeyId: string) =>
  (await system.test.store.load(journeyId)).events.map(({ type }) => type);

const viewOf = async (me: SignedIn, journeyId: string) =>
  (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;

const waitsFor = async (me: SignedIn, journeyId: string) =>
  Object.fromEntries((await viewOf(me, journeyId)).deadlines.map(({ kind, dueOn }) => [kind, dueOn]));

/** A pupil of Åssiden, whom the county knows of. */
async function pupil(lastName: string): Promise<string> {
  const youth = {
    ...{ firstName: 'Bo', lastName, birthDate: '2009-03-04', municipality: '3301', on: '2026-10-12' },
    ...{ school: '300010377', level: 'VG1', otStatus: 'OTEV' },
  };
  const { status, body } = await maja.session.json<{ journeyId: string }>('/api/v1/journeys', youth);
  if (status !== 201) throw new Error(`Not enrolled: ${JSON.stringify(body)}`);
  return body.journeyId;
}

/** Looks at a page as it stands: both widths in light and dark, no finding, no scrolling sideways. */
async function looksRight(page: Page, name: string): Promise<void> {
  mkdirSync('test-results/rights', { recursive: true });
  for (const scheme of ['dark', 'light'] as const) {
    await page.evaluate((wanted) => {
      for (const element of document.querySelectorAll('.light, .dark')) {
        element.classList.remove('light', 'dark');
        element.classList.add(wanted);
      }
    }, scheme);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `test-results/rights/${name}-${width}-${scheme}.png`, fullPage: true });
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth);
      expect({ name, width, wide }).toEqual({ name, width, wide: width });
      if ((width === 320) === (scheme === 'dark')) expect(await axeFindings(page)).toEqual([]);
    }
  }
}

describe('deck 001, slide 16: how a youth has used up her right', () => {
  it('slide 16: the caseworker records a school year, sees what is left and why, and corrects it', async () => {
    const { page, session } = maja;
    const journeyId = await enrolled(session, 'Rettdal');
    await open(page, journeyId, 'Før et skoleår');
    const fields = form(page);
    await fields.getByLabel('Skoleår', { exact: true }).selectOption('2024/25');
    await fields.getByRole('radio', { name: 'Avbrutt', exact: true }).check();
    await fields.getByLabel('Trinn (valgfritt)').selectOption('VG1');
    await fields.getByLabel('Utdanningsprogram (valgfritt)').selectOption('HS');
    await fields.getByRole('textbox', { name: 'Sluttet (valgfritt)' }).fill('14.02.2025');
    await fields.getByRole('radio', { name: 'Ikke avklart', exact: true }).check();
    await fields.getByRole('radio', { name: 'Nei', exact: true }).last().check();
    await save(page, 'Skolehistorie');
    const row = section(page).getByRole('row').filter({ hasText: '2024/25' });
    await row.getByText('Vg1, Helse- og oppvekstfag').waitFor();
    await row.getByText('Ført av en person: Skoleår ført', { exact: false }).waitFor();
    await section(page).getByText('Har rett igjen').waitFor();
    await section(page).getByRole('button', { name: 'Hvorfor: Retten slutter' }).click();
    await section(page).getByText('Paragraf: opplæringslova § 5-1').locator('visible=true').first().waitFor();
    await section(page).getByText('31.12.2032').first().waitFor();
    await section(page).getByText('31.07.2033').first().waitFor();
    await looksRight(page, 'ledger');

    await open(page, journeyId, 'Før et skoleår');
    await fields.getByLabel('Skoleår', { exact: true }).selectOption('2024/25');
    await fields.getByRole('radio', { name: 'Bestått', exact: true }).check();
    await fields.getByLabel('Trinn (valgfritt)').selectOption('VG1');
    await fields.getByRole('radio', { name: 'Ikke avklart', exact: true }).check();
    await fields.getByRole('radio', { name: 'Nei', exact: true }).last().check();
    await fields.getByLabel('Retter en tidligere føring (valgfritt)').selectOption({ index: 1 });
    await save(page, 'Skolehistorie');
    await section(page).getByRole('row').filter({ hasText: '2024/25' }).getByText('Bestått').waitFor();
    expect((await eventsOf(journeyId)).filter((type) => type === 'SchoolingRecorded')).toHaveLength(2);
    expect(await waitsFor(session, journeyId)).toMatchObject({ 'rights-date': '2027-02-01' });
  }, 300_000);
});

describe('deck 001, slide 17: a subject without a grade', () => {
  it('slide 17: is on the map with its exam, and the result is asked for', async () => {
    const { page, session } = maja;
    const journeyId = await enrolled(session, 'Fagdal');
    await open(page, journeyId, 'Før et fag');
    await form(page).getByLabel('Hvilket fag?').selectOption('MAT');
    await form(page).getByRole('radio', { name: 'Eksamen er planlagt' }).check();
    await form(page)
      .getByRole('textbox', { name: 'Eksamensdag (når eksamen er planlagt)' })
      .fill('27.05.2027');
    await save(page, 'Fag uten karakter');
    await section(page).getByText('Matematikk: Eksamen er planlagt, 27.05.2027').waitFor();
    expect(await waitsFor(session, journeyId)).toMatchObject({ 'exam-result': '2027-06-17' });
  }, 300_000);
});

describe('deck 001, slide 12: who does not get in at her first or second choice', () => {
  it('slide 12: is followed up before schools begin', async () => {
    const { page, session } = maja;
    const journeyId = await enrolled(session, 'Søkedal');
    await open(page, journeyId, 'Registrer søknad');
    await form(page).getByRole('radio', { name: 'Ordinær søknad (1. mars)' }).check();
    await form(page).getByLabel('Førsteønske', { exact: true }).selectOption('HS');
    await form(page).getByLabel('Andreønske (valgfritt)').selectOption('RM');
    await save(page, 'Søknad om plass');
    await section(page)
      .getByText('Skolestart 2027: 1. Helse- og oppvekstfag, 2. Restaurant- og matfag')
      .waitFor();
    await open(page, journeyId, 'Registrer svar på søknad');
    await form(page).getByRole('radio', { name: 'Venteliste' }).check();
    await save(page, 'Svar på søknad');
    expect(await waitsFor(session, journeyId)).toMatchObject({ 'admission-follow-up': '2027-08-13' });
  }, 300_000);
});

describe('deck 003, slide 8: the follow-up service comes in before a dropout', () => {
  it('slide 8: the school adviser calls it in, and it is asked to make contact', async () => {
    const journeyId = await pupil('Fraværdal');
    const nora = await openWindowOf(browser, system.origin, 'p-assiden-1');
    await open(nora.page, journeyId, 'Koble inn oppfølgingstjenesten');
    await form(nora.page).getByRole('radio', { name: 'Elev i videregående skole, forebyggende' }).check();
    await form(nora.page).getByLabel('Hva er det som bekymrer?').fill('Mye fravær siden høstferien');
    await save(nora.page, 'OT kobles inn før avbrudd');
    expect((await viewOf(maja.session, journeyId)).otStatus).toBe('ELVG_IM');
    await maja.page.goto(`/ungdom/${journeyId}`);
    await maja.page.getByText('Skolen koblet inn oppfølgingstjenesten').first().waitFor();
    expect(await waitsFor(maja.session, journeyId)).toHaveProperty('prevent-dropout');

    await open(nora.page, journeyId, 'Planlegg avbrudd');
    await form(nora.page).getByRole('textbox', { name: 'Siste dag på skolen' }).fill('18.12.2026');
    await form(nora.page).getByRole('textbox', { name: 'Tilbake i opplæring' }).fill('16.08.2027');
    await form(nora.page)
      .getByLabel('Hva skal skje imens, og hva må til for å komme tilbake?')
      .fill('Arbeidstrening på verksted');
    await save(nora.page, 'Planlagt avbrudd');
    const waits = await waitsFor(maja.session, journeyId);
    expect(waits).toMatchObject({ 'interruption-back': '2027-08-16' });
    expect(waits).not.toHaveProperty('prevent-dropout');
    await nora.page.context().close();
  }, 300_000);

  it('slide 8: a pupil who does not come is a task of the same day', async () => {
    const journeyId = await pupil('Uteblidal');
    const nora = await openWindowOf(browser, system.origin, 'p-assiden-1');
    await open(nora.page, journeyId, 'Registrer at eleven ikke møtte');
    await save(nora.page, 'Møtte ikke');
    await nora.page.context().close();
    const today = system.test.store.today();
    expect(await waitsFor(maja.session, journeyId)).toMatchObject({ 'did-not-start': today });
    await maja.page.goto('/?caseworker=all');
    await maja.page.getByText('Møtte ikke: ta kontakt i dag').first().waitFor();
  }, 300_000);
});

describe('deck 001, slide 16: where rights are used up, over all journeys', () => {
  it('slide 16: the leader sees critical periods, and each figure is the count of its list', async () => {
    const { page, session } = await openWindowOf(browser, system.origin, 'p-ot33-3');
    const journeyId = await enrolled(session, 'Analysedal');
    const lost = { on: '2026-11-20', schoolYear: '2025/26', level: 'VG2', programme: 'TP', to: '2025-11-14' };
    const said = { ...lost, outcome: 'interrupted', counted: 'unknown', omval: 'no' };
    const path = `/api/v1/journeys/${journeyId}/steps/RecordSchooling`;
    expect((await session.json(path, said, { 'if-match': '"2"' })).status).toBe(200);
    await page.goto('/oversikt');
    await page.getByRole('link', { name: 'Rettigheter' }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Rettigheter' }).waitFor();
    await looksRight(page, 'analysis');
    const month = page.getByRole('region', { name: 'Etter måneden ungdommen sluttet' });
    const count = month.getByRole('row').filter({ hasText: 'November' }).getByRole('link');
    const number = Number(await count.innerText());
    await count.click();
    await page.getByRole('heading', { level: 1, name: 'Skoleår uten bestått, November' }).waitFor();
    await page.getByText(`${number} rader`, { exact: true }).waitFor();
    expect(await page.getByRole('row').count()).toBe(number + 1);
    await page.getByRole('link', { name: /Bo Analysedal/ }).waitFor();
    await looksRight(page, 'analysis-list');
  }, 300_000);

  it('says that it failed, and is tried again', async () => {
    const { page } = await openWindowOf(browser, system.origin, 'p-ot33-3');
    await page.route('**/api/v1/overview/rights', (route) => route.abort());
    await page.goto('/oversikt/rettigheter');
    await page.getByRole('heading', { level: 1, name: 'Det gikk ikke' }).waitFor();
    await page.unroute('**/api/v1/overview/rights');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rettigheter' }).waitFor();
  }, 120_000);
});
