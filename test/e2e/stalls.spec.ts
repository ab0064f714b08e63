import type { StallPage } from '@samspor/contracts';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, focused, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import { eventually, System } from '../setup/system.ts';
import { enrolled, workflow } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** What stands still is found while the product runs, and mended from the board by keyboard alone. */

const liv = 'p-ot33-3';
let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([
    openBrowser(),
    system.start('api'),
    system.start('worker', { SAMSPOR_WATCH_SECONDS: '1' }),
  ]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const board = (page: Page) => page.getByRole('region', { name: 'Står fast', exact: true });

it('is let rest with a reason, many at once, and given to a colleague', async () => {
  await witnessed(browser, 'board mends', async () => {
    const { page, session } = await openWindowOf(browser, system.origin, liv);
    const { store } = system.test;
    const names = ['Stilledal', 'Hviledal'];
    const journeys = await Promise.all(names.map((name) => enrolled(session, name)));
    await Promise.all(journeys.map((one) => store.catchUp(one, workflow)));
    await eventually('both are found', async () => {
      const { rows } = (await session.json<StallPage>('/api/v1/stalls?lane=people')).body;
      return names.every((name) => rows.some(({ youth }) => youth?.name?.includes(name)));
    });
    await page.goto('/');
    await keyboard.press(page.getByRole('link', { name: 'Står fast' }));
    const rows = board(page).getByRole('listitem');
    for (const name of names) await rows.filter({ hasText: name }).first().waitFor();

    await keyboard.press(board(page).getByRole('button', { name: 'Velg alle på siden' }));
    const letRest = board(page).getByRole('button', { name: 'La hvile …', exact: true });
    await keyboard.press(letRest);
    const rest = page.getByRole('dialog', { name: 'La hvile …' });
    await rest.getByRole('listitem').filter({ hasText: 'Stilledal' }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keyboard.press(rest.getByRole('button', { name: 'Avbryt' }));
    await rest.waitFor({ state: 'hidden' });
    expect(await letRest.evaluate((button) => button === document.activeElement)).toBe(true);
    await keyboard.press(letRest);
    await keyboard.press(rest.getByRole('button', { name: /^La hvile \(\d+\)$/ }));
    await rest.getByText('Skriv hvorfor.').waitFor();
    await keyboard.write(rest.getByLabel('Hvorfor'), 'Familien er på reise');
    await keyboard.press(rest.getByRole('button', { name: /^La hvile \(\d+\)$/ }));
    await rest.getByRole('status').getByText('Resultat').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keyboard.press(rest.getByRole('button', { name: 'Lukk' }).last());
    await page.getByText('Ingenting står fast.').waitFor();
    expect(await focused(page)).toBe('star-fast');
    for (const one of journeys)
      expect((await store.load(one)).events.map(({ type }) => type)).toContain('StallHandled');

    await page.goto('/star-fast?state=resting');
    const resting = rows.filter({ hasText: 'Stilledal' }).first();
    await resting.getByText(/^Latt hvile \d\d\.\d\d\.\d{4} til /).waitFor();
    await keyboard.press(resting.getByRole('button', { name: /^Flytt/ }));
    const move = page.getByRole('dialog', { name: 'Flytt' });
    await keyboard.choose(move.getByLabel('Hvem får saken'), 'Maja Kvernberg, OT-rådgiver');
    await keyboard.press(move.getByRole('button', { name: 'Flytt (1)' }));
    await move.getByRole('status').getByText('Gjort').waitFor();
    await keyboard.press(move.getByRole('button', { name: 'Lukk' }).last());
    expect((await store.load(journeys[0] ?? '')).journey.caseworker).toBe('p-ot33-1');
    await move.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('star-fast');
    await page.context().close();
  });
}, 90_000);
