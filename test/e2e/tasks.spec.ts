import { mkdirSync } from 'node:fs';
import type { JourneyView, MyDay, Recorded } from '@samspor/contracts';
import { addDays } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/** Tasks across all of it: put off with a reason, and one list for a person who works in several places. */

let system: System;
let browser: Browser;
let maja: SignedIn;
let farid: SignedIn;
let ingrid: SignedIn;
let page: Page;
let both: Page;
let today = '';
let youth: Recorded;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: maja } = await openWindowOf(browser, system.origin, 'p-ot33-1'));
  ({ page: both, session: farid } = await openWindowOf(browser, system.origin, 'p-assiden-2'));
  ({ session: ingrid } = await openWindowOf(browser, system.origin, 'p-ot31-1'));
  today = system.test.store.today();
  const person = { firstName: 'Jonas', lastName: 'Utsetter', birthDate: '2008-03-04', municipality: '3301' };
  youth = (await maja.json<Recorded>('/api/v1/journeys', { ...person, on: today })).body;
  await given(maja, youth, 'p-ot33-1');
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);

/** Makes somebody the contact person of a youth. */
async function given(me: SignedIn, { journeyId }: Recorded, caseworker: string): Promise<void> {
  const { version } = (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
  const path = `/api/v1/journeys/${journeyId}/steps/AssignCaseworker`;
  const { status } = await me.json(path, { caseworker, on: today }, { 'if-match': `"${version}"` });
  expect(status).toBe(200);
}

const written = (day: string) => day.split('-').toReversed().join('.');

/** Pictures of both widths in light and dark; no finding, and no scrolling sideways. */
async function looksRight(seen: Page, name: string): Promise<void> {
  mkdirSync('test-results/tasks', { recursive: true });
  for (const scheme of ['dark', 'light'] as const) {
    await seen.evaluate(wear, scheme);
    for (const width of [320, 1280]) {
      await seen.setViewportSize({ width, height: 900 });
      await seen.screenshot({ path: `test-results/tasks/${name}-${width}-${scheme}.png`, fullPage: true });
      await seen.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
      if ((width === 320) === (scheme === 'dark')) expect(await axeFindings(seen)).toEqual([]);
    }
  }
}

function wear(scheme: 'light' | 'dark'): void {
  for (const element of document.querySelectorAll('.light, .dark')) {
    element.classList.remove('light', 'dark');
    element.classList.add(scheme);
  }
}

const rowIn = (seen: Page, name: string) => seen.getByRole('listitem').filter({ hasText: name });

describe('tasks', () => {
  it(
    'a caseworker puts a task off by keyboard alone, and finds it among what is put off, with who and why',
    story('snooze', async () => {
      await page.goto('/');
      const name = page.getByRole('link', { name: 'Jonas Utsetter', exact: true });
      await name.waitFor();
      await looksRight(page, 'min-dag');
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      const form = page.getByRole('dialog').getByRole('form');
      await form.waitFor();
      await looksRight(page, 'utsett');
      const matter = form.getByLabel('Hva utsetter du?');
      expect(await matter.locator('option:checked').innerText()).toMatch(/Første kontaktforsøk/);
      const save = form.getByRole('button', { name: 'Lagre', exact: true });
      await keyboard.write(form.getByLabel('Til hvilken dag?'), written(addDays(today, 400)));
      await keyboard.write(form.getByLabel('Hvorfor?'), 'Reiser til bestefar');
      await keyboard.press(save);
      await page.getByText('høyst 90 dager fram').first().waitFor();
      expect(await form.getByLabel('Hvorfor?').inputValue()).toBe('Reiser til bestefar');
      await keyboard.write(form.getByLabel('Til hvilken dag?'), written(addDays(today, 14)));
      await keyboard.press(save);
      await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
      await page.getByRole('button', { name: /^Utsatt/ }).click();
      const row = rowIn(page, 'Jonas Utsetter');
      await row
        .getByText(`Utsatt til ${written(addDays(today, 14))} av Maja Kvernberg: Reiser til bestefar`)
        .waitFor();
      await looksRight(page, 'utsatt');
      const { rows } = await system.test.store.pool.query<{ data: object }>(
        `SELECT data FROM event WHERE stream_id = $1 AND type = 'MatterSnoozed'`,
        [youth.journeyId],
      );
      expect(rows).toMatchObject([{ data: { matter: 'seek-contact', until: addDays(today, 14) } }]);
      expect(JSON.stringify(rows)).not.toMatch('bestefar');
    }),
    120_000,
  );

  it(
    'a person with two places sees one list, and is taken to the seat that a row belongs to',
    story('two places', async () => {
      const person = { firstName: 'Mona', birthDate: '2008-05-06', municipality: '3301', on: today };
      const school = { ...person, lastName: 'Skolevei', via: 'school', school: '300010377' };
      const pupil = (await farid.json<Recorded>('/api/v1/journeys/opened', school)).body;
      await given(farid, pupil, 'p-assiden-2');
      const nav = { agency: 'nav-3301', role: 'nav-caseworker' };
      const headers = { 'content-type': 'application/json' };
      await farid.fetch('/api/v1/me/seat', { method: 'PUT', headers, body: JSON.stringify(nav) });
      const walkIn = { ...person, lastName: 'Navvei', via: 'nav-intake' };
      const client = (await farid.json<Recorded>('/api/v1/journeys/opened', walkIn)).body;
      await given(farid, client, 'p-assiden-2');

      await both.goto('/');
      await rowIn(both, 'Mona Navvei').getByText('Nav Drammen, Ungteam').waitFor();
      await rowIn(both, 'Mona Skolevei').getByText('Åssiden videregående skole').waitFor();
      await looksRight(both, 'to-steder');
      await both.getByRole('link', { name: 'Mona Skolevei', exact: true }).click();
      await both.getByRole('heading', { level: 1, name: 'Mona Skolevei' }).waitFor();
      const { body: me } = await farid.json<{ seat: object }>('/api/v1/me');
      expect(me.seat).toMatchObject({ agency: 'school-300010377' });
    }),
    120_000,
  );

  it(
    'a caseworker hands a youth over to a colleague from the list, by keyboard alone',
    story('hand-over', async () => {
      await page.goto('/?urgency=snoozed');
      await keyboard.press(page.getByRole('button', { name: 'Overlat Jonas Utsetter til en kollega' }));
      const form = page.getByRole('dialog').getByRole('form');
      await keyboard.choose(form.getByRole('combobox'), 'Anders Tveitan, OT-rådgiver');
      await keyboard.press(form.getByRole('button', { name: 'Lagre', exact: true }));
      await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
      await page.getByText('Ingen passer med filtrene').waitFor();
      const anders = await openWindowOf(browser, system.origin, 'p-ot33-2');
      const { body } = await anders.session.json<MyDay>('/api/v1/my-day?urgency=snoozed');
      expect(body.rows.map(({ journeyId, snoozed }) => [journeyId, snoozed?.by])).toEqual([
        [youth.journeyId, 'Maja Kvernberg'],
      ]);
    }),
    90_000,
  );

  it('a colleague of another agency sees nothing of it', async () => {
    for (const list of ['me', 'all', 'none']) {
      const { body } = await ingrid.json<MyDay>(`/api/v1/my-day?caseworker=${list}`);
      expect([list, body.rows]).toEqual([list, []]);
    }
    const path = `/api/v1/journeys/${youth.journeyId}/steps/SnoozeMatter`;
    const body = { on: today, matter: 'seek-contact', until: addDays(today, 3), reason: 'Ferie' };
    expect((await ingrid.json(path, body, { 'if-match': '"3"' })).status).toBe(404);
  });
});
