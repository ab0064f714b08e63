import { addDays, nextWorkingDay } from '@samspor/domain';
import type { JourneyView, MyDay } from '@samspor/contracts';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { eventually, System } from '../setup/system.ts';
import { keyboard, mouse } from './hands.ts';

/** Deck 001, slide 5: Ungteam's daily intake, as its caseworker works it. */

let system: System;
let browser: Browser;
let page: Page;
let samira: SignedIn;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api'), system.start('worker')]);
  ({ page, session: samira } = await openWindowOf(browser, system.origin, 'p-nav-1'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const told = (title: string, story: () => Promise<void>) =>
  it(title, () => witnessed(browser, title, story), 120_000);

const form = () => page.getByRole('form');
const radio = (label: string) => form().getByRole('radio', { name: label, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** The journey of the page that is open. */
async function journey(): Promise<JourneyView> {
  const id = /ungdom\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  return (await samira.json<JourneyView>(`/api/v1/journeys/${id}`)).body;
}

async function open(lastName: string): Promise<string> {
  await page.goto('/ungdom/ny');
  await page.getByLabel('Fornavn').fill('Bo');
  await page.getByLabel('Etternavn').fill(lastName);
  await page.getByLabel('Fødselsdato').fill('04.03.2005');
  await page.getByLabel('Kommune').selectOption({ label: 'Drammen' });
  await page.getByRole('button', { name: 'Opprett sak' }).click();
  await heading(new RegExp(lastName)).waitFor();
  return (await journey()).journeyId;
}

async function take(act: string, name: string, fill: () => Promise<void>): Promise<void> {
  await page
    .getByRole('link', { name: act, exact: true })
    .or(page.getByRole('button', { name: act, exact: true }))
    .first()
    .click();
  await page.getByRole('form', { name }).waitFor();
  await fill();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText(`Lagret: ${name}`).first().waitFor();
}

/** The next day that somebody can have the intake on, and not today: the hours of today may be over. */
const nextDuty = () => nextWorkingDay(addDays(system.test.store.today(), 1));
const norwegian = (day: string) => day.split('-').toReversed().join('.');
const weekdayOf = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
const words = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'];
const slot = (day: string, time: string) =>
  page.getByRole('button', { name: `Book ${words[weekdayOf(day)]} ${norwegian(day)} kl. ${time}` });

told('slide 5: one from Ungteam has a fixed time in the intake each day', async () => {
  await page.goto('/mottak');
  await heading('Mottak').waitFor();
  await page.getByText('Ingen vaktliste ennå').waitFor();
  await keyboard.press(page.getByRole('button', { name: 'Endre vaktlisten' }));
  for (const [index, word] of words.entries()) {
    const name = index % 2 ? 'Jon Fossheim' : 'Samira Eikeland';
    await keyboard.choose(page.getByRole('combobox', { name: `Vakt ${word}` }), name);
  }
  await keyboard.press(page.getByRole('button', { name: 'Lagre vaktlisten' }));
  await page.getByText('Vaktlisten er lagret').waitFor();
  await page.getByText('Tirsdag kl. 09:00–12:00, Jon Fossheim. 45 minutter til hver samtale.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

told('slide 5: a youth who turns to NAV gets a time for a clarification talk', async () => {
  await open('Mottaksdal');
  await page.getByText('Saken er opprettet, og du er kontaktperson.').waitFor();
  await page.getByRole('link', { name: 'Avtal time i mottaket' }).click();
  await heading('Mottak').waitFor();
  const day = nextDuty();
  await slot(day, '09:45').click();
  await page.getByText(`Timen er avtalt: Bo Mottaksdal, ${norwegian(day)} kl. 09:45.`).waitFor();
  await page
    .getByRole('region', { name: 'Kommende samtaler' })
    .or(page.locator('section'))
    .getByText('Bo Mottaksdal')
    .first()
    .waitFor();
  await slot(day, '09:45').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Bo Mottaksdal' }).first().click();
  await page.getByText(`Time i mottaket: ${norwegian(day)} kl. 09:45`).waitFor();
  const { timeline, deadlines } = await journey();
  expect(timeline[0]).toMatchObject({ type: 'TalkBooked', data: { day, time: '09:45' } });
  expect(deadlines).toContainEqual({ kind: 'booked-talk', dueOn: day, passed: false });
  expect(await axeFindings(page)).toEqual([]);
});

told('slide 5: two who book the same time: the later is told which is free', async () => {
  const other = await openWindowOf(browser, system.origin, 'p-nav-2');
  const mine = await open('Tidligdal');
  await page.goto(`/mottak?ungdom=${mine}`);
  const day = nextDuty();
  await slot(day, '10:30').waitFor();
  const late = await open('Seindal');
  await page.goto(`/mottak?ungdom=${late}`);
  await slot(day, '10:30').waitFor();
  const { status } = await other.session.json('/api/v1/intake/talks', {
    journeyId: mine,
    day,
    time: '10:30',
  });
  expect(status).toBe(200);
  await slot(day, '10:30').click();
  await page.getByText('Timen er tatt av en annen').waitFor();
  await page.getByText(new RegExp(`Ledig nå: .*${norwegian(day)} 09:00`)).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await slot(day, '11:15').click();
  await page.getByText(`Timen er avtalt: Bo Seindal, ${norwegian(day)} kl. 11:15.`).waitFor();
});

told('slide 5: a time is cancelled, and free for others', async () => {
  const day = nextDuty();
  await page.goto('/mottak');
  await page.getByRole('button', { name: 'Avbestill, Bo Seindal' }).click();
  await page.getByRole('form', { name: 'Avbestilt samtale' }).waitFor();
  await mouse.tick(radio('Ungdommen'));
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText('Lagret: Avbestilt samtale').first().waitFor();
  await page.goto('/mottak');
  await slot(day, '11:15').waitFor();
});

told(
  'slides 4 and 5: after the talk the committee considers everybody: is social assistance the right help?',
  async () => {
    await open('Samtaledal');
    await take('Registrer samtale', 'Avklaringssamtale', async () => {
      await mouse.tick(radio('Møte'));
      await form().getByLabel('Situasjonen nå').fill('Har sluttet i lære');
      await form().getByLabel('Hva lever ungdommen av?').selectOption({ label: 'Ingen inntekt' });
      await form()
        .getByLabel('Er sosialhjelp rett hjelp?')
        .selectOption({ label: 'Uklart, utvalget må vurdere det' });
      await form().getByLabel('Hva ønsker ungdommen selv?').fill('Vil bli rørlegger');
      await form().getByLabel('Hva skal utvalget ta stilling til?').fill('Hvem følger opp?');
    });
    await page.getByText(/Henvisningsutvalg siden/).waitFor();
    await page.getByText('Vil bli rørlegger').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const now = await journey();
    expect(now).toMatchObject({ phase: 'committee', committee: 'Henvisningsutvalget i Drammen' });
    expect(now.timeline.slice(0, 2).map(({ type }) => type)).toEqual([
      'ReferredToCommittee',
      'ClarificationTalkHeld',
    ]);
  },
);

told('slide 5: whom Ungteam shall follow up is to be in motion fast', async () => {
  const { journeyId, version } = await journey();
  const kari = await openWindowOf(browser, system.origin, 'p-nav-5');
  const today = system.test.store.today();
  const decision = { on: today, outcome: 'ungteam', responsible: 'nav-3301', decision: 'Ungteam følger opp' };
  const path = `/api/v1/journeys/${journeyId}/steps`;
  await kari.session.json(`${path}/RecordCommitteeDecision`, decision, { 'if-match': `"${version}"` });
  const due = (await journey()).deadlines.find(({ kind }) => kind === 'first-step');
  expect(due).toBeDefined();
  const { body: day } = await samira.json<MyDay>('/api/v1/my-day?caseworker=me');
  expect(day.rows.find((row) => row.journeyId === journeyId)).toMatchObject({ kind: 'first-step' });
  await page.goto('/');
  await page.getByText('Ungteams første steg').first().waitFor();
  await page.goto(`/ungdom/${journeyId}`);
  await take('Registrer kontakt', 'Kontakt oppnådd', () => mouse.tick(radio('Telefon')));
  await eventually('the first step is met', async () =>
    (await journey()).deadlines.every(({ kind }) => kind !== 'first-step'),
  );
});

told('slide 18: conditions are a means: set, broken and ended, with their rule, for Nav’s eyes', async () => {
  const { journeyId } = await journey();
  const more = async (act: string) => {
    await page.getByRole('button', { name: 'Flere steg' }).click();
    await page.getByRole('menuitem', { name: act }).click();
  };
  const save = async (name: string) => {
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText(`Lagret: ${name}`).first().waitFor();
  };
  await more('Sett aktivitetsvilkår');
  await mouse.tick(radio('Sosialtjenesteloven § 20 a (under 30 år)'));
  await form().getByLabel('Hva skal ungdommen gjøre?').fill('Møte på kurs hver dag');
  await form().getByLabel('Vedtakets nummer').fill('2026/1234');
  expect(await axeFindings(page)).toEqual([]);
  await save('Aktivitetsvilkår');
  await more('Registrer brudd på vilkår');
  await form().getByLabel('Hvilket vilkår?').selectOption({ index: 1 });
  await mouse.tick(radio('Varslet om mulig reduksjon'));
  await form().getByLabel('Hva skjedde?').fill('Møtte ikke');
  await form().getByLabel('Hva ble vurdert?').fill('Var syk');
  await save('Brudd på vilkår');
  await page.getByText('Var syk').waitFor();
  const astrid = await openWindowOf(browser, system.origin, 'p-drammen-1');
  expect((await astrid.session.json(`/api/v1/journeys/${journeyId}`)).status).toBe(404);
});
