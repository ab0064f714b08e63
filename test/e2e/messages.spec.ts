import { mkdirSync } from 'node:fs';
import type { JourneyView } from '@samspor/contracts';
import type { LadderCommand, SystemActor } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { eventually, System } from '../setup/system.ts';
import { owed, workflow } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** The messages of a youth's page: sent by the worker to files, as on a newcomer's machine. */

const development = { SAMSPOR_ENV: 'development' };
const sender: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
const reach = { isKnown: true, isReserved: false, guardians: 0 };
const wording = {
  to: '+4741234567',
  subject: '',
  body: 'Bures!',
  version: 'v1',
  language: 'se',
  unproofed: true,
} as const;

let system: System;
let browser: Browser;
beforeAll(async () => {
  system = await System.create();
  browser = await openBrowser();
  await Promise.all([system.start('api', development), system.start('worker', development)]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const tell = (journeyId: string, command: LadderCommand) =>
  system.test.store.record({ journeyId, command, by: sender });

/** A message that the worker, which is stopped, did not send: claimed by the spec, with the outcome it wants. */
async function claimed(me: SignedIn, journeyId: string): Promise<void> {
  const { body } = await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
  const on = system.test.store.today();
  const headers = { 'if-match': `"${body.version}"` };
  const start = await me.json(`/api/v1/journeys/${journeyId}/steps/StartLadder`, { on }, headers);
  expect(start.status).toBe(200);
  await system.test.store.climb(journeyId, 'l1', workflow);
  await tell(journeyId, { type: 'ClaimMessage', message: 'm1', reach, wording, anyHour: true });
}

const section = (page: Page) => page.locator('section[aria-labelledby=meldinger]');

it('starts, shows what goes out and shows the same when it has gone, by keyboard alone', async () => {
  await witnessed(browser, 'messages start', async () => {
    const { page, session } = await openWindowOf(browser, system.origin, 'p-ot33-1');
    const journeyId = await owed(system, session, 'Sendedal');
    await page.goto(`/ungdom/${journeyId}`);
    await section(page).getByText('Ingen meldinger er sendt herfra ennå').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keyboard.press(section(page).getByText('Start kontaktsøking').locator('xpath=ancestor-or-self::a'));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Dette går ut først' }).waitFor();
    const preview = await dialog.locator('.written').innerText();
    expect(preview).toMatch(/^Hei!.*\/s\/[\w-]{32}/);
    expect(await axeFindings(page)).toEqual([]);
    await keyboard.press(dialog.getByRole('button', { name: 'Lagre' }));
    const message = section(page).locator('.messages > li[data-state=sent]');
    await message.waitFor({ timeout: 60_000 });
    await keyboard.press(message.getByRole('button', { name: /^Vis teksten/ }));
    expect(await message.locator('.written').innerText()).toBe(preview);
    const link = /http\S+/.exec(preview)?.[0] ?? '';
    expect((await fetch(link)).status).toBe(200);
    await page.context().close();
  });
}, 120_000);

it('is settled from the page by keyboard alone, when nobody knows whether it went out', async () => {
  await system.stop('worker');
  await witnessed(browser, 'messages settle', async () => {
    const { page, session } = await openWindowOf(browser, system.origin, 'p-ot33-1');
    const journeyId = await owed(system, session, 'Uvissdal');
    await claimed(session, journeyId);
    await tell(journeyId, {
      type: 'RecordHandOver',
      message: 'm1',
      attempt: 1,
      outcome: 'unknown',
      reason: 'timeout',
    });
    await page.goto(`/ungdom/${journeyId}`);
    await section(page).getByText('Svaret kom ikke i tide').first().waitFor();
    await keyboard.press(
      section(page).getByText('Avklar', { exact: true }).locator('xpath=ancestor-or-self::a'),
    );
    const form = page.getByRole('form', { name: 'Melding avklart' });
    await keyboard.tick(form.getByRole('radio', { name: 'Ja, den gikk ut' }));
    await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
    await section(page).locator('.messages > li[data-state=sent]').waitFor();
    const { journey } = await system.test.store.load(journeyId);
    expect(journey.messages[0]?.state).toBe('sent');
    await page.context().close();
  });
}, 120_000);

it.each(['light', 'dark'] as const)(
  'is open to everybody, full and failing (%s)',
  async (scheme) => {
    mkdirSync('test-results', { recursive: true });
    await witnessed(browser, `messages ${scheme}`, async () => {
      const { page, session } = await openWindowOf(browser, system.origin, 'p-ot33-1', scheme);
      const journeyId = await owed(system, session, scheme === 'light' ? 'Lysdal' : 'Mørkdal');
      await claimed(session, journeyId);
      await tell(journeyId, { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' });
      await tell(journeyId, { type: 'RecordReceipt', message: 'm1', state: 'bounced' });
      await page.goto(`/ungdom/${journeyId}`);
      await section(page).getByText('kom i retur').first().waitFor();
      await section(page).getByText('Ikke språkvasket').waitFor();
      for (const name of [/^Vis teksten/, /^Hva som har skjedd/, 'Trinnene'])
        await section(page).getByRole('button', { name }).first().click();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
        expect(await axeFindings(page)).toEqual([]);
        await section(page).screenshot({ path: `test-results/messages-${scheme}-${width}.png` });
      }
      await page.context().close();
    });
  },
  120_000,
);

it('says that the preview could not be fetched, and lets one start all the same', async () => {
  const { page, session } = await openWindowOf(browser, system.origin, 'p-ot33-1');
  const journeyId = await owed(system, session, 'Brytedal');
  await page.route('**/ladder-preview', (route) => route.abort());
  await page.goto(`/ungdom/${journeyId}/steg/StartLadder`);
  await page.getByText('Vi fikk ikke hentet det som går ut først').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await eventually('a ladder', async () => (await system.test.store.load(journeyId)).journey.ladder !== null);
  await page.context().close();
}, 60_000);
