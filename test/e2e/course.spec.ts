import { mkdirSync } from 'node:fs';
import { courseKind, ProcessStore } from '@samspor/case-store';
import type { CourseRecorded, Courses, CourseView } from '@samspor/contracts';
import type { PersonActor } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** A course from its plan to its grid and its action plan, as the course leader holds it: by keyboard alone. */

const berit: PersonActor = { kind: 'person', id: 'p-nav-3', agency: 'nav-3301', role: 'course-leader' };

let system: System;
let browser: Browser;
let leader: SignedIn;
let maja: SignedIn;
let page: Page;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: leader } = await openWindowOf(browser, system.origin, 'p-nav-3'));
  ({ session: maja } = await openWindowOf(browser, system.origin, 'p-ot33-1'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const runOf = async (runId: string) => (await leader.json<CourseView>(`/api/v1/courses/${runId}`)).body;

async function act(runId: string, name: string, fields: object): Promise<void> {
  const path = `/api/v1/courses/${runId}/acts/${name}`;
  const { status, body } = await leader.json(path, fields, { 'if-match': '"0"' });
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(body)}`);
}

/** A youth of Drammen whom NAV takes part with. */
async function youth(lastName: string): Promise<string> {
  const journeyId = await enrolled(maja, lastName);
  const note = { type: 'AddNote', on: '2026-10-13', note: 'Vil på kurs' } as const;
  await system.test.store.record({ journeyId, command: note, by: berit });
  return journeyId;
}

/** A run whose first session is today, with those who have said yes. */
async function running(lastNames: string[]): Promise<{ runId: string; youths: string[] }> {
  const from = system.test.store.today();
  const body = {
    ...{ template: 'klart-jeg-kan', from, weekdays: [1, 2, 3, 4, 5], seats: 10, hour: 10 },
    ...{ place: 'Ungteam', leader: 'p-nav-3' },
  };
  const { status, body: made } = await leader.json<CourseRecorded>('/api/v1/courses', body);
  if (status !== 201) throw new Error(JSON.stringify(made));
  const { runId } = made;
  const youths: string[] = [];
  for (const lastName of lastNames) {
    const journeyId = await youth(lastName);
    await act(runId, 'AddParticipant', { journeyId, how: 'offer', primaryContact: 'p-nav-1' });
    await act(runId, 'AnswerSeat', { journeyId, answer: 'accepted', channel: 'phone' });
    youths.push(journeyId);
  }
  return { runId, youths };
}

/** The first session is held on a working day: on a weekend nothing can be marked, so its day is moved to today. */
async function held(lastNames: string[]): Promise<{ runId: string; youths: string[] }> {
  const made = await running(lastNames);
  await act(made.runId, 'MoveSession', { session: 1, to: system.test.store.today() });
  await new ProcessStore(system.test.store).catchUp(courseKind, made.runId, { id: 'course', runId: 'r' });
  return made;
}

async function looksRight(name: string): Promise<void> {
  mkdirSync('test-results/courses', { recursive: true });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    // A text field measures itself anew a moment after the window has changed.
    const fits = (given: number) => document.scrollingElement?.scrollWidth === given;
    await page.waitForFunction(fits, width, { timeout: 5_000 }).catch(() => undefined);
    const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    expect({ name, width, wide }).toEqual({ name, width, wide: width });
    await page.screenshot({ path: `test-results/courses/${name}-${width}.png`, fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
  }
}

describe('slide 7: a course is planned', () => {
  it('says that there is none, and shows the dates of the eight sessions before it is planned', async () => {
    await witnessed(browser, 'course plan', async () => {
      await page.goto('/kurs');
      await page.getByRole('heading', { name: 'Ingen kurs ennå' }).waitFor();
      await looksRight('empty');
      await keyboard.press(
        page.getByRole('button', { name: 'Nytt kurs' }).or(page.getByRole('link', { name: 'Nytt kurs' })),
      );
      await page.getByRole('heading', { level: 1, name: 'Nytt kurs' }).waitFor();
      await keyboard.write(page.getByLabel('Fra og med'), '12.01.2037');
      await page.getByText('13.01.2037').or(page.getByText('15.01.2037')).first().waitFor();
      expect(await page.locator('#datoer ~ ol > li, ol > li').count()).toBe(8);
      await looksRight('new');
      await keyboard.write(page.getByLabel('Sted'), 'Møterom 2');
      await keyboard.press(page.getByRole('button', { name: 'Planlegg kurset' }));
      await page.getByRole('heading', { level: 1, name: /^Klart jeg kan fra/ }).waitFor();
      await page.getByText('Bevisstgjøring – hvem er jeg?').waitFor();
      const { runs } = (await leader.json<Courses>('/api/v1/courses')).body;
      expect(runs).toMatchObject([{ template: 'klart-jeg-kan', state: 'planned', seats: 15 }]);
    });
  }, 300_000);
});

describe('slide 7: a course is held', () => {
  it('is marked with arrows and one key each, also while the line is lost, and an absence is a task', async () => {
    await witnessed(browser, 'course grid', async () => {
      const { runId, youths } = await held(['Åsdal', 'Bekkedal', 'Crondal']);
      const [first = '', second = '', third = ''] = youths;
      await page.goto(`/kurs/${runId}`);
      const cell = (name: string, session: number) =>
        page.getByRole('gridcell', { name: `Bo ${name}, samling ${session}` });
      await cell('Åsdal', 1).waitFor();
      await cell('Åsdal', 1).focus();
      await page.keyboard.press('p');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('a');
      await page.getByText('Alt er lagret.').waitFor();
      await page.context().setOffline(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('l');
      await page.getByText('1 føring er ikke sendt ennå.').waitFor();
      expect(await cell('Crondal', 1).innerText()).toContain('L');
      const kept = await page.evaluate(() => JSON.stringify(localStorage));
      expect(kept).toContain(third);
      expect(kept).not.toContain('Crondal');
      await page.context().setOffline(false);
      await page.getByText('Alt er lagret.').waitFor();
      const { participants } = await runOf(runId);
      const marks = participants.map(({ journeyId, cells }) => [journeyId, cells[1]?.mark]);
      expect(marks).toEqual([
        [first, 'P'],
        [second, 'A'],
        [third, 'L'],
      ]);
      const { journey } = await system.test.store.load(second);
      expect(journey.tasks).toContainEqual(
        expect.objectContaining({ kind: 'course-absence', contact: 'p-nav-1' }),
      );
      await looksRight('run');
    });
  }, 300_000);

  it('keeps what was marked through a reload without a line, and sends it once', async () => {
    await witnessed(browser, 'course reload', async () => {
      const { runId, youths } = await held(['Dyrdal', 'Elvdal']);
      await page.goto(`/kurs/${runId}`);
      await page.getByRole('gridcell', { name: 'Bo Dyrdal, samling 1' }).focus();
      await page.route('**/acts/MarkAttendance', (route) => route.abort());
      await page.keyboard.press('Shift+P');
      await page.getByText('1 føring er ikke sendt ennå.').waitFor();
      await page.reload();
      await page.getByText('1 føring er ikke sendt ennå.').waitFor();
      await page.unroute('**/acts/MarkAttendance');
      await page.getByText('Alt er lagret.').waitFor();
      const { events } = await new ProcessStore(system.test.store).read(courseKind, runId);
      const marked = events.filter(({ event }) => event.type === 'AttendanceMarked');
      expect(marked).toHaveLength(youths.length);
    });
  }, 300_000);

  it('ends in a plan with goals and measures, which stands on the youth’s journey (slide 6)', async () => {
    await witnessed(browser, 'course plan of action', async () => {
      const { runId, youths } = await held(['Fossdal']);
      const [journeyId = ''] = youths;
      await page.goto(`/kurs/${runId}/deltaker/${journeyId}`);
      await keyboard.write(page.getByLabel('Mål, med ungdommens egne ord'), 'Fagbrev som kokk');
      await keyboard.write(page.getByLabel('Tiltak: hva, hvem og når'), 'Praksis i mars, Berit');
      await keyboard.press(page.getByRole('button', { name: 'Lagre handlingsplanen' }));
      await page.getByText('Planen er laget.').waitFor();
      await page.getByText('Mål: Fagbrev som kokk').waitFor();
      const { events } = await system.test.store.load(journeyId);
      expect(events.at(-1)).toMatchObject({ type: 'ActionPlanMade', texts: { goals: 'Fagbrev som kokk' } });
      await looksRight('participant');
    });
  }, 300_000);
});
