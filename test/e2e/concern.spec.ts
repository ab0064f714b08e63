import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { JourneyView, Recorded } from '@samspor/contracts';
import { CaseStore, concernKind, ProcessStore } from '@samspor/case-store';
import { addDays, startOfOsloDay } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/**
 * A report of concern to child welfare (deck 004, slides 13 and 21): the school's adviser, child welfare of the
 * municipality, and those who must not be able to tell that it exists. By keyboard alone.
 */

const words = 'Sover på skolen, og vil ikke hjem';

let system: System;
let browser: Browser;
let school: Page;
let welfare: Page;
let head: Page;
let town: Page;
let nora: SignedIn;
let geir: SignedIn;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  const as = (person: string) => openWindowOf(browser, system.origin, person);
  ({ page: school, session: nora } = await as('p-assiden-1'));
  ({ page: welfare } = await as('p-drammen-4'));
  ({ page: head, session: geir } = await as('p-assiden-4'));
  ({ page: town } = await as('p-drammen-1'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);

/** Pictures of both widths; no finding, and no scrolling sideways. */
async function looksRight(page: Page, name: string): Promise<void> {
  mkdirSync('test-results/concern', { recursive: true });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/concern/${name}-${width}.png`, fullPage: true });
    await page.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
    expect(await axeFindings(page)).toEqual([]);
  }
}

/** A pupil whom the school's adviser has met. */
async function pupil(lastName: string): Promise<string> {
  const { status, body } = await nora.json<Recorded>('/api/v1/journeys/opened', {
    ...{ firstName: 'Ida', lastName, birthDate: `${Number(today().slice(0, 4)) - 16}-05-06` },
    ...{ municipality: '3301', school: '300010377', on: today(), via: 'school' },
  });
  if (status !== 201) throw new Error(`Not opened: ${JSON.stringify(body)}`);
  return body.journeyId;
}

const today = (): string => system.test.store.today();

async function report(journeyId: string): Promise<string> {
  await school.goto(`/ungdom/${journeyId}`);
  await keyboard.press(school.getByRole('button', { name: 'Meld bekymring til barnevernet' }));
  const form = school.getByRole('form', { name: 'Meld bekymring til barnevernet' });
  await keyboard.press(form.getByRole('button', { name: 'Send til barnevernet' }));
  await form.getByText('Fyll ut feltet.').first().waitFor();
  await looksRight(school, 'form');
  await keyboard.choose(form.getByLabel('Barneverntjeneste'), 'Drammen kommune');
  const ground = form.getByRole('checkbox', { name: /alvorlig omsorgssvikt/ });
  await ground.focus();
  await school.keyboard.press('Space');
  await keyboard.write(form.getByLabel('Hva har du sett eller hørt?'), words);
  await keyboard.choose(form.getByLabel('Vet foreldrene om meldingen?'), 'Nei, men de kan få vite det');
  await keyboard.choose(form.getByLabel('Haster det?'), 'Ja, barnevernet må se på det i dag');
  await keyboard.press(form.getByRole('button', { name: 'Send til barnevernet' }));
  await school.getByText('Meldingen er sendt til barnevernet, Drammen kommune.').waitFor();
  return new URL(school.url()).pathname.split('/').at(-1) ?? '';
}

/** A report that the adviser has sent so many days ago, and that nobody has looked at. */
async function reportedBefore(journeyId: string, days: number): Promise<string> {
  const { db, masterKey } = system.test;
  const clock = { now: () => startOfOsloDay(addDays(today(), -days)) };
  const id = randomUUID();
  await new ProcessStore(new CaseStore(db, { masterKey, clock })).record(concernKind, {
    ...{ id, by: { kind: 'person', id: 'p-assiden-1', agency: 'school-300010377', role: 'school-adviser' } },
    command: {
      ...{ type: 'ReportConcern', report: id, journeyId, to: 'mun-3301', isUrgent: false },
      ...{ grounds: ['neglect'], observed: words, family: 'not-told' },
    },
  });
  return id;
}

const eventsOf = async (reportId: string) =>
  (
    await system.test.store.pool.query<{ type: string; data: object }>(
      'SELECT type, data FROM event WHERE stream_id = $1 ORDER BY version',
      [reportId],
    )
  ).rows;

describe('a report of concern', () => {
  it(
    'is sent from the pupil’s page, confirmed and answered by child welfare, and seen by nobody else',
    story('concern answered', async () => {
      const journeyId = await pupil('Uglevik');
      const before = await geir.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
      const reportId = await report(journeyId);
      await looksRight(school, 'sent');

      await welfare.goto('/');
      await welfare.getByText('Én bekymringsmelding venter på barnevernet.').waitFor();
      await keyboard.press(welfare.getByRole('button', { name: 'Vis bekymringsmeldinger' }));
      const inbox = welfare.getByRole('group', { name: 'Til barnevernet' });
      await inbox.getByRole('row', { name: /Ida Uglevik.*Haster.*Nora Vestby/ }).waitFor();
      await looksRight(welfare, 'inbox');
      await keyboard.press(inbox.getByRole('link', { name: 'Ida Uglevik' }));
      await welfare.getByText(words).waitFor();
      expect(await welfare.getByRole('button', { name: 'Åpne saken' }).count()).toBe(0);
      await keyboard.press(welfare.getByRole('button', { name: 'Bekreft at meldingen er mottatt' }));
      const confirm = welfare.getByRole('form', { name: 'Bekreft at meldingen er mottatt' });
      await keyboard.press(confirm.getByRole('button', { name: 'Lagre' }));
      await welfare.getByText('Lagret: Bekreft at meldingen er mottatt.').waitFor();
      await keyboard.press(welfare.getByRole('button', { name: 'Gi tilbakemelding' }));
      const answer = welfare.getByRole('form', { name: 'Gi tilbakemelding' });
      await keyboard.choose(answer.getByLabel('Hva gjør dere?'), 'Vi undersøker saken');
      await keyboard.write(answer.getByLabel('Melding (valgfritt)'), 'Vi ringer deg i morgen');
      await keyboard.press(answer.getByRole('button', { name: 'Lagre' }));
      await welfare.getByText('Lagret: Gi tilbakemelding.').waitFor();
      await looksRight(welfare, 'answered');

      await school.goto(`/bekymringsmeldinger/${reportId}`);
      await school.getByText('Vi undersøker saken').waitFor();
      await school.getByText('Vi ringer deg i morgen').waitFor();
      const events = await eventsOf(reportId);
      expect(events.map(({ type }) => type)).toEqual([
        ...['ConcernReported', 'ConcernAcknowledged', 'ConcernAnswered'],
      ]);
      expect(JSON.stringify(events)).not.toMatch(/Sover|neglect|investigation|i morgen/);

      for (const page of [head, town]) {
        await page.goto(`/bekymringsmeldinger/${reportId}`);
        await page.getByRole('heading', { level: 1, name: 'Fant ikke siden' }).waitFor();
        await page.goto('/bekymringsmeldinger');
        await page.getByText('Du har ikke sendt noen.').waitFor();
        expect(await page.content()).not.toMatch(/Uglevik|Sover/);
      }
      await looksRight(head, 'none');
      expect((await geir.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body).toEqual(before.body);
      await school.goto(`/ungdom/${journeyId}`);
      await school.getByRole('heading', { level: 1, name: 'Ida Uglevik' }).waitFor();
      const timeline = school.getByRole('region', { name: 'Tidslinje' });
      await timeline.waitFor();
      expect(await timeline.innerText()).not.toMatch(/ekymring|barnevern/);
    }),
    280_000,
  );

  it(
    'that nobody answers stands on the day of who sent it',
    story('concern late', async () => {
      const journeyId = await pupil('Sjøvold');
      const reportId = await reportedBefore(journeyId, 30);
      const run = { id: `restricted-record:${reportId}`, runId: 'r' };
      const caught = await new ProcessStore(system.test.store).catchUp(concernKind, reportId, run);
      expect(caught.events).toEqual(['ConcernDuePassed', 'ConcernDuePassed']);
      await school.goto('/');
      await school.getByText('Én bekymringsmelding du har sendt, er ikke besvart i tide.').waitFor();
      await looksRight(school, 'my-day');
      await head.goto('/');
      await head.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
      expect(await head.content()).not.toMatch(/bekymringsmelding du har sendt/);
      await keyboard.press(school.getByRole('button', { name: 'Vis bekymringsmeldinger' }));
      await school.getByRole('row', { name: /Ida Sjøvold.*Over fristen/ }).waitFor();
      await looksRight(school, 'mine');
      await keyboard.press(school.getByRole('link', { name: 'Ida Sjøvold' }));
      await school.getByText('Fristen gikk ut').first().waitFor();
      await keyboard.press(school.getByRole('button', { name: 'Legg til opplysninger' }));
      const more = school.getByRole('form', { name: 'Legg til opplysninger' });
      await keyboard.write(more.getByLabel('Nye opplysninger'), 'Borte i tre dager');
      await keyboard.press(more.getByRole('button', { name: 'Lagre' }));
      await school.getByText('Lagret: Legg til opplysninger.').waitFor();
      await looksRight(school, 'late');
    }),
    240_000,
  );
});
