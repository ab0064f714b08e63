import type { CountyPolicyView, JourneyView } from '@samspor/contracts';
import { defaultCountyPolicy } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, focused, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { owed } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** What a county's leader decides and starts: seen first, done, seen by others, and taken back; by keyboard alone. */

const liv = 'p-ot33-3';
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

const part = (page: Page, name: string) => page.getByRole('region', { name });

describe('a decision of the county', () => {
  const before = 'SMS: kontakt (vent 7 dager)';
  const after = 'SMS: kontakt (vent 5 dager)';

  it('is seen before it is made, and is told with who made it', async () => {
    await witnessed(browser, 'county decides', async () => {
      const { page } = await openWindowOf(browser, system.origin, liv);
      await page.goto('/');
      await keyboard.press(page.getByRole('link', { name: 'Oppsett' }));
      await part(page, 'Bestemt').getByText('Fylket har ikke bestemt noe ennå').waitFor();
      const changes = part(page, 'Dette endres');
      await changes.getByText('Ingen endringer.').waitFor();
      const rung = page.getByRole('group', { name: 'Trinn 1', exact: true });
      const wait = rung.getByLabel('Vent i dager');
      await keyboard.write(wait, 'fem');
      await keyboard.press(changes.getByRole('button', { name: /^Bestem fra / }));
      await keyboard.press(changes.getByRole('link', { name: /^Trinn 1, Vent i dager: / }));
      expect(await wait.evaluate((field) => field === document.activeElement)).toBe(true);
      await keyboard.write(wait, '5');
      expect(await changes.getByRole('listitem').allInnerTexts()).toEqual([`Trinn 1: ${before} → ${after}`]);
      await keyboard.press(changes.getByRole('button', { name: /^Bestem fra / }));
      await changes.getByText('Bestemt. Gjelder fra ').waitFor();
      expect(await focused(page)).toBe('endringer');
      await page.getByRole('status').getByText('Bestemt. Gjelder fra ').waitFor();
      await page.reload();
      const decision = part(page, 'Bestemt').getByRole('listitem').first();
      await decision.getByText(/^Bestemt av Liv Bråten, \d\d\.\d\d\.\d{4}/).waitFor();
      await decision.getByText('Kommer', { exact: true }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    });
  }, 60_000);

  it('is seen by a colleague, who takes it back', async () => {
    await witnessed(browser, 'county takes back', async () => {
      const { page, session } = await openWindowOf(browser, system.origin, 'p-ot31-4');
      await seated(session);
      await page.goto('/oppsett');
      const decided = part(page, 'Bestemt');
      await decided.getByText(/^Bestemt av Liv Bråten/).waitFor();
      await keyboard.press(decided.getByRole('button', { name: /^Ta tilbake/ }));
      const changes = part(page, 'Dette endres');
      await changes.getByText(/^Feltene er som om det fra .* ikke var bestemt/).waitFor();
      expect(await focused(page)).toBe('endringer');
      expect(await changes.getByRole('listitem').allInnerTexts()).toEqual([`Trinn 1: ${after} → ${before}`]);
      await keyboard.press(changes.getByRole('button', { name: 'Forkast endringene' }));
      await changes.getByText('Ingen endringer.').waitFor();
      await keyboard.press(decided.getByRole('button', { name: /^Ta tilbake/ }));
      await keyboard.press(changes.getByRole('button', { name: /^Bestem fra / }));
      await decided.getByText(/^Bestemt av Yusuf Haldorsen/).waitFor();
      await decided.getByText('Erstattet', { exact: true }).waitFor();
      expect(await decided.getByRole('button').count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      const { decisions } = (await session.json<CountyPolicyView>('/api/v1/counties/33/policy')).body;
      expect(decisions.map(({ version, policy }) => [version, policy.ladder.rungs[0]?.waitDays])).toEqual([
        [2, defaultCountyPolicy.ladder.rungs[0]?.waitDays],
        [1, 5],
      ]);
      await page.context().close();
    });
  }, 60_000);

  /** The administrator of two counties takes the seat in this one. */
  async function seated(session: SignedIn): Promise<void> {
    const body = JSON.stringify({ agency: 'ot-33', role: 'administrator' });
    const headers = { 'content-type': 'application/json', origin: system.origin };
    const { status } = await session.fetch('/api/v1/me/seat', { method: 'PUT', body, headers });
    expect(status).toBe(200);
  }
});

describe('contact sought with many', () => {
  it('is counted first, can be left, and is begun for each of them', async () => {
    await witnessed(browser, 'many ladders', async () => {
      const { page, session } = await openWindowOf(browser, system.origin, liv);
      const journeys = [await owed(system, session, 'Førstedal'), await owed(system, session, 'Andredal')];
      const barred = await owed(system, session, 'Skjermdal');
      await shielded(session, barred);
      await page.goto('/oversikt');
      await keyboard.press(page.getByRole('link', { name: 'Søk kontakt med mange' }));
      const preview = part(page, 'Dette vil skje');
      await preview.getByText('Det søkes kontakt med 2 ungdommer.').waitFor();
      await preview.getByRole('row', { name: 'SMS 2' }).waitFor();
      await preview.getByRole('row', { name: 'Strengt adressesperret: tas én og én 1' }).waitFor();
      await keyboard.press(preview.getByRole('button', { name: 'Vis hvem som må tas for hånd' }));
      const byHand = preview.getByRole('link', { name: /Skjermdal$/ });
      expect(await byHand.getAttribute('href')).toBe(`/ungdom/${barred}`);
      const begin = preview.getByRole('button', { name: 'Sett i gang for 2' });
      const dialog = page.getByRole('dialog', { name: 'Sette i gang for 2?' });
      await keyboard.press(begin);
      expect(await axeFindings(page)).toEqual([]);
      await keyboard.press(dialog.getByRole('button', { name: 'Avbryt' }));
      await dialog.waitFor({ state: 'hidden' });
      expect(await begin.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await ladders([...journeys, barred])).toEqual([false, false, false]);

      await keyboard.press(begin);
      await keyboard.press(dialog.getByRole('button', { name: 'Sett i gang for 2' }));
      const result = part(page, 'Resultat');
      await result.getByRole('status').getByText('Satt i gang for 2 ungdommer.').waitFor();
      expect(await focused(page)).toBe('resultat');
      expect(await axeFindings(page)).toEqual([]);
      expect(await ladders([...journeys, barred])).toEqual([true, true, false]);

      await page.goto(`/ungdom/${journeys[0]}`);
      await part(page, 'Meldinger')
        .getByText(/^Kontakt søkes siden /)
        .waitFor();
      await page.goto('/oversikt/sok-kontakt');
      await preview.getByRole('row', { name: 'Det søkes kontakt allerede 2' }).waitFor();
      expect(await preview.getByRole('button', { name: 'Sett i gang for 0' }).isDisabled()).toBe(true);
      await page.context().close();
    });
  }, 60_000);

  const ladders = (journeyIds: string[]) =>
    Promise.all(journeyIds.map(async (one) => (await system.test.store.load(one)).journey.ladder !== null));

  async function shielded(me: SignedIn, journeyId: string): Promise<void> {
    const path = `/api/v1/journeys/${journeyId}`;
    const { version } = (await me.json<JourneyView>(path)).body;
    const body = { level: 'STRENGT_FORTROLIG', on: system.test.store.today() };
    const { status } = await me.json(`${path}/steps/ProtectAddress`, body, { 'if-match': `"${version}"` });
    expect(status).toBe(200);
  }
});
