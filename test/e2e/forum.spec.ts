import { mkdirSync } from 'node:fs';
import type { ForumView, JourneyView, Problem } from '@samspor/contracts';
import { forumStreamOf } from '@samspor/case-store';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { newPupil } from './walk-in.ts';

/** The wellbeing forum of Aalborg (deck 004, slides 4 to 6): themes, anonymous concerns, named children, agreements. */

let system: System;
let browser: Browser;
let lone: SignedIn;
let birgitte: SignedIn;
let norwegian: SignedIn;
let page: Page;
let leader: Page;
let ssp: Page;
let childId = '';

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: lone } = await openWindowOf(browser, system.origin, 'p-aalborg-2'));
  ({ page: leader } = await openWindowOf(browser, system.origin, 'p-aalborg-1'));
  ({ session: birgitte } = await openWindowOf(browser, system.origin, 'p-aalborg-4'));
  ({ page: ssp } = await openWindowOf(browser, system.origin, 'p-aalborg-5'));
  ({ session: norwegian } = await openWindowOf(browser, system.origin, 'p-drammen-3'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);

/** Pictures of both widths; no finding, and no scrolling sideways. */
async function looksRight(which: Page, name: string): Promise<void> {
  mkdirSync('test-results/forum', { recursive: true });
  for (const width of [320, 1280]) {
    await which.setViewportSize({ width, height: 900 });
    await which.screenshot({ path: `test-results/forum/${name}-${width}.png`, fullPage: true });
    await which.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
  }
  expect(await axeFindings(which)).toEqual([]);
}

const eventsOf = async () =>
  (
    await system.test.store.pool.query<{ type: string }>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
      [forumStreamOf('dk-aalborg')],
    )
  ).rows.map(({ type }) => type);

const save = (which: Page, form: string) =>
  which.getByRole('form', { name: form }).getByRole('button', { name: 'Lagre', exact: true });

/** Today as a Norwegian writes it. */
const today = () =>
  new Intl.DateTimeFormat('nb', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Oslo',
  }).format(new Date());

describe('the wellbeing forum', () => {
  it(
    'slide 5: a named child stands on the agenda when the parents have consented, and not before',
    story('forum named', async () => {
      await page.goto('/trivselsforum');
      await page.getByRole('heading', { level: 1, name: 'Trivselsforum' }).waitFor();
      await looksRight(page, 'empty');
      await page.getByRole('radio', { name: 'Et barn ved navn' }).check();
      await newPupil(page, { name: 'Freja Bundgaard', born: '04.03.2014' });
      const about = page.getByRole('form', { name: 'Sak om Freja Bundgaard' });
      await about.getByLabel('Hva handler det om?').selectOption({ label: 'Fravær' });
      await about.getByLabel('Hva gjør at barnet').selectOption({ label: 'Foreldrene har samtykket' });
      await about.getByLabel('Hva skal forumet hjelpe med?').fill('Borte hver mandag');
      await save(page, 'Sak om Freja Bundgaard').click();
      await about.getByText(/Et barn kan bare nevnes med navn når foreldrene/).waitFor();
      expect(await eventsOf()).toEqual([]);
      await about.getByLabel('Når samtykket foreldrene?').fill(today());
      await about.getByLabel('Hvem samtykket?').fill('Begge foreldre');
      await looksRight(page, 'named');
      await save(page, 'Sak om Freja Bundgaard').click();
      await page.getByText('Lagret: Sak om Freja Bundgaard.').waitFor();
      await page.getByText('Borte hver mandag').waitFor();
      expect(await eventsOf()).toEqual(['ForumOpened', 'ChildRaised']);
      const { items } = (await lone.json<ForumView>('/api/v1/forum')).body;
      childId = items[0]?.child?.journeyId ?? '';
      const { body } = await lone.json<JourneyView>(`/api/v1/journeys/${childId}`);
      expect(body).toMatchObject({ phase: 'in-training', duties: [] });
    }),
    120_000,
  );

  it(
    'slide 5: an anonymous concern is refused while its words tell who is meant, and says which',
    story('forum anonymous', async () => {
      await page.goto('/trivselsforum');
      await page.getByRole('radio', { name: 'En anonym bekymring' }).check();
      const form = page.getByRole('form', { name: 'En anonym bekymring' });
      expect(await form.getByRole('textbox').count()).toBe(1);
      await form.getByLabel('Hva handler det om?').selectOption({ label: 'Atferd' });
      await form.getByLabel('Hva er du bekymret for?').fill('Frejas venn, 010212-1234, slår');
      await save(page, 'En anonym bekymring').click();
      await form.getByText(/«010212-1234», «Frejas»/).waitFor();
      await looksRight(page, 'refused');
      expect(await form.getByLabel('Hva er du bekymret for?').inputValue()).toBe(
        'Frejas venn, 010212-1234, slår',
      );
      await form.getByLabel('Hva er du bekymret for?').fill('En elev slår når det er mye støy');
      await save(page, 'En anonym bekymring').click();
      await page.getByText('Lagret: En anonym bekymring.').waitFor();
      expect(await eventsOf()).toEqual(['ForumOpened', 'ChildRaised', 'ConcernRaised']);
    }),
    90_000,
  );

  it(
    'slides 5 and 6: SSP reads the agenda, opens no child’s page and names nobody; Norway does not know of the forum',
    story('forum others', async () => {
      await ssp.goto('/');
      await ssp.getByRole('heading', { level: 1, name: 'Trivselsforum' }).waitFor();
      await ssp.getByText('Borte hver mandag').waitFor();
      expect(await ssp.getByRole('link', { name: 'Freja Bundgaard' }).count()).toBe(0);
      expect(await ssp.getByRole('radio', { name: 'Et barn ved navn' }).count()).toBe(0);
      expect(await ssp.getByRole('button', { name: 'Kall inn til møte' }).count()).toBe(0);
      expect((await norwegian.json<Problem>('/api/v1/forum')).status).toBe(403);
      const hidden = await norwegian.json<Problem>(`/api/v1/journeys/${childId}`);
      const nobody = await norwegian.json<Problem>('/api/v1/journeys/00000000-0000-4000-8000-000000000000');
      expect([hidden.status, hidden.body.rule]).toEqual([nobody.status, nobody.body.rule]);
      const hits = await norwegian.json<object[]>('/api/v1/journeys/search', { text: 'Freja Bund' });
      expect(hits.body).toEqual([]);
    }),
    60_000,
  );

  it(
    'slide 4: the leader calls the meeting, and writes down who does what by when',
    story('forum meeting', async () => {
      await leader.goto('/trivselsforum');
      await leader.getByRole('button', { name: 'Kall inn til møte' }).click();
      await leader.getByRole('form', { name: 'Kall inn til møte' }).getByLabel('Når er møtet?').fill(today());
      await save(leader, 'Kall inn til møte').click();
      await leader.getByText('Lagret: Kall inn til møte.').waitFor();
      const items = leader.getByRole('region', { name: 'Saker' });
      await items.getByRole('button', { name: 'Skriv hva dere kom fram til' }).first().click();
      const talk = leader.getByRole('form', { name: 'Skriv hva dere kom fram til' });
      await talk.getByRole('checkbox', { name: 'Foreldrene' }).check();
      await talk.getByLabel('Hva kom dere fram til?').fill('Hentes om morgenen i fire uker');
      await save(leader, 'Skriv hva dere kom fram til').click();
      await items.getByText('Hentes om morgenen i fire uker').waitFor();
      await items.getByRole('button', { name: 'Avtal noe' }).first().click();
      const agree = leader.getByRole('form', { name: 'Avtal noe' });
      await agree.getByLabel('Hva skal gjøres?').fill('Snakke med faren');
      await agree.getByLabel('Hvem gjør det?').selectOption({ label: 'PPR' });
      await agree.getByLabel('Frist').fill(today());
      await looksRight(leader, 'meeting');
      await save(leader, 'Avtal noe').click();
      const promised = leader.getByRole('region', { name: 'Avtaler fra før' });
      await promised.getByText('Freja Bundgaard: Snakke med faren').waitFor();
      await leader.getByRole('button', { name: 'Før protokollen' }).click();
      const minutes = leader.getByRole('form', { name: 'Før protokollen' });
      for (const who of ['Skoleledelsen', 'PPR', 'Politiet'])
        await minutes.getByRole('checkbox', { name: who }).check();
      await save(leader, 'Før protokollen').click();
      const held = leader.getByRole('region', { name: 'Protokoller' });
      await held.getByText('Til stede: Skoleledelsen, PPR, Politiet').waitFor();
      await held.getByText('Hentes om morgenen i fire uker').waitFor();
    }),
    120_000,
  );

  it(
    'slide 4: what was agreed on returns until who promised it says that it is done; what was not talked of waits',
    story('forum again', async () => {
      await leader.reload();
      await leader
        .getByRole('region', { name: 'Saker' })
        .getByText('En elev slår når det er mye støy')
        .waitFor();
      const promised = leader.getByRole('region', { name: 'Avtaler fra før' });
      await promised.getByText('Freja Bundgaard: Snakke med faren').waitFor();
      await looksRight(leader, 'minutes');
      const { agreements, version } = (await birgitte.json<ForumView>('/api/v1/forum')).body;
      expect(agreements).toMatchObject([{ who: 'ppr', mayComplete: true }]);
      await promised.getByRole('button', { name: 'Gjort: Snakke med faren' }).click();
      await promised.getByText('Ingen åpne avtaler.').waitFor();
      expect((await birgitte.json<ForumView>('/api/v1/forum')).body.version).toBe(version + 1);
      expect((await eventsOf()).slice(3)).toEqual([
        ...['ForumCalled', 'ForumItemDiscussed', 'ForumAgreed', 'ForumHeld', 'ForumAgreementDone'],
      ]);
    }),
    60_000,
  );

  it(
    'slide 5: an anonymous concern gets a name by consent alone',
    story('forum naming', async () => {
      await page.goto('/trivselsforum');
      await page.getByRole('button', { name: 'Gi bekymringen et navn' }).click();
      await page.getByRole('combobox', { name: 'Navn', exact: true }).fill('Freja');
      await page.getByRole('option', { name: /Freja Bundgaard/ }).waitFor();
      await page.keyboard.press('Enter');
      const form = page.getByRole('form', { name: 'Sak om Freja Bundgaard' });
      await save(page, 'Sak om Freja Bundgaard').click();
      await form.getByText('Fyll ut feltet.').first().waitFor();
      await form.getByLabel('Når samtykket foreldrene?').fill(today());
      await form.getByLabel('Hvem samtykket?').fill('Mor');
      await looksRight(page, 'naming');
      await save(page, 'Sak om Freja Bundgaard').click();
      await page.getByText('Lagret: Sak om Freja Bundgaard.').waitFor();
      expect((await eventsOf()).at(-1)).toBe('ConcernNamed');
    }),
    60_000,
  );
});
