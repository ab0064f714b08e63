import { mkdirSync } from 'node:fs';
import type { HandoverView, JourneyView, Problem } from '@samspor/contracts';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';
import { keyboard } from './hands.ts';
import { acceptReferral, openReferral, referred } from './referral.ts';

/**
 * A referral between agencies (deck 003, slides 7 and 12): the county's follow-up service, NAV's Ungteam and the
 * municipality, and a school that must learn of nothing. By keyboard alone.
 */

const words = 'Trenger hjelp med husleia fra desember';

let system: System;
let browser: Browser;
let county: Page;
let nav: Page;
let navToo: Page;
let town: Page;
let school: Page;
let maja: SignedIn;
let samira: SignedIn;
let astrid: SignedIn;
let nora: SignedIn;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  const as = (person: string) => openWindowOf(browser, system.origin, person);
  ({ page: county, session: maja } = await as('p-ot33-1'));
  ({ page: nav, session: samira } = await as('p-nav-1'));
  ({ page: navToo } = await as('p-nav-2'));
  ({ page: town, session: astrid } = await as('p-drammen-1'));
  ({ page: school, session: nora } = await as('p-assiden-1'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);

/** Pictures of both widths; no finding, and no scrolling sideways. */
async function looksRight(page: Page, name: string): Promise<void> {
  mkdirSync('test-results/handover', { recursive: true });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/handover/${name}-${width}.png`, fullPage: true });
    await page.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
    expect(await axeFindings(page)).toEqual([]);
  }
}

/** Refers a youth from her own page; gives the referral. */
const refer = (journeyId: string, to: string, wants = 'Ta over ansvaret') =>
  referred(county, { journeyId, to, wants, question: 'Kan dere følge henne opp?', summary: words });

const journeyOf = (me: SignedIn, journeyId: string) =>
  me.json<JourneyView & Problem>(`/api/v1/journeys/${journeyId}`);

const eventsOf = async (handoverId: string) =>
  (
    await system.test.store.pool.query<{ type: string }>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
      [handoverId],
    )
  ).rows.map(({ type }) => type);

describe('a referral to another agency', () => {
  it(
    'is asked, read and accepted: the receiver sees the journey from then on, and a school nothing at any time',
    story('handover accepted', async () => {
      const journeyId = await enrolled(maja, 'Overgang');
      await county.goto(`/ungdom/${journeyId}/henvis`);
      await county.getByRole('heading', { level: 1, name: 'Henvis Bo Overgang' }).waitFor();
      await county.getByRole('button', { name: 'Send henvisningen' }).click();
      await county.getByText('Fyll ut feltet.').first().waitFor();
      await looksRight(county, 'ask');
      const handoverId = await refer(journeyId, 'Nav Drammen, Ungteam');
      expect((await journeyOf(samira, journeyId)).status).toBe(404);
      expect((await journeyOf(maja, journeyId)).body.caseworker?.name).toBe('Maja Kvernberg');

      await openReferral(nav, 'Bo Overgang');
      await nav.getByText(words).waitFor();
      expect(await nav.getByRole('button', { name: 'Åpne saken' }).count()).toBe(0);
      await looksRight(nav, 'received');
      await nav.goto('/henvisninger');
      await nav.getByRole('link', { name: 'Bo Overgang' }).waitFor();
      await looksRight(nav, 'inbox');
      for (const page of [school, town]) {
        await page.goto('/henvisninger');
        await page.getByText('Ingen henvisninger venter på svar fra dere.').waitFor();
        await page.goto(`/henvisninger/${handoverId}`);
        await page.getByRole('heading', { level: 1, name: 'Fant ikke siden' }).waitFor();
        expect(await page.content()).not.toMatch(/Overgang|husleia/);
      }
      await looksRight(school, 'unknown');

      await openReferral(nav, 'Bo Overgang');
      await acceptReferral(nav);
      await keyboard.press(nav.getByRole('button', { name: 'Åpne saken' }));
      await nav.getByRole('heading', { level: 1, name: 'Bo Overgang' }).waitFor();
      await nav.getByText('Tatt imot').first().waitFor();
      const { body } = await journeyOf(samira, journeyId);
      expect([body.caseworker?.name, body.owner.id]).toEqual(['Samira Eikeland', 'ot-33']);
      expect(await eventsOf(handoverId)).toEqual(['HandoverAsked', 'HandoverAccepted']);
      for (const me of [nora, astrid]) expect((await journeyOf(me, journeyId)).status).toBe(404);
    }),
    150_000,
  );

  it(
    'is passed on to the right agency, which gives it back with a reason: the giver has it, a task and the history',
    story('handover returned', async () => {
      const journeyId = await enrolled(maja, 'Omvei');
      const handoverId = await refer(journeyId, 'Nav Drammen, Ungteam');
      await openReferral(nav, 'Bo Omvei');
      await keyboard.press(nav.getByRole('button', { name: 'Send videre' }));
      const pass = nav.getByRole('form', { name: 'Send videre' });
      await keyboard.choose(pass.getByLabel('Etat', { exact: true }), 'Drammen kommune');
      await keyboard.press(pass.getByRole('button', { name: 'Lagre' }));
      await nav.getByText('Henvisningen ligger ikke hos dere lenger.').waitFor();
      expect(await nav.content()).not.toMatch(/Omvei|husleia/);

      await openReferral(town, 'Bo Omvei');
      await keyboard.press(town.getByRole('button', { name: 'Send tilbake' }));
      const back = town.getByRole('form', { name: 'Send tilbake' });
      await keyboard.press(back.getByRole('button', { name: 'Lagre' }));
      await back.getByText('Fyll ut feltet.').first().waitFor();
      await keyboard.choose(back.getByLabel('Hvorfor?'), 'Ikke vår oppgave');
      await keyboard.write(back.getByLabel('Melding'), 'Boligkontoret har dette');
      await looksRight(town, 'return');
      await keyboard.press(back.getByRole('button', { name: 'Lagre' }));
      await town.getByText('Lagret: Send tilbake.').waitFor();
      expect((await journeyOf(astrid, journeyId)).status).toBe(404);

      await county.goto(`/henvisninger/${handoverId}`);
      await county.getByText('Boligkontoret har dette').waitFor();
      await looksRight(county, 'came-back');
      await county.goto(`/ungdom/${journeyId}`);
      await county.getByText('Henvisning kom tilbake: finn ut hva som skal skje').first().waitFor();
      await county
        .getByText(/Sendt tilbake/)
        .first()
        .waitFor();
      const { body } = await journeyOf(maja, journeyId);
      expect(body.caseworker?.name).toBe('Maja Kvernberg');
      expect(await eventsOf(handoverId)).toEqual(['HandoverAsked', 'HandoverPassedOn', 'HandoverReturned']);
    }),
    150_000,
  );

  it(
    'is answered once: whoever comes second keeps what she wrote, and is told who answered',
    story('handover answered twice', async () => {
      const journeyId = await enrolled(maja, 'Samtidig');
      await refer(journeyId, 'Nav Drammen, Ungteam', 'Delta i saken');
      await openReferral(nav, 'Bo Samtidig');
      await openReferral(navToo, 'Bo Samtidig');
      for (const page of [nav, navToo]) await keyboard.press(page.getByRole('button', { name: 'Ta imot' }));
      const save = (page: Page) =>
        keyboard.press(page.getByRole('form', { name: 'Ta imot' }).getByRole('button', { name: 'Lagre' }));
      await save(nav);
      await nav.getByText('Lagret: Ta imot.').waitFor();
      const form = navToo.getByRole('form', { name: 'Ta imot' });
      await keyboard.write(form.getByLabel('Melding'), 'Jeg kan ringe i dag');
      await save(navToo);
      await navToo.getByText(/^Tatt imot av Samira Eikeland, Nav Drammen, Ungteam/).waitFor();
      expect(await form.getByLabel('Melding').inputValue()).toBe('Jeg kan ringe i dag');
      await looksRight(navToo, 'second');
      await keyboard.press(navToo.getByRole('button', { name: 'Vis det som gjelder nå' }));
      await navToo.getByRole('button', { name: 'Åpne saken' }).waitFor();
    }),
    120_000,
  );

  it(
    'is gone from the inbox when consent is withdrawn, and when the youth has died',
    story('handover ended', async () => {
      const withdrawn = await enrolled(maja, 'Angret');
      await refer(withdrawn, 'Nav Drammen, Ungteam');
      await keyboard.press(county.getByRole('button', { name: 'Trekk henvisningen' }));
      const form = county.getByRole('form', { name: 'Trekk henvisningen' });
      await keyboard.choose(form.getByLabel('Hvorfor?'), 'Ungdommen har trukket samtykket');
      await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
      await county.getByText('Lagret: Trekk henvisningen.').waitFor();
      const dead = await enrolled(maja, 'Borte');
      const handoverId = await refer(dead, 'Nav Drammen, Ungteam');
      const { version } = (await journeyOf(maja, dead)).body;
      const on = system.test.store.today();
      const seen = { 'if-match': `"${version}"` };
      const { status } = await maja.json(`/api/v1/journeys/${dead}/steps/RecordDeath`, { on }, seen);
      expect(status).toBe(200);
      await nav.goto('/henvisninger');
      await nav.getByText('Ingen henvisninger venter på svar fra dere.').waitFor();
      const { body } = await samira.json<HandoverView>(`/api/v1/handovers/${handoverId}`);
      expect(body).toMatchObject({ state: 'lapsed', name: null, question: null, acts: [] });
      await county.goto('/henvisninger');
      const given = county.getByRole('group', { name: 'Fra dere' });
      await given.getByRole('row', { name: /Bo Angret.*Trukket/ }).waitFor();
      await given.getByRole('row', { name: /Bo Borte.*Falt bort/ }).waitFor();
      await looksRight(county, 'given');
    }),
    150_000,
  );
});
