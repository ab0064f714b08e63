import type { DeskView, JourneyView } from '@samspor/contracts';
import { addDays, osloDateOf, type IsoDate } from '@samspor/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf } from '../setup/browser.ts';
import { lastWorkingDay, meetingHeldOn } from '../setup/meeting.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** Deck 001, slides 4, 5, 9 and 10: the weekly referral committee, case by case, by keyboard alone. */

const names = ['Ettdal', 'Todal', 'Tredal', 'Firedal'] as const;

let system: System;
let browser: Browser;
let maja: SignedIn;
let ole: SignedIn;
let kari: SignedIn;
let page: Page;
let meetingId: string;
let journeys: Record<(typeof names)[number], string>;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  const windows = await Promise.all(
    ['p-ot33-1', 'p-nav-6', 'p-nav-5'].map((person) => openWindowOf(browser, system.origin, person)),
  );
  [maja, ole, kari] = windows.map(({ session }) => session) as [SignedIn, SignedIn, SignedIn];
  page = windows[1]?.page as Page;
  const meetsOn = lastWorkingDay(osloDateOf(await system.test.store.recordTime()));
  const ids: string[] = [];
  for (const [index, name] of names.entries()) ids.push(await referred(name, addDays(meetsOn, index - 20)));
  journeys = Object.fromEntries(names.map((name, index) => [name, ids[index]])) as typeof journeys;
  meetingId = await meetingHeldOn(system.test.store, meetsOn);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

async function referred(lastName: string, on: IsoDate): Promise<string> {
  const journeyId = await enrolled(maja, lastName, { on: addDays(on, -10) });
  await step(journeyId, 'HoldClarificationTalk', {
    channel: 'meeting',
    on,
    summary: `${lastName} vil ha kurs`,
  });
  await step(journeyId, 'ReferToCommittee', { committee: 'nav-3301', question: 'Hvem følger opp?', on });
  return journeyId;
}

async function step(journeyId: string, name: string, body: object): Promise<void> {
  const { version } = (await maja.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
  const path = `/api/v1/journeys/${journeyId}/steps/${name}`;
  const { status } = await maja.json(path, body, { 'if-match': `"${version}"` });
  if (status !== 200) throw new Error(`${name}: ${status}`);
}

const journey = async (me: SignedIn, journeyId: string) =>
  me.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
const desk = async (me: SignedIn) => (await me.json<DeskView>(`/api/v1/meetings/${meetingId}/desk`)).body;
const caseUp = (number: number, name: string) =>
  page.getByRole('heading', { level: 2, name: `Sak ${number}: Bo ${name}` });
const form = () => page.getByRole('form', { name: 'Beslutning' });

describe('the committee desk', () => {
  it('slide 4: takes who has waited longest first, and says who has to leave', async () => {
    await page.goto(`/moter/${meetingId}/bord`);
    await caseUp(1, 'Ettdal').waitFor();
    await keyboard.press(page.getByRole('button', { name: /^Til stede/ }));
    const leader = page.getByRole('group', { name: 'Oppmøte for Kari Østmo' });
    await keyboard.press(leader.getByRole('button', { name: 'Til stede' }));
    await page.getByText('1 til stede, 3 trengs').waitFor();
    const ssp = (await desk(ole)).seats.find(({ agency }) => agency.id === 'police-sor-ost');
    await ole.json(
      `/api/v1/meetings/${meetingId}/desk/RecordAttendance`,
      {
        agency: 'police-sor-ost',
        ...(ssp?.person && { person: ssp.person.id }),
        attendance: 'present',
      },
      { 'if-match': `"${(await desk(ole)).version}"` },
    );
    await page.reload();
    await page.getByText('deltar ikke i saken').waitFor();
    expect(await page.getByText('Ettdal vil ha kurs').count()).toBe(0);
    await keyboard.press(page.getByRole('button', { name: 'De har gått. Vis saken' }));
    await page.getByText('Ettdal vil ha kurs').waitFor();
  }, 90_000);

  it('slides 5 and 9: decides, proposes a category, agrees and tells the youth in one form by keyboard', async () => {
    await keyboard.choose(form().getByLabel('Hva ble dere enige om?'), 'Kurs');
    await keyboard.write(form().getByLabel('Beslutning', { exact: true }), 'Klart jeg kan fra januar');
    await keyboard.choose(form().getByLabel('Forslag til kategori'), await categoryText(3));
    await keyboard.write(form().getByLabel('Begrunnelse'), 'Vil, men har lite å bygge på');
    await keyboard.press(form().getByRole('button', { name: 'Legg til avtale' }));
    const promise = form().getByRole('group', { name: 'Avtale 1' });
    await keyboard.write(promise.getByLabel('Hva skal gjøres?'), 'Melder på til kurset');
    await keyboard.choose(promise.getByLabel('Person'), 'Samira Eikeland');
    await keyboard.write(promise.getByLabel('Frist'), '01.02.2030');
    const tells = form().getByRole('group', { name: 'Tilbakemelding til ungdommen' });
    await keyboard.write(tells.getByLabel('Hva skal ungdommen få vite?'), 'Du får plass');
    await keyboard.write(tells.getByLabel('Frist'), '02.01.2030');
    await page.keyboard.press('Control+Enter');
    await caseUp(2, 'Todal').waitFor();
    const { category, agreements, phase } = (await journey(maja, journeys.Ettdal)).body;
    expect([phase, category]).toEqual([
      'committee',
      expect.objectContaining({ state: 'proposed', category: 3 }),
    ]);
    expect(agreements.map(({ kind, what, person }) => [kind, what, person?.name ?? null])).toEqual([
      ['agreement', 'Melder på til kurset', 'Samira Eikeland'],
      ['feedback', 'Du får plass', null],
    ]);
    const assiden = await openWindowOf(browser, system.origin, 'p-assiden-1');
    expect((await journey(assiden.session, journeys.Ettdal)).status).toBe(404);
  }, 90_000);

  it('slide 4: goes to the next and the previous case by key, asking for nothing, and keeps what was written', async () => {
    await keyboard.press(page.getByRole('button', { name: 'De har gått. Vis saken' }));
    await keyboard.write(form().getByLabel('Beslutning', { exact: true }), 'Halvskrevet');
    const heading = page.getByRole('heading', { level: 2, name: /^Sak \d/ });
    await page.keyboard.press('Alt+n');
    await caseUp(3, 'Tredal').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('n');
    await caseUp(4, 'Firedal').waitFor();
    expect(asked.filter((url) => !url.endsWith('/desk'))).toEqual([]); // which is read every 20 seconds
    page.removeAllListeners('request');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await caseUp(2, 'Todal').waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await form().getByLabel('Beslutning', { exact: true }).inputValue()).toBe('Halvskrevet');
  }, 60_000);

  it('slide 4: two secretaries at one case: the second is told who was first, and keeps what she wrote', async () => {
    const seen = await desk(kari);
    const item = seen.items.find(({ journeyId }) => journeyId === journeys.Todal);
    const decided = { outcome: 'school', responsible: 'ot-33', decision: 'Tilbake til Åssiden' };
    const first = await kari.json(
      `/api/v1/meetings/${meetingId}/desk/DecideItem`,
      { journeyId: journeys.Todal, shown: item?.facts?.version, decided },
      { 'if-match': `"${seen.version}"` },
    );
    expect(first.status).toBe(200);
    await keyboard.choose(form().getByLabel('Hva ble dere enige om?'), 'Kurs');
    await form().getByLabel('Noen gir ungdommen beskjed').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Noen andre kom først i denne saken').waitFor();
    const told = await page.getByRole('alert').filter({ hasText: 'kom først' }).innerText();
    expect(told).toContain('Kari Østmo');
    expect(told).toContain('Tilbake til Åssiden');
    expect(told).toContain('Halvskrevet');
    const { timeline } = (await journey(maja, journeys.Todal)).body;
    expect(timeline.filter(({ type }) => type === 'CommitteeDecided')).toHaveLength(1);
  }, 60_000);

  it('slide 10: lets a youth at risk go who withdraws her consent in the middle of the meeting', async () => {
    await step(journeys.Tredal, 'WithdrawReferral', { cause: 'consent', on: (await desk(ole)).meetsOn });
    await page.reload();
    await page.getByRole('navigation', { name: 'Saksliste' }).getByText('Trukket').waitFor();
    expect(await page.getByText('Tredal').count()).toBe(0);
    const { phase, deadlines } = (await journey(maja, journeys.Tredal)).body;
    expect([phase, deadlines[0]?.kind]).toEqual(['clarified', 'without-committee']);
  }, 60_000);

  it('slide 10: takes up a case that came after the agenda was fixed, with the reason', async () => {
    const late = await referred('Femdal', addDays((await desk(ole)).meetsOn, -1));
    await page.reload();
    await keyboard.press(
      page.getByRole('button', { name: 'Saker som kom etter at sakslisten ble fastsatt (1)' }),
    );
    const placing = page.getByRole('form', { name: 'Sett på sakslisten' });
    await keyboard.press(placing.getByRole('button', { name: 'Lagre' }));
    await placing.getByText('Hvilken sak?').waitFor();
    await keyboard.choose(placing.getByLabel('Hvilken sak?'), await lateText(placing));
    await keyboard.write(placing.getByLabel('Hvorfor kan den ikke vente til neste møte?'), 'Står uten bolig');
    await keyboard.press(placing.getByRole('button', { name: 'Lagre' }));
    await page.getByRole('navigation', { name: 'Saksliste' }).getByText('Bo Femdal').waitFor();
    const placed = (await desk(ole)).items.find(({ journeyId }) => journeyId === late);
    expect(placed).toMatchObject({ urgent: false, decision: null });
    expect((await desk(ole)).late).toEqual([]);
  }, 60_000);

  it('slide 4: hides who it is on the shared screen, and has no fault that axe finds', async () => {
    await keyboard.press(page.getByRole('button', { name: 'Skjul identitet' }));
    await page.getByRole('heading', { level: 2, name: /^Sak \d$/ }).waitFor();
    expect(await page.getByText(/Firedal|Ettdal|Todal|Femdal/).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  }, 60_000);
});

const categoryText = async (category: number): Promise<string> =>
  form().getByLabel('Forslag til kategori').locator('option').nth(category).innerText();

const lateText = (placing: Locator): Promise<string> =>
  placing.getByLabel('Hvilken sak?').locator('option').nth(1).innerText();
