import { mkdirSync } from 'node:fs';
import type { Recorded } from '@samspor/contracts';
import { specialListOf } from '@samspor/case-store';
import { addDays } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/**
 * The special unit's list (deck 004, slide 11): the unit, the child's own wellbeing person, and the school's leader, who
 * learns nothing. By keyboard alone.
 */

let system: System;
let browser: Browser;
let unit: Page;
let helper: Page;
let leader: Page;
let lone: SignedIn;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  const as = (person: string) => openWindowOf(browser, system.origin, person);
  ({ page: unit } = await as('p-aalborg-6'));
  ({ page: helper, session: lone } = await as('p-aalborg-2'));
  ({ page: leader } = await as('p-aalborg-1'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

/** Pictures of both widths; no finding, and no scrolling sideways. */
async function looksRight(page: Page, name: string): Promise<void> {
  mkdirSync('test-results/special', { recursive: true });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/special/${name}-${width}.png`, fullPage: true });
    await page.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
    expect(await axeFindings(page)).toEqual([]);
  }
}

async function child(lastName: string): Promise<string> {
  const on = system.test.store.today();
  const who = { firstName: 'Emil', lastName, birthDate: '2012-05-06', on, via: 'school' };
  const { status, body } = await lone.json<Recorded>('/api/v1/journeys/opened', who);
  if (status !== 201) throw new Error(`Not opened: ${JSON.stringify(body)}`);
  return body.journeyId;
}

const shown = (day: string) => day.split('-').toReversed().join('.');

/** Opens the form from the child's page, and fills it in. */
async function putOn(journeyId: string): Promise<void> {
  await unit.goto(`/ungdom/${journeyId}`);
  await keyboard.press(unit.getByRole('button', { name: 'Sett på spesialenhetens liste' }));
  const form = unit.getByRole('form', { name: 'Sett på listen' });
  await keyboard.write(form.getByLabel('Hvorfor?'), 'Fem tyverier i høst');
  await keyboard.write(form.getByLabel('Vurderes på nytt'), shown(addDays(system.test.store.today(), 30)));
  await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
}

describe('the special unit', () => {
  it(
    'has a limited list that it alone reads; the child’s helper learns that it follows him',
    () =>
      witnessed(browser, 'special list', async () => {
        const [first, second] = [await child('Vangsgaard'), await child('Møldrup')];
        await unit.goto('/spesialenheten');
        await unit.getByText('0 av 100 plasser').waitFor();
        await keyboard.press(unit.getByRole('button', { name: 'Endre antall plasser' }));
        const places = unit.getByRole('form', { name: 'Endre antall plasser' });
        await keyboard.write(places.getByLabel('Antall plasser'), '1');
        await keyboard.press(places.getByRole('button', { name: 'Lagre' }));
        await unit.getByText('0 av 1 plasser').waitFor();
        await putOn(first);
        await unit.getByText('Lagret: Sett på listen.').waitFor();
        await unit.getByText('Fem tyverier i høst').waitFor();
        await looksRight(unit, 'list');

        await putOn(second);
        await unit.getByText(/^Listen er full\./).waitFor();
        expect(await unit.getByLabel('Hvorfor?').inputValue()).toBe('Fem tyverier i høst');
        await looksRight(unit, 'full');
        await keyboard.press(unit.getByRole('button', { name: 'Ta av listen: Emil Vangsgaard' }));
        const off = unit.getByRole('form', { name: 'Ta av listen' });
        await keyboard.write(off.getByLabel('Hvorfor tas ungdommen av?'), 'Går på skole igjen');
        await keyboard.press(off.getByRole('button', { name: 'Lagre' }));
        await unit.getByText('Lagret: Ta av listen, Emil Vangsgaard.').waitFor();
        const form = unit.getByRole('form', { name: 'Sett på listen' });
        await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
        await unit.getByRole('link', { name: 'Emil Møldrup' }).waitFor();

        await helper.goto(`/ungdom/${second}`);
        await helper.getByText('Følges av spesialenheten').waitFor();
        await looksRight(helper, 'helper');
        await helper.goto('/spesialenheten');
        await helper.getByRole('heading', { level: 1, name: 'Ingen tilgang' }).waitFor();
        const asked = leader.waitForResponse(/\/special-list\/of\//);
        await leader.goto(`/ungdom/${second}`);
        expect(await (await asked).json()).toEqual({ follows: false });
        await leader.getByRole('heading', { level: 1, name: 'Emil Møldrup' }).waitFor();
        expect(await leader.content()).not.toMatch(/pesialenhet|tyverier/);
        const { rows } = await system.test.store.pool.query<{ type: string }>(
          'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
          [specialListOf('dk-aalborg')],
        );
        expect(rows.map(({ type }) => type)).toEqual([
          ...['SpecialPlacesSet', 'PutOnSpecialList', 'TakenOffSpecialList', 'PutOnSpecialList'],
        ]);
      }),
    280_000,
  );
});
