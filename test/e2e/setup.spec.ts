import { MeetingStore } from '@samspor/case-store';
import type { CommitteesSetup } from '@samspor/contracts';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, focused, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/** What an administrator sets up: seen first, decided from a day to come, told with who did it; by keyboard alone. */

const yusuf = 'p-ot31-4';
let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  await new MeetingStore(system.test.store).call('nav-3301', { id: 'committee:nav-3301', runId: 'r' });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const part = (page: Page, name: string) => page.getByRole('region', { name });

async function kept(page: Page, name: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/setup/${name}-${width}.png`, fullPage: true });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
}

/** The administrator of two counties takes the seat in this one. */
async function seated(session: SignedIn): Promise<void> {
  const body = JSON.stringify({ agency: 'ot-33', role: 'administrator' });
  const headers = { 'content-type': 'application/json', origin: system.origin };
  const { status } = await session.fetch('/api/v1/me/seat', { method: 'PUT', body, headers });
  expect(status).toBe(200);
}

const committeeNow = async (session: SignedIn) => {
  const { body } = await session.json<CommitteesSetup>('/api/v1/setup/committees');
  return body.committees[0];
};

describe('the committee in the set-up', () => {
  it('is changed from a day to come, with what it leads to seen first, and told with who did it', async () => {
    await witnessed(browser, 'committee set up', async () => {
      const { page, session } = await openWindowOf(browser, system.origin, yusuf);
      await seated(session);
      await page.goto('/oppsett');
      await keyboard.press(page.getByRole('link', { name: 'Utvalg' }));
      await page.getByRole('heading', { level: 1, name: 'Oppsett: Utvalg' }).waitFor();
      const before = await committeeNow(session);
      const standing = part(page, 'Henvisningsutvalget i Drammen');
      await standing.getByText('(kalt inn)').waitFor();
      await standing.getByText('Ingen har bestemt noe ennå').waitFor();
      expect(await axeFindings(page)).toEqual([]);

      const preview = part(page, 'Dette fører det til');
      await preview.getByText('Endre noe for å se').waitFor();
      await keyboard.choose(page.getByLabel('Ukedag'), 'Torsdag');
      const quorum = page.getByLabel('Beslutningsdyktig med');
      await keyboard.write(quorum, '9');
      await preview.getByText('Rett feilene over').waitFor();
      await keyboard.press(preview.getByRole('button', { name: /^Bestem fra / }));
      const changes = part(page, 'Dette endres');
      await keyboard.press(changes.getByRole('link', { name: /^Tallet er utenfor .* 1–6\.$/ }));
      expect(await quorum.evaluate((field) => field === document.activeElement)).toBe(true);
      await keyboard.write(quorum, '4');
      await keyboard.press(page.getByRole('button', { name: 'Legg til medlem' }));
      await keyboard.choose(
        page.getByRole('group', { name: 'Faste medlemmer' }).getByLabel('Plass 7'),
        'Drammen kommune: Barnevernskontakt (Inger Dahlberg)',
      );
      await preview.getByRole('row', { name: /^1\. .*\(kalt inn\).*\(kalt inn\)/ }).waitFor();
      expect(await changes.getByRole('listitem').allInnerTexts()).toEqual([
        'Ukedag: tirsdag → torsdag',
        'Beslutningsdyktig med: 3 → 4',
        'Nytt medlem: Drammen kommune: Barnevernskontakt',
      ]);
      expect(await axeFindings(page)).toEqual([]);
      await kept(page, 'committee-draft');
      await keyboard.press(preview.getByRole('button', { name: /^Bestem fra / }));
      await preview.getByText('Bestemt. Gjelder fra ').waitFor();
      expect(await focused(page)).toBe('endringer');
      await standing.getByText(/^Bestemt av Yusuf Haldorsen, \d\d\.\d\d\.\d{4}/).waitFor();
      await standing.getByText('Kommer', { exact: true }).waitFor();
      const after = await committeeNow(session);
      expect(after).toMatchObject({
        version: 1,
        decisions: [{ content: { weekday: 4, quorum: 4 }, by: { id: yusuf } }],
      });
      expect(after?.ahead[0]).toEqual(before?.ahead[0]);
      await kept(page, 'committee-decided');
      await page.context().close();
    });
  }, 180_000);

  it('keeps what somebody wrote when another one decides meanwhile', async () => {
    const { page, session } = await openWindowOf(browser, system.origin, yusuf);
    await seated(session);
    await page.goto('/oppsett/utvalg');
    const place = page.getByLabel('Sted');
    await keyboard.write(place, 'Biblioteket');
    const { version, decisions } = (await committeeNow(session)) ?? { version: 0, decisions: [] };
    const [latest] = decisions;
    const headers = {
      'content-type': 'application/json',
      origin: system.origin,
      'idempotency-key': 'meanwhile-1',
      'if-match': `"${version}"`,
    };
    const body = JSON.stringify({ from: latest?.from, sits: { ...latest?.content, hour: 8 } });
    const put = await session.fetch('/api/v1/setup/committees/nav-3301', { method: 'PUT', body, headers });
    expect(put.status).toBe(200);
    const preview = part(page, 'Dette fører det til');
    await keyboard.press(preview.getByRole('button', { name: /^Bestem fra / }));
    await preview.getByText('En annen har bestemt noe').waitFor();
    expect(await place.inputValue()).toBe('Biblioteket');
    await page.context().close();
  }, 60_000);

  it('is not for the county’s leader, who sees no way there', async () => {
    const { page } = await openWindowOf(browser, system.origin, 'p-ot33-3');
    await page.goto('/oppsett');
    await page.getByRole('heading', { level: 1, name: 'Oppsett' }).waitFor();
    expect(await page.getByRole('link', { name: 'Utvalg' }).count()).toBe(0);
    await page.goto('/oppsett/utvalg');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByLabel('Ukedag').count()).toBe(0);
    await page.context().close();
  }, 60_000);
});
