import { mkdirSync } from 'node:fs';
import { homesWanted, keepHomes } from '@samspor/case-store';
import type { JourneyView, RouteView, SeekingPage } from '@samspor/contracts';
import { tenorNumber, type Home } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/** From the queue of those who are sought to a route, and to what came of the visits; by keyboard, on every screen. */

let system: System;
let browser: Browser;
let maja: SignedIn;
let page: Page;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: maja } = await openWindowOf(browser, system.origin, 'p-ot33-1'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const homeAt = (number: number): Home => ({
  street: 'Prøveveien',
  number,
  letter: '',
  postalCode: '3015',
  place: 'DRAMMEN',
});

/** An invented youth of Drammen who is sought, and the version of her journey. */
async function sought(serial: number, lastName: string): Promise<{ journeyId: string }> {
  const birthNumber = [...Array(50).keys()]
    .map((more) => tenorNumber('2009-03-04', serial * 50 + more))
    .find((number) => number !== undefined);
  const youth = {
    firstName: 'Bo',
    lastName,
    birthNumber,
    birthDate: '2009-03-04',
    municipality: '3301',
    on: '2026-10-12',
  };
  const { body } = await maja.json<{ journeyId: string }>('/api/v1/journeys', youth);
  return body;
}

async function step(journeyId: string, name: string, body: object): Promise<void> {
  const { version } = (await maja.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
  const path = `/api/v1/journeys/${journeyId}/steps/${name}`;
  const { status } = await maja.json(path, { on: '2026-10-20', ...body }, { 'if-match': `"${version}"` });
  if (status !== 200) throw new Error(`${name}: ${status}`);
}

async function knownHome(journeyId: string, number: number): Promise<void> {
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  await keepHomes(system.test.store.pool, [{ journeyId, home: homeAt(number), barred: false }], {
    now,
    today,
  });
}

/** Looks at a page as it stands: pictures of both widths in light and dark, no finding, no scrolling sideways. */
async function looksRight(name: string): Promise<void> {
  mkdirSync('test-results/seeking', { recursive: true });
  for (const scheme of ['dark', 'light'] as const) {
    await page.evaluate(wear, scheme);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const path = `test-results/seeking/${name}-${width}-${scheme}.png`;
      await page.screenshot({ path, fullPage: true });
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth);
      expect({ name, width, wide }).toEqual({ name, width, wide: width });
      // Each look once: colours are told by the one, the narrow layout by the other.
      if ((width === 320) === (scheme === 'dark')) expect(await axeFindings(page)).toEqual([]);
    }
  }
}

/** Wears a theme without loading anew, as the menu's switch does. */
function wear(scheme: 'light' | 'dark'): void {
  for (const element of document.querySelectorAll('.light, .dark')) {
    element.classList.remove('light', 'dark');
    element.classList.add(scheme);
  }
}

describe('nobody to seek', () => {
  it('is said, with what to do, in the queue and among the routes', async () => {
    await page.goto('/ukjent');
    await page.getByRole('heading', { name: 'Ingen har ukjent status.' }).waitFor();
    await looksRight('queue-empty');
    await page.goto('/ukjent/ruter');
    await page.getByRole('heading', { name: 'Ingen besøk venter' }).waitFor();
    await looksRight('routes-empty');
  }, 300_000);
});

describe('the queue', () => {
  it('shows what was tried and what is open, and its figures are those of the list', async () => {
    const tried = await sought(1, 'Letedal');
    await step(tried.journeyId, 'SeekContact', { channel: 'sms' });
    await step(tried.journeyId, 'ReserveChannel', { channel: 'email' });
    const hidden = await sought(2, 'Skjermdal');
    await step(hidden.journeyId, 'ProtectAddress', { level: 'STRENGT_FORTROLIG' });
    await page.goto('/ukjent');
    const row = page.getByRole('listitem').filter({ hasText: 'Bo Letedal' });
    await row.getByText('Prøvd: SMS 20.10.2026 (ikke svar).').waitFor();
    await row.getByText('Stengt: E-post (reservert).').waitFor();
    const barred = page.getByRole('listitem').filter({ hasText: 'Bo Skjermdal' });
    await barred.getByText('Besøk (adressesperre)').waitFor();
    expect(await barred.innerText()).not.toContain('Drammen');
    await looksRight('queue');
    const { body } = await maja.json<SeekingPage>('/api/v1/seeking');
    await page.getByText(`${body.counts.all} ungdommer`, { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Ingenting prøvd / }).click();
    await page.waitForURL(/tried=none/);
    await page.getByText('1 ungdom', { exact: true }).waitFor();
  }, 300_000);

  it.each([
    ['/ukjent', '**/api/v1/seeking?*', 'Ukjent status'],
    ['/ukjent/ruter', '**/api/v1/seeking/routes', 'Besøk og ruter'],
  ])('says at %s that it failed, and is tried again', async (path, call, heading) => {
    await page.route(call, (route) => route.abort());
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Det gikk ikke' }).waitFor();
    await looksRight(`failing${path.replaceAll('/', '-')}`);
    await page.unroute(call);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  });
});

describe('a match in a register', () => {
  it('is seen first, noted as a hint, and recorded when a person confirms it', async () => {
    const { journeyId } = await sought(3, 'Treffdal');
    const wanted = await homesWanted(system.test.store.pool, new Date(), 50);
    const number = wanted.find((one) => one.journeyId === journeyId)?.birthNumber;
    await page.goto('/ukjent/treff');
    const buffer = Buffer.from(`fodselsnummer;treff;fra;fylke\n${number};i skole;2026-10-14;46\n1;x;y;z`);
    await page.locator('input[type=file]').setInputFiles({ name: 'treff.csv', mimeType: 'text/csv', buffer });
    await page.getByText('Nye treff: 1').waitFor();
    await page.getByText('Rad 2: Fødselsnummeret må ha 11 sifre.').waitFor();
    await looksRight('matches');
    await page.getByRole('button', { name: 'Legg inn 1 treff' }).click();
    await page.getByRole('heading', { name: 'Treffene er lagt inn' }).waitFor();
    await page.goto('/ukjent?hints=true');
    const row = page.getByRole('listitem').filter({ hasText: 'Bo Treffdal' });
    await row.getByText('Treff: Elev ved en skole, Vestland, fra 14.10.2026').waitFor();
    await looksRight('queue-hint');
    await row.getByRole('link', { name: 'Bekreft treff', exact: true }).click();
    const form = page.getByRole('dialog').getByRole('form');
    await form.getByLabel('Hvilket treff?').selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Lagret: Treff bekreftet').first().waitFor();
    const { events } = await system.test.store.load(journeyId);
    expect(events.map(({ type }) => type)).toContain('TrainingEntered');
  }, 300_000);
});

describe('from the queue to a door, by keyboard alone', () => {
  it('asks for a visit, plans a route, puts it in order, and records what came of it at 320 px', async () => {
    await witnessed(browser, 'seeking by keyboard', async () => {
      const [first, second, third] = [
        await sought(4, 'Førstedal'),
        await sought(5, 'Andredal'),
        await sought(6, 'Tredjedal'),
      ];
      for (const [index, { journeyId }] of [first, second, third].entries()) {
        if (index > 0) await step(journeyId, 'PlanVisit', {});
        await knownHome(journeyId, 10 + index);
      }
      await page.goto('/ukjent');
      await keyboard.press(page.getByRole('link', { name: 'Bo Førstedal' }));
      await page.getByRole('heading', { level: 1, name: /Bo Førstedal/ }).waitFor();
      await page.goto(`/ungdom/${first.journeyId}/steg/PlanVisit`);
      await keyboard.press(page.getByRole('dialog').getByRole('button', { name: 'Lagre', exact: true }));
      await page.getByText('Lagret: Besøk skal gjøres').first().waitFor();

      await page.goto('/ukjent');
      await keyboard.press(page.getByRole('button', { name: 'Planlegg besøk: Bo Førstedal' }));
      await page.getByRole('heading', { level: 1, name: 'Besøk og ruter' }).waitFor();
      await page.getByText('3 besøk venter.').waitFor();
      await looksRight('routes-plan');
      await keyboard.choose(page.getByLabel('Postnummer'), '3015 DRAMMEN (3)');
      await keyboard.press(page.getByRole('button', { name: 'Lag forslag' }));
      await page.getByRole('heading', { level: 1, name: /^Rute \d/ }).waitFor();
      const stops = page.locator('.route-stops > li');
      const names = async () => (await stops.locator('strong').allInnerTexts()).map((name) => name.slice(3));
      expect(await names()).toEqual(['Førstedal', 'Andredal', 'Tredjedal']);
      await page.getByText('Prøveveien 10, 3015 DRAMMEN').waitFor();

      await keyboard.press(page.getByRole('button', { name: 'Flytt opp: Bo Tredjedal' }));
      await page.getByText('Bo Tredjedal er nå nummer 2.').waitFor();
      expect(await names()).toEqual(['Førstedal', 'Tredjedal', 'Andredal']);
      await keyboard.press(page.getByRole('button', { name: 'Ta av: Bo Andredal' }));
      await page.getByText('Bo Andredal er tatt av ruten.').waitFor();
      await looksRight('route');

      await page.setViewportSize({ width: 320, height: 720 });
      await recorded('Førstedal', 'Møtte ungdommen');
      await recorded('Tredjedal', 'Har flyttet');
      await page.getByText('2 av 2 besøk ført').waitFor();
      await looksRight('route-done');
      await printed();
    });
  }, 300_000);

  async function recorded(lastName: string, outcome: string): Promise<void> {
    await keyboard.press(page.getByRole('button', { name: `Før besøket: Bo ${lastName}` }));
    const form = page.getByRole('form', { name: `Hvordan gikk besøket hos Bo ${lastName}?` });
    await keyboard.tick(form.getByRole('radio', { name: outcome }));
    expect(await axeFindings(page)).toEqual([]);
    await keyboard.press(form.getByRole('button', { name: 'Lagre', exact: true }));
    await page.getByText(`Lagret: Bo ${lastName}, ${outcome}.`).waitFor();
  }

  /** On paper stand names and outcomes, and no button. */
  async function printed(): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  }

  it('has left the youth who was met, and kept the one who has moved', async () => {
    const { body } = await maja.json<SeekingPage>('/api/v1/seeking?tried=visit');
    expect(body.rows.map(({ name, tries }) => [name, tries[0]?.outcome])).toEqual([
      ['Bo Tredjedal', 'moved'],
    ]);
  });

  it('shows no home of a stop that is done', async () => {
    const { body } = await maja.json<{ routes: { routeId: string }[] }>('/api/v1/seeking/routes');
    const routeId = body.routes[0]?.routeId ?? '';
    const route = (await maja.json<RouteView>(`/api/v1/seeking/routes/${routeId}`)).body;
    expect(JSON.stringify(route)).not.toContain('Prøveveien');
  });
});
