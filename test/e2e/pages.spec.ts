import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindow, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';
import { pageCases, type PageCase } from './page-cases.ts';

/** Every page over the demo's youths: for everybody, on every screen, and when something goes wrong. */

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.loadDemo()]);
  await Promise.all([system.start('api'), system.start('worker')]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];
const widths = [1280, 320];

interface Window {
  page: Page;
  session: SignedIn | null;
}
const windows = new Map<string, Promise<Window>>();

/** One window for each person and look, used for all her pages. */
function windowOf(person: string | null, scheme: Scheme): Promise<Window> {
  const key = `${person} ${scheme}`;
  const open = windows.get(key) ?? newWindow(person, scheme);
  windows.set(key, open);
  return open;
}

async function newWindow(person: string | null, scheme: Scheme): Promise<Window> {
  if (person !== null) return openWindowOf(browser, system.origin, person, scheme);
  return { page: (await openWindow(browser, system.origin, scheme)).page, session: null };
}

const cases = pageCases.flatMap((one) => schemes.map((scheme) => ({ ...one, scheme })));

describe('every page', () => {
  it.each(cases)('$name ($scheme) is open to everybody, at 1280 and at 320 px', async (one) => {
    await witnessed(browser, `page ${one.name} ${one.scheme}`, () => isOpenToEverybody(one, one.scheme));
  });
});

async function isOpenToEverybody({ person, open, heading }: PageCase, scheme: Scheme): Promise<void> {
  const { page, session } = await windowOf(person, scheme);
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, session);
  const title = headingsOf(page).filter({ hasText: heading });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await title.waitFor();
    expect({ width, ...(await stateOf(page)) }).toEqual({ width, findings: [], tooWide: [], headings: 1 });
  }
}

/** What axe finds, what stands out over the right edge when one can scroll there, and how many level-1 headings. */
async function stateOf(page: Page) {
  const tooWide = await page.evaluate(() => {
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth,
    );
    return ['the page', ...out.map(({ tagName, className }) => `${tagName}.${String(className)}`)];
  });
  return { findings: await axeFindings(page), tooWide, headings: await headingsOf(page).count() };
}

/** A dialog stands for the page while it is open: what lies under it is out of reach. */
const headingsOf = (page: Page) => page.locator('[role=dialog] h1, body:not(:has([role=dialog])) h1');

describe('nobody to follow up', () => {
  it('is said, with a way on', async () => {
    const { page } = await openWindowOf(browser, system.origin, 'p-aalborg-1');
    await page.goto('/');
    await page.getByText('Ingen ungdommer har deg som kontaktperson ennå').waitFor();
    await page.getByRole('button', { name: 'Se alle i etaten' }).click();
    await page.getByText('Etaten har ingen ungdommer å følge opp nå').waitFor();
    expect(await stateOf(page)).toEqual({ findings: [], tooWide: [], headings: 1 });
    await page.context().close();
  });
});

describe('a lane in which nothing stands still', () => {
  it('does not say that something is wrong', async () => {
    const { page } = await windowOf('p-ot33-3', 'light');
    await page.goto('/star-fast?cause=poison-event');
    await page.getByRole('heading', { name: 'Ingenting passer til det du har valgt.' }).waitFor();
    expect(await page.getByText('Noe i systemet virker ikke').count()).toBe(0);
  });
});

const reads = [
  { path: '/', call: '**/api/v1/my-day*', heading: 'Min dag' },
  { path: '/moter', call: '**/api/v1/meetings', heading: 'Møter' },
  { path: '/star-fast', call: '**/api/v1/stalls?*', heading: 'Står fast' },
  { path: '/ukjent', call: '**/api/v1/seeking?*', heading: 'Ukjent status' },
  { path: '/oversikt', call: '**/api/v1/overview', heading: 'Oversikt' },
  { path: '/oversikt/kontaktbevis', call: '**/api/v1/proofs', heading: 'Kontaktbevis' },
];
const faults = [
  { how: 'answers with a fault', text: 'Feil-id: 7c0e', abort: false },
  { how: 'is away', text: 'Vi fikk ikke kontakt med Samspor', abort: true },
];

describe.each(faults)('an API that $how', ({ text, abort }) => {
  it.each(reads)('is told at $path, and tried again', async ({ path, call, heading }) => {
    const { page } = await windowOf('p-ot33-3', 'light');
    await page.route(call, (route) => (abort ? route.abort() : route.fulfill(fault)));
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Det gikk ikke' }).waitFor();
    await page.getByRole('alert').getByText(text).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute(call);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  });
});

const fault = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: '', status: 500, rule: 'fault', instance: '7c0e' }),
};

describe('a youth whom two work with', () => {
  it('keeps the draft, shows who did what beside one’s own, and saves both', async () => {
    await witnessed(browser, 'conflict', () => conflict(true));
  });

  it('tells a form that heard nothing of it when it is sent', async () => {
    await witnessed(browser, 'conflict unheard', () => conflict(false));
  });
});

async function conflict(heard: boolean): Promise<void> {
  const { page, session: maja } = await openWindowOf(browser, system.origin, 'p-ot33-1');
  const { session: anders } = await openWindowOf(browser, system.origin, 'p-ot33-2');
  const journeyId = await enrolled(maja, heard ? 'Tvedal' : 'Tausdal');
  if (!heard) await page.route('**/changes', (route) => route.abort());
  const note = 'Ringte, ingen svarte';
  await page.goto(`/ungdom/${journeyId}/steg/SeekContact`);
  const form = page.getByRole('form', { name: 'Kontaktforsøk' });
  await form.getByRole('radio', { name: 'Telefon' }).check();
  await form.getByLabel('Notat (valgfritt)').fill(note);

  const other = { channel: 'sms', on: '2026-10-20', note: 'Sendte melding' };
  const steps = `/api/v1/journeys/${journeyId}/steps`;
  const { status } = await anders.json(`${steps}/SeekContact`, other, { 'if-match': '"2"' });
  expect(status).toBe(200);

  if (!heard) await form.getByRole('button', { name: 'Lagre', exact: true }).click();
  const refusal = form.getByRole('alert');
  await refusal.getByText('Saken er endret siden du åpnet skjemaet').waitFor();
  await refusal.getByText('Sendte melding').waitFor();
  const [told] = await refusal.getByRole('listitem').allInnerTexts();
  expect(told).toMatch(/^Kontaktforsøk, av Anders Tveitan \(/);
  expect(told).toMatch(/Du: Telefon\s+Anders Tveitan: SMS/);
  expect(told).toMatch(/Du: Ringte, ingen svarte\s+Anders Tveitan: Sendte melding/);
  expect(await form.getByRole('button', { name: 'Lagre', exact: true }).count()).toBe(0);
  expect(await form.getByLabel('Notat (valgfritt)').inputValue()).toBe(note);
  expect(await axeFindings(page)).toEqual([]);

  await form.getByRole('button', { name: 'Lagre mitt i tillegg' }).click();
  await page.getByText('Lagret: Kontaktforsøk').first().waitFor();
  await page.getByText(note).first().waitFor();
  const { events } = await system.test.store.load(journeyId);
  expect(events.filter(({ type }) => type === 'ContactAttempted')).toHaveLength(2);
}
