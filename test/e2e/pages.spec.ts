import type { Browser } from 'playwright-core';
import { axeFindings, openWindowOf, witnessed } from '../setup/browser.ts';
import type { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';
import { demoSystem, stateOf } from './every-page.ts';

/** Pages over the demo's youths when there is nothing to show, or something goes wrong. */

let system: System;
let browser: Browser;

beforeAll(async () => {
  ({ system, browser } = await demoSystem());
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

describe('nobody to follow up', () => {
  it('is said, with a way on', async () => {
    const { page } = await openWindowOf(browser, system.origin, 'p-aalborg-1');
    await page.goto('/');
    await page.getByText('Ingen ungdommer har deg som kontaktperson ennå').waitFor();
    await page.getByRole('button', { name: 'Se alle i etaten' }).click();
    await page.getByText('Noor Bisgaard').waitFor();
    await page.goto('/?caseworker=all&phase=course');
    await page.getByRole('heading', { name: 'Ingen passer med filtrene' }).waitFor();
    expect(await stateOf(page)).toEqual({ findings: [], tooWide: [], headings: 1 });
    await page.context().close();
  });
});

describe('a lane in which nothing stands still', () => {
  it('does not say that something is wrong', async () => {
    const { page } = await openWindowOf(browser, system.origin, 'p-ot33-3');
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
    const { page } = await openWindowOf(browser, system.origin, 'p-ot33-3');
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
