import { mkdirSync } from 'node:fs';
import type { JourneyView, Problem, WellbeingDesk, WellbeingView } from '@samspor/contracts';
import { wellbeingStreamOf } from '@samspor/case-store';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';
import { newPupil } from './walk-in.ts';

/** The wellbeing person at an Aalborg school (deck 004, slides 7 to 9 and 17 to 21), and whom she asks. */

let system: System;
let browser: Browser;
let lone: SignedIn;
let mette: SignedIn;
let soren: SignedIn;
let norwegian: SignedIn;
let page: Page;
let contact: Page;
let leader: Page;
let childId = '';

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: lone } = await openWindowOf(browser, system.origin, 'p-aalborg-2'));
  ({ page: contact, session: soren } = await openWindowOf(browser, system.origin, 'p-aalborg-3'));
  ({ page: leader, session: mette } = await openWindowOf(browser, system.origin, 'p-aalborg-1'));
  ({ session: norwegian } = await openWindowOf(browser, system.origin, 'p-drammen-3'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);

/** Pictures of both widths; no finding, and no scrolling sideways. */
async function looksRight(which: Page, name: string): Promise<void> {
  mkdirSync('test-results/wellbeing', { recursive: true });
  for (const width of [320, 1280]) {
    await which.setViewportSize({ width, height: 900 });
    await which.screenshot({ path: `test-results/wellbeing/${name}-${width}.png`, fullPage: true });
    await which.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
  }
  expect(await axeFindings(which)).toEqual([]);
}

const eventsOf = async () =>
  (
    await system.test.store.pool.query<{ type: string }>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
      [wellbeingStreamOf('dk-aalborg', childId)],
    )
  ).rows.map(({ type }) => type);

const childOf = async () => (await lone.json<WellbeingView>(`/api/v1/wellbeing/${childId}`)).body;

const save = (which: Page, form: string) =>
  which.getByRole('form', { name: form }).getByRole('button', { name: 'Lagre', exact: true });

describe('the wellbeing person', () => {
  it(
    'slides 17 and 19: registers by keyboard in seconds what she did for a child whom nobody knew',
    story('wellbeing entry', async () => {
      await page.goto('/trivsel');
      await page.getByRole('heading', { level: 1, name: 'Trivsel' }).waitFor();
      await looksRight(page, 'empty');
      await newPupil(page, { name: 'Malte Krogsgaard', born: '04.03.2015' });
      await page.getByRole('heading', { name: 'Malte Krogsgaard: hva gjorde du?' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Velg hva du gjorde før du lagrer.').waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('6');
      await looksRight(page, 'entry');
      await keyboard.write(page.getByLabel('Notat (valgfritt)'), 'Sov da jeg kom');
      await page.keyboard.press('Enter');
      await page.getByText('Lagret: Malte Krogsgaard, Samtale om fravær, Hentet om morgenen.').waitFor();
      const hits = await lone.json<{ journeyId: string }[]>('/api/v1/journeys/search', {
        text: 'Malte Krog',
      });
      childId = hits.body[0]?.journeyId ?? '';
      expect(await eventsOf()).toEqual(['WellbeingOpened', 'WellbeingLogged']);
    }),
    120_000,
  );

  it(
    'slide 17: what she plans with a child stands in her day, and comes back when it is done',
    story('wellbeing plan', async () => {
      await page.goto(`/trivsel/barn/${childId}`);
      await page.getByText('Sov da jeg kom').waitFor();
      await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
      const form = page.getByRole('form', { name: 'Planlegg' });
      await form.getByLabel('Hva skal du gjøre?').selectOption({ label: 'Hentet om morgenen' });
      await form.getByLabel('Hvor ofte?').selectOption({ label: 'Hver virkedag' });
      await looksRight(page, 'planning');
      await save(page, 'Planlegg').click();
      await page.getByText('Lagret: Planlegg.').waitFor();
      await page.goto('/trivsel');
      const day = page.getByRole('region', { name: 'Dagen din' });
      await day.getByText('Hentet om morgenen').waitFor();
      const before = (await childOf()).plans[0]?.nextOn ?? '';
      await day.getByRole('link', { name: 'Malte Krogsgaard' }).click();
      await page.getByRole('button', { name: 'Gjort: Hentet om morgenen, Malte Krogsgaard' }).click();
      await page.getByText('Lagret: Gjort: Hentet om morgenen, Malte Krogsgaard.').waitFor();
      const after = await childOf();
      expect((after.plans[0]?.nextOn ?? '') > before).toBe(true);
      expect(after.log).toHaveLength(2);
    }),
    90_000,
  );

  it(
    'slides 9 and 21: asks the family group’s contact, who reads the question alone and links to the case’s adviser',
    story('wellbeing family', async () => {
      await page.goto(`/trivsel/barn/${childId}`);
      await page.getByRole('button', { name: 'Spør familiegruppens kontakt' }).click();
      await page
        .getByRole('form', { name: 'Spør familiegruppens kontakt' })
        .getByLabel('Hva vil du vite?')
        .fill('Hvem har saken til familien?');
      await save(page, 'Spør familiegruppens kontakt').click();
      await page.getByText(/^Svar ventes innen /).waitFor();
      await contact.goto('/trivsel');
      await contact.getByText('Hvem har saken til familien?').waitFor();
      expect(await contact.getByText('Sov da jeg kom').count()).toBe(0);
      expect(await contact.getByText('Hentet om morgenen').count()).toBe(0);
      await contact.getByRole('button', { name: 'Knytt til rådgiver for Malte Krogsgaard' }).click();
      await contact.getByLabel('Hvem er sakens rådgiver?').fill('Rådgiver Holst');
      await looksRight(contact, 'question');
      await save(contact, 'Knytt til rådgiver for Malte Krogsgaard').click();
      await contact.getByText('Ingen spørsmål venter.').waitFor();
      await page.reload();
      await page.getByText('Rådgiver: Rådgiver Holst').waitFor();
      await looksRight(page, 'child');
      expect(await eventsOf()).toEqual([
        ...['WellbeingOpened', 'WellbeingLogged', 'WellbeingPlanned', 'WellbeingPlanDone'],
        ...['FamilyGroupAsked', 'AdviserLinked'],
      ]);
    }),
    90_000,
  );

  it(
    'slide 8: has her log for herself; neither school leadership nor the family group nor Norway reads it',
    story('wellbeing hidden', async () => {
      for (const me of [mette, soren, norwegian])
        expect((await me.json<Problem>(`/api/v1/wellbeing/${childId}`)).status).toBe(403);
      const { body } = await mette.json<JourneyView>(`/api/v1/journeys/${childId}`);
      expect(JSON.stringify(body)).not.toMatch(/Sov da|Wellbeing|fetched|Holst/);
      expect((await norwegian.json<Problem>(`/api/v1/journeys/${childId}`)).status).toBe(404);
      const desk = (await soren.json<WellbeingDesk>('/api/v1/wellbeing')).body;
      expect(JSON.stringify(desk)).not.toMatch(/Sov da|fetched/);
      await leader.goto(`/trivsel/barn/${childId}`);
      await leader.getByRole('heading', { level: 1, name: 'Ingen tilgang' }).waitFor();
      await contact.goto(`/trivsel/barn/${childId}`);
      await contact.getByRole('heading', { level: 1, name: 'Ingen tilgang' }).waitFor();
    }),
    60_000,
  );
});
