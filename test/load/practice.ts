import type { CourseRecorded, CourseView, DeskView } from '@samspor/contracts';
import { syntheticPeople, type IsoDate } from '@samspor/domain';
import type { Page } from 'playwright-core';
import { findChromium } from '../../infra/dev/chromium.mjs';
import { lastWorkingDay, meetingHeldOn } from '../setup/meeting.ts';
import { openBrowser, openWindowOf } from '../setup/browser.ts';
import { enrolled } from './cases.ts';
import { cpuOf, dominating } from './cpu.ts';
import { importPeople } from './dormant.ts';
import { bodyOf, callerOf } from './http.ts';
import { begunCourse, heldMeetings, metByNav, referred } from './practice-record.ts';
import type { RecordSize } from './record.ts';
import type { Sheet } from './report.ts';
import type { Installation } from './running.ts';
import { storeOf } from './store.ts';
import { secondsUntil, timed, timingOf, type Timing } from './timing.ts';

interface Practice {
  today: IsoDate;
  /** 1 for the sizes that must hold; less to try it out. */
  scale: number;
}

/** What stands in the store when the pages are asked for. */
interface Stock {
  meetingId: string;
  /** A course of 30 with eight sessions. */
  runId: string;
  journeyId: string;
}

/** The pages of the practice over a large county's journeys, meetings and courses. */
export async function measurePractice(
  sheet: Sheet,
  installation: Installation,
  record: RecordSize,
  practice: Practice,
): Promise<void> {
  const stock = await stocked(installation, record, practice);
  await measurePages(sheet, installation, stock);
  await measureMarks(sheet, installation, stock);
  await measureInBrowser(sheet, installation, stock);
}

async function stocked(
  { origin, environment }: Installation,
  record: RecordSize,
  { today, scale }: Practice,
): Promise<Stock> {
  const [leader, ot] = await Promise.all([callerOf(origin, 'p-ot33-3'), callerOf(origin, 'p-ot33-1')]);
  const rows = Math.round(20_000 * scale);
  await importPeople(
    leader,
    syntheticPeople({ seed: 7, count: rows, from: '2026-08-15', to: today, county: '33' }),
  );
  await record.tellNobody();
  const { store, close } = await storeOf(environment);
  try {
    await heldMeetings(store, Math.round(2_000 * scale), today);
    const cases = await enrolled(ot, 40, 303, today);
    await referred(
      store,
      cases.map(({ journeyId }) => journeyId),
      today,
    );
    const meetingId = await meetingHeldOn(store, lastWorkingDay(today));
    const youths = await record.someJourneys(30 + Math.round(500 * scale) * 8);
    await metByNav(store, youths, today);
    const runId = await begunCourse(store, youths.slice(0, 30), today);
    const groups = Array.from({ length: Math.round(500 * scale) }, (_, group) =>
      youths.slice(30 + group * 8, 38 + group * 8),
    );
    await timed(groups, 6, async (group) => void (await begunCourse(store, group, today)));
    await record.tellNobody();
    await secondsUntil(async () => (await record.reading()) === 0, 1_800, 1_000); // the machine is quiet
    return { meetingId, runId, journeyId: cases[0]?.journeyId ?? '' };
  } finally {
    await close();
  }
}

/** What each page asks for, as the person whose page it is. */
async function measurePages(
  sheet: Sheet,
  { origin }: Installation,
  { meetingId, runId, journeyId }: Stock,
): Promise<void> {
  const pages: readonly [name: string, person: string, path: string][] = [
    ['Min dag, egne', 'p-ot33-1', '/api/v1/my-day'],
    ['Min dag, rollens', 'p-ot33-1', '/api/v1/my-day?caseworker=shared'],
    ['Min dag, alle i etaten', 'p-ot33-1', '/api/v1/my-day?caseworker=all'],
    ['Henvisninger', 'p-nav-1', '/api/v1/handovers'],
    ['Arbeidstrening', 'p-drammen-2', '/api/v1/work-training'],
    ['Ungdom', 'p-ot33-1', `/api/v1/journeys/${journeyId}`],
    ['Møter', 'p-nav-5', '/api/v1/meetings'],
    ['Møtebord, 40 saker', 'p-nav-5', `/api/v1/meetings/${meetingId}/desk`],
    ['Kurs', 'p-nav-3', '/api/v1/courses'],
    ['Kurs, 30 deltakere', 'p-nav-3', `/api/v1/courses/${runId}`],
    ['Mottak', 'p-nav-1', '/api/v1/intake'],
    ['Kvalitetssikring', 'p-nav-4', '/api/v1/quality'],
    ['Tilbud', 'p-ot33-1', '/api/v1/offers'],
    ['Rettigheter', 'p-ot33-3', '/api/v1/overview/rights'],
    ['Innom', 'p-assiden-3', '/api/v1/help'],
    ['Tall fra skolen', 'p-assiden-3', '/api/v1/help/figures'],
  ];
  for (const [name, person, path] of pages) {
    const caller = await callerOf(origin, person);
    const { gave, cpu } = await cpuOf(() =>
      timed(Array.from({ length: 100 }), 1, async () => void bodyOf(await caller.get(path))),
    );
    added(sheet, `data of ${name}`, gave, dominating(cpu, gave.count));
  }
}

/** A mark in the grid, until it is acknowledged. */
async function measureMarks(sheet: Sheet, { origin }: Installation, { runId }: Stock): Promise<void> {
  const berit = await callerOf(origin, 'p-nav-3');
  const { participants, version } = bodyOf<CourseView>(await berit.get(`/api/v1/courses/${runId}`));
  const { gave, cpu } = await cpuOf(() =>
    timed(participants, 1, async ({ journeyId }) => {
      const body = { session: 1, marks: [{ journeyId, mark: 'P', before: null }] };
      const path = `/api/v1/courses/${runId}/acts/MarkAttendance`;
      bodyOf<CourseRecorded>(await berit.post(path, body, { 'if-match': `"${version}"` }));
    }),
  );
  added(sheet, 'an attendance mark', gave, dominating(cpu, gave.count));
}

const added = (sheet: Sheet, name: string, { p95 }: Timing, note?: string) =>
  sheet.add({
    ...{ name: `${name}: p95`, value: p95, unit: 'ms', must: { at: 'most', value: 100 } as const },
    ...(note !== undefined && { note }),
  });

/** What the person at the keyboard waits for: the next case of a meeting, and a whole grid marked key by key. */
async function measureInBrowser(sheet: Sheet, { origin }: Installation, stock: Stock): Promise<void> {
  process.env['CHROMIUM_PATH'] ??= await findChromium();
  const browser = await openBrowser();
  try {
    const { page: desk, session } = await openWindowOf(browser, origin, 'p-nav-5');
    await desk.goto(`/moter/${stock.meetingId}/bord`);
    const { body } = await session.json<DeskView>(`/api/v1/meetings/${stock.meetingId}/desk`);
    await desk.getByRole('heading', { level: 1 }).waitFor();
    added(sheet, 'the next case of a meeting', await nextCases(desk, body.items.length));
    const { page: grid } = await openWindowOf(browser, origin, 'p-nav-3');
    await grid.goto(`/kurs/${stock.runId}`);
    await measureGrid(sheet, grid);
  } finally {
    await browser.close();
  }
}

/** From the key to the frame that shows the next case, for each case of the agenda. */
async function nextCases(page: Page, count: number): Promise<Timing> {
  const began = performance.now();
  const times: number[] = [];
  for (let at = 1; at < count; at++)
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((shown) => {
            const current = () => document.querySelector('.desk-item[aria-current="true"]')?.textContent;
            const before = current();
            const start = performance.now();
            const look = () =>
              current() === before ? requestAnimationFrame(look) : shown(performance.now() - start);
            document.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', altKey: true, bubbles: true }),
            );
            look();
          }),
      ),
    );
  return timingOf(times, performance.now() - began);
}

/** All cells of the grid, key by key, with no word of waiting; and until the last mark is acknowledged. */
async function measureGrid(sheet: Sheet, page: Page): Promise<void> {
  const cells = page.locator('.grid-marks td:not([aria-disabled="true"])');
  await cells.first().focus();
  const [rows, columns] = [30, 8];
  const times: number[] = [];
  const began = performance.now();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const start = performance.now();
      await page.keyboard.press('p');
      await page.waitForFunction(() => (document.activeElement?.textContent ?? '').startsWith('P'));
      times.push(performance.now() - start);
      if (column < columns - 1) await page.keyboard.press(row % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    }
    await page.keyboard.press('ArrowDown');
  }
  const marked = timingOf(times, performance.now() - began);
  added(sheet, `a cell of ${rows} x ${columns} shows its mark`, marked);
  await page.getByText('Alt er lagret.').waitFor({ timeout: 120_000 });
  sheet.seconds('the whole grid marked and acknowledged', (performance.now() - began) / 1_000);
}
