import type { JourneyView } from '@samspor/contracts';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, witnessed } from '../setup/browser.ts';
import { signIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';

/** A machine in an office: one signs out, and a colleague signs in at the same browser. */

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('banner').getByText(name).waitFor();
}

async function signOut(page: Page, name: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: new RegExp(name) })
    .click();
  await page.getByText('Logg ut', { exact: true }).click();
  await page.getByRole('heading', { name: 'Logg inn i Samspor' }).waitFor();
}

/** A youth of Drammen who waits for the committee. */
async function referred(): Promise<string> {
  const maja = await signIn(system.origin, 'p-ot33-1');
  const journeyId = await enrolled(maja, 'Kontordal');
  const on = '2026-10-12';
  const steps = [
    ['HoldClarificationTalk', { on, channel: 'meeting', summary: 'Ønsker kurs' }],
    ['ReferToCommittee', { on, committee: 'nav-3301', question: 'Hvem følger opp?' }],
  ] as const;
  for (const [step, fields] of steps) {
    const path = `/api/v1/journeys/${journeyId}`;
    const { version } = (await maja.json<JourneyView>(path)).body;
    const seen = { 'if-match': `"${version}"` };
    const { status, body } = await maja.json(`${path}/steps/${step}`, fields, seen);
    if (status !== 200) throw new Error(JSON.stringify(body));
  }
  return journeyId;
}

describe('one browser, two people after each other', () => {
  it('lets the second in at once, and shows each her own page of the same youth', async () => {
    await witnessed(browser, 'one browser', async () => {
      const address = `/ungdom/${await referred()}`;
      const { page } = await openWindow(browser, system.origin);
      await page.goto('/');
      const decides = page.getByRole('button', { name: 'Registrer beslutning' });
      const seen: [string, number][] = [];
      for (const name of ['Maja Kvernberg', 'Kari Østmo', 'Maja Kvernberg']) {
        await signInAs(page, name);
        await page.goto(address);
        await page.getByRole('heading', { level: 1, name: /Kontordal/ }).waitFor();
        await page.getByRole('heading', { name: 'Neste steg' }).waitFor();
        seen.push([name, await decides.count()]);
        await signOut(page, name);
      }
      expect(seen).toEqual([
        ['Maja Kvernberg', 0],
        ['Kari Østmo', 1],
        ['Maja Kvernberg', 0],
      ]);
    });
  });
});
