import { mkdirSync } from 'node:fs';
import { placementKind, ProcessStore } from '@samspor/case-store';
import type { PlacementRow, PlacementView, WorkTraining } from '@samspor/contracts';
import { addDays, type PersonActor } from '@samspor/domain';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { enrolled } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** Work training as the municipality's coordinator places a youth, with NAV as partner (decks 001 slide 18, 003 slide 4). */

const petterHimself: PersonActor = {
  ...{ kind: 'person', id: 'p-drammen-2', agency: 'mun-3301' },
  role: 'work-training-coordinator',
};
const samiraHerself: PersonActor = {
  ...{ kind: 'person', id: 'p-nav-1', agency: 'nav-3301' },
  role: 'nav-caseworker',
};

let system: System;
let browser: Browser;
let petter: SignedIn;
let samira: SignedIn;
let maja: SignedIn;
let ingrid: SignedIn;
let page: Page;
let nav: Page;
let county: Page;
let today = '';
let youth = '';
let placementId = '';

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: petter } = await openWindowOf(browser, system.origin, 'p-drammen-2'));
  ({ page: nav, session: samira } = await openWindowOf(browser, system.origin, 'p-nav-1'));
  ({ page: county, session: maja } = await openWindowOf(browser, system.origin, 'p-ot33-1'));
  ({ session: ingrid } = await openWindowOf(browser, system.origin, 'p-ot31-1'));
  today = system.test.store.today();
  youth = await followed('Parkdal');
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

/** A youth whom the county has reached, and with whom municipality and NAV take part. */
async function followed(lastName: string): Promise<string> {
  const journeyId = await enrolled(maja, lastName);
  const { store } = system.test;
  const contact = { type: 'RecordContact', on: today, channel: 'phone' } as const;
  const note = { type: 'AddNote', on: today, note: 'Vil jobbe ute' } as const;
  const majaHerself: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
  await store.record({ journeyId, command: contact, by: majaHerself });
  for (const by of [petterHimself, samiraHerself]) await store.record({ journeyId, command: note, by });
  return journeyId;
}

const shown = (day: string) => day.split('-').toReversed().join('.');
const placement = async (me: SignedIn) =>
  (await me.json<PlacementView>(`/api/v1/work-training/placements/${placementId}`)).body;

async function looksRight(name: string, window = page): Promise<void> {
  mkdirSync('test-results/work-training', { recursive: true });
  for (const width of [320, 1280]) {
    await window.setViewportSize({ width, height: 900 });
    await window.screenshot({ path: `test-results/work-training/${name}-${width}.png`, fullPage: true });
    // A text field that grows measures itself anew a moment after the window has changed.
    await window.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
    expect(await axeFindings(window)).toEqual([]);
  }
}

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);

describe('work training', () => {
  it(
    'slide 18: a municipal place is listed by keyboard alone, a wrong number is refused beside its field',
    story('work place', async () => {
      await page.goto('/arbeidstrening');
      await page.getByText('Ingen har lagt inn arbeidsplasser i fylket ennå.').waitFor();
      await looksRight('empty');
      await keyboard.press(page.getByRole('link', { name: 'Ny plass' }));
      const form = page.getByRole('form', { name: 'Ny plass' });
      await keyboard.write(form.getByLabel('Arbeidsgiver', { exact: true }), 'Drammen kommune, Park');
      await keyboard.write(form.getByLabel('Organisasjonsnummer'), '300010378');
      await keyboard.choose(form.getByLabel('Type plass'), 'Kommunal plass');
      await keyboard.choose(form.getByLabel('Kommune', { exact: true }), 'Drammen');
      await keyboard.write(form.getByLabel('Antall plasser'), '1');
      await keyboard.write(form.getByLabel('Hva går arbeidet ut på?'), 'Stell av parker og uteområder');
      await keyboard.write(form.getByLabel('Kontakt hos arbeidsgiver'), 'Driftsleder, 32 00 00 00');
      await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
      await form.getByText('Skriv organisasjonsnummeret med 9 sifre.').waitFor();
      expect(await form.getByLabel('Hva går arbeidet ut på?').inputValue()).toContain('Stell av parker');
      await looksRight('place-refused');
      await keyboard.write(form.getByLabel('Organisasjonsnummer'), '300010377');
      await keyboard.press(form.getByRole('button', { name: 'Lagre' }));
      await page.getByText('1 av 1 ledige').waitFor();
    }),
    300_000,
  );

  it(
    'is planned from the youth’s page, with the law beside it, and takes the seat',
    story('placement planned', async () => {
      await page.goto(`/ungdom/${youth}`);
      await keyboard.press(page.getByRole('link', { name: 'Planlegg arbeidstrening' }));
      await page.getByText('tiltaksforskriften § 1-3').waitFor();
      const form = page.getByRole('form', { name: 'Planlegg arbeidstrening' });
      await keyboard.press(form.getByRole('button', { name: 'Planlegg arbeidstrening' }));
      await form.getByText('Arbeidsplass').first().waitFor();
      await keyboard.choose(
        form.getByLabel('Arbeidsplass', { exact: true }),
        'Drammen kommune, Park (1 ledige)',
      );
      await keyboard.write(form.getByLabel('Første dag'), shown(today));
      await keyboard.write(form.getByLabel('Siste dag'), shown(addDays(today, 84)));
      await keyboard.write(form.getByLabel('Timer i uken'), '30');
      await keyboard.write(form.getByLabel('Mentor på arbeidsplassen'), 'Dag Driftsleder');
      await keyboard.write(form.getByLabel('Mål for arbeidet'), 'Møte hver dag');
      await keyboard.write(form.getByLabel(/^Mål fra læreplanen/), 'Plantekunnskap, Vg1 naturbruk');
      await keyboard.choose(form.getByLabel('Hva lever ungdommen av?'), 'Individstønad');
      const partner = await form
        .getByLabel(/^Følges opp sammen med/)
        .locator('option')
        .allInnerTexts();
      const navName = partner.find((one) => /nav/i.test(one)) ?? '';
      await keyboard.choose(form.getByLabel(/^Følges opp sammen med/), navName);
      await looksRight('plan');
      await keyboard.press(form.getByRole('button', { name: 'Planlegg arbeidstrening' }));
      await page.getByRole('heading', { level: 1, name: 'Bo Parkdal hos Drammen kommune, Park' }).waitFor();
      placementId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      const board = (await petter.json<WorkTraining>('/api/v1/work-training')).body;
      expect(board.places).toMatchObject([{ seats: 1, taken: 1 }]);
      await looksRight('planned');
    }),
    300_000,
  );

  it(
    'begins when all three have approved the same agreement, and moves the journey once',
    story('placement approved', async () => {
      const form = page.getByRole('form', { name: 'Registrer godkjenning' });
      for (const party of ['Ungdommen', 'Arbeidsgiveren', 'Etaten']) {
        await keyboard.choose(form.getByLabel('Hvem har godkjent?'), party);
        await keyboard.choose(form.getByLabel('Hvordan?'), 'i møte');
        await keyboard.press(form.getByRole('button', { name: 'Registrer godkjenning' }));
        await page.getByText(new RegExp(`^${party} godkjente`)).waitFor();
      }
      await page.getByText('I gang', { exact: true }).waitFor();
      await page.getByText(`Besøk på arbeidsplassen innen ${shown(addDays(today, 14))}`).waitFor();
      await page.goto('/arbeidstrening');
      await page.getByText('Fullt (1)').waitFor();
      await looksRight('board');
      const { journey, events } = await system.test.store.load(youth);
      expect(journey.phase).toBe('work-training');
      expect(events.filter(({ type }) => type === 'WorkTrainingStarted')).toMatchObject([
        { data: { host: '300010377', placement: placementId } },
      ]);
    }),
    300_000,
  );

  it(
    'is visited by NAV, who is partner; a change of hours is a new version that waits for all three',
    story('placement visited', async () => {
      await nav.goto(`/arbeidstrening/${placementId}`);
      await keyboard.write(nav.getByLabel('Hvordan går det?'), 'Trives, strever med å stå opp');
      await keyboard.press(nav.getByRole('button', { name: 'Registrer besøk' }));
      await nav.getByText('Trives, strever med å stå opp').waitFor();
      await keyboard.press(nav.getByRole('button', { name: 'Endre avtalen' }));
      const form = nav.getByRole('form', { name: 'Endre avtalen' });
      await keyboard.write(form.getByLabel('Timer i uken'), '20');
      await keyboard.write(form.getByLabel('Hvorfor endres avtalen?'), 'Norskkurs på formiddagen');
      await keyboard.press(form.getByRole('button', { name: 'Lag ny utgave' }));
      await nav.getByText('Venter på godkjenning').waitFor();
      expect(await placement(samira)).toMatchObject({
        inForce: 1,
        terms: [
          { terms: 2, hours: 20 },
          { terms: 1, hours: 30 },
        ],
      });
      await looksRight('running', nav);
    }),
    300_000,
  );

  it(
    'is known to the county, which reads no goals and no visits; an outsider sees nothing',
    story('placement seen by others', async () => {
      await county.goto(`/ungdom/${youth}`);
      await county.getByRole('link', { name: 'Bo Parkdal hos Drammen kommune, Park' }).click();
      await county.getByText('En annen etat følger opp arbeidstreningen.').waitFor();
      const text = await county.locator('main').innerText();
      expect(text).not.toMatch(/Trives|Dag Driftsleder|Møte hver dag|Norskkurs|Individstønad/);
      const rows = (await maja.json<PlacementRow[]>(`/api/v1/work-training/youth/${youth}`)).body;
      expect(rows).toMatchObject([{ state: 'running', host: 'Drammen kommune, Park', matter: null }]);
      await looksRight('seen-by-county', county);
      for (const path of [`placements/${placementId}`, `youth/${youth}`])
        expect((await ingrid.json(`/api/v1/work-training/${path}`)).status).toBe(404);
    }),
    300_000,
  );

  it(
    'ends with its result and what came next, gives the seat back, and is evaluated',
    story('placement ended', async () => {
      await page.goto(`/arbeidstrening/${placementId}`);
      await keyboard.press(page.getByRole('button', { name: 'Avslutt arbeidstreningen' }));
      const form = page.getByRole('form', { name: 'Avslutt arbeidstreningen' });
      await keyboard.choose(form.getByLabel('Hvorfor avsluttes den?'), 'Begynte på skole');
      await keyboard.press(form.getByRole('button', { name: 'Lagre avslutningen' }));
      await form
        .getByText(/^Fyll ut|må fylles|Ble målene nådd\?.*/)
        .first()
        .waitFor();
      await keyboard.choose(form.getByLabel('Ble målene nådd?'), 'Målene er delvis nådd');
      await keyboard.choose(form.getByLabel(/^Hva går ungdommen videre til/), 'Skole');
      await keyboard.press(form.getByRole('button', { name: 'Lagre avslutningen' }));
      await page.getByText('Avsluttet, noe gjenstår').waitFor();
      await looksRight('ended');
      await keyboard.write(page.getByLabel('Hva sier ungdommen?'), 'Vil bli gartner');
      await keyboard.write(page.getByLabel('Oppsummering'), 'Møtte nesten hver dag');
      await keyboard.press(page.getByRole('button', { name: 'Lagre evalueringen' }));
      await page.getByText('Ferdig', { exact: true }).waitFor();
      const { journey } = await system.test.store.load(youth);
      expect([journey.phase, journey.measure]).toEqual(['clarified', null]);
      const { events } = await new ProcessStore(system.test.store).read(placementKind, placementId);
      expect(events.map(({ event }) => event.type)).toEqual([
        ...['PlacementPlanned', 'TermsProposed', 'TermsApproved', 'TermsApproved', 'TermsApproved'],
        ...['PlacementStarted', 'VisitHeld', 'TermsProposed', 'PlacementEnded', 'PlacementEvaluated'],
      ]);
      await page.goto('/arbeidstrening');
      await page.getByText('1 av 1 ledige').waitFor();
    }),
    300_000,
  );
});
