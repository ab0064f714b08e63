import { mkdirSync } from 'node:fs';
import type { JourneyView, MyDay, Recorded } from '@samspor/contracts';
import { addDays } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/** Who is away and who stands in, and many youths given to others at once, by keyboard alone. */

let system: System;
let browser: Browser;
let maja: SignedIn;
let ingrid: SignedIn;
let page: Page;
let substitute: Page;
let leader: Page;
let today = '';
const youths: Recorded[] = [];

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: maja } = await openWindowOf(browser, system.origin, 'p-ot33-1'));
  ({ page: substitute } = await openWindowOf(browser, system.origin, 'p-ot33-2'));
  ({ page: leader } = await openWindowOf(browser, system.origin, 'p-ot33-3'));
  ({ session: ingrid } = await openWindowOf(browser, system.origin, 'p-ot31-1'));
  today = system.test.store.today();
  for (const lastName of ['Vikarsen', 'Delelund']) {
    const person = { firstName: 'Ronja', lastName, birthDate: '2008-03-04', municipality: '3301' };
    youths.push((await maja.json<Recorded>('/api/v1/journeys', { ...person, on: today })).body);
  }
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);
const written = (day: string) => day.split('-').toReversed().join('.');

/** Pictures of both widths; no finding, and no scrolling sideways. */
async function looksRight(seen: Page, name: string): Promise<void> {
  mkdirSync('test-results/absence', { recursive: true });
  for (const width of [320, 1280]) {
    await seen.setViewportSize({ width, height: 900 });
    await seen.screenshot({ path: `test-results/absence/${name}-${width}.png`, fullPage: true });
    await seen.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
  }
  expect(await axeFindings(seen)).toEqual([]);
}

const contactPersons = () =>
  Promise.all(
    youths.map(async ({ journeyId }) => {
      const { body } = await maja.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
      return body.caseworker?.name;
    }),
  );

describe('absence', () => {
  it(
    'a caseworker says when she is away and who stands in, and her youths stand in his list, marked',
    story('away', async () => {
      await page.goto('/fravaer');
      const form = page.getByRole('form', { name: 'Legg inn fravær' });
      const save = form.getByRole('button', { name: 'Lagre', exact: true });
      await keyboard.write(form.getByLabel('Siste dag'), written(addDays(today, -3)));
      await keyboard.choose(form.getByLabel('Vikar'), 'Anders Tveitan');
      await keyboard.press(save);
      await form.getByText('Velg en første dag fra i dag av').waitFor();
      expect(await form.getByLabel('Siste dag').inputValue()).toBe(written(addDays(today, -3)));
      await keyboard.write(form.getByLabel('Siste dag'), written(addDays(today, 6)));
      await keyboard.press(save);
      await page.getByText('Vikar: Anders Tveitan').waitFor();
      await looksRight(page, 'fravaer');

      await substitute.goto('/');
      await substitute.getByText('Du er vikar for Maja Kvernberg').waitFor();
      const row = substitute.getByRole('listitem').filter({ hasText: 'Ronja Vikarsen' });
      await row.getByText('For Maja Kvernberg', { exact: true }).waitFor();
      await looksRight(substitute, 'vikar');
      await keyboard.press(row.getByRole('link', { name: 'Ronja Vikarsen', exact: true }));
      await substitute
        .getByText(`Borte til og med ${written(addDays(today, 6))}, Anders Tveitan er vikar`)
        .waitFor();
      await looksRight(substitute, 'ungdom');
      const { rows } = await system.test.store.pool.query<{ type: string }>(
        `SELECT e.type FROM event e JOIN stream s USING (stream_id) WHERE s.kind = 'absence'`,
      );
      expect(rows).toEqual([{ type: 'AbsencePlanned' }]);
    }),
    120_000,
  );

  it(
    'a leader gives her youths to two others as the preview says, and takes it back',
    story('reassign', async () => {
      await leader.goto('/');
      await keyboard.press(leader.getByRole('link', { name: 'Fordel saker' }));
      const form = leader.getByRole('form', { name: 'Hvem sine, og til hvem' });
      const ask = form.getByRole('button', { name: 'Vis hvem som får hvem' });
      await keyboard.press(ask);
      await form.getByText('Velg minst én kollega.').waitFor();
      await keyboard.choose(form.getByLabel('Fra'), 'Maja Kvernberg (2)');
      for (const name of ['Anders Tveitan', 'Liv Bråten'])
        await keyboard.press(form.getByRole('checkbox', { name }), 'Space');
      await keyboard.press(ask);
      await leader.getByText('2 ungdommer får ny kontaktperson').waitFor();
      await looksRight(leader, 'forhandsvisning');
      expect(await contactPersons()).toEqual(['Maja Kvernberg', 'Maja Kvernberg']);
      await keyboard.press(leader.getByRole('button', { name: 'Fordel 2 ungdommer' }));
      await leader.getByText('Anders Tveitan: 1 ungdom').waitFor();
      await leader.getByText('Liv Bråten: 1 ungdom').waitFor();
      await looksRight(leader, 'resultat');
      expect((await contactPersons()).toSorted()).toEqual(['Anders Tveitan', 'Liv Bråten']);
      const result = leader.getByRole('region', { name: 'Dette er gjort' });
      await keyboard.press(result.getByRole('button', { name: 'Angre fordelingen' }));
      await result.getByText('2 ungdommer er satt tilbake').waitFor();
      expect(await contactPersons()).toEqual(['Maja Kvernberg', 'Maja Kvernberg']);
    }),
    120_000,
  );

  it(
    'she is back, and his list is his own again; another agency sees nothing of it',
    story('back', async () => {
      await page.goto('/fravaer');
      await keyboard.press(page.getByRole('button', { name: 'Maja Kvernberg er tilbake i dag' }));
      await page.getByText('Ingen i etaten er meldt borte.').waitFor();
      await substitute.goto('/');
      await substitute.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
      expect(await substitute.getByText('Ronja Vikarsen').count()).toBe(0);
      for (const list of ['me', 'all'])
        expect((await ingrid.json<MyDay>(`/api/v1/my-day?caseworker=${list}`)).body.rows).toEqual([]);
      expect((await ingrid.json<object>('/api/v1/absences')).body).toMatchObject({ absences: [] });
    }),
    90_000,
  );
});
