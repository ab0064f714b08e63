import { mkdirSync, readFileSync } from 'node:fs';
import type { Cooperations, CooperationView, JourneyView, Problem, StallPage } from '@samspor/contracts';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import { signIn } from '../setup/sign-in.ts';
import { eventually, System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/**
 * Deck 002, «Forsøk med NAV-veileder i videregående skoler»: the school's head and NAV's leader make an agreement, the
 * counsellor is at school four days a week and helps while the pupil goes to school, and a steering group looks after it.
 * Everybody acts through the page; only time is moved.
 */

const geir = 'p-assiden-4'; // head of Åssiden
const hilde = 'p-nav-7'; // leader of Nav Drammen
const farid = 'p-assiden-2'; // NAV's counsellor at Åssiden, and at Nav Drammen
const nora = 'p-assiden-1'; // adviser of Åssiden
const liv = 'p-ot33-3'; // leader of the county's follow-up service
const eva = 'p-greaker-3'; // head of another school

let system: System;
let browser: Browser;
let cooperationId = '';
let journeyId = '';

beforeAll(async () => {
  system = await System.create('2026-05-20T09:00:00+02:00');
  [browser] = await Promise.all([openBrowser(), system.start('api'), system.start('worker')]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const told = (title: string, story: () => Promise<void>) =>
  it(title, () => witnessed(browser, title, story), 180_000);

/** A window of somebody who has just signed in. */
const pageOf = async (person: string): Promise<Page> =>
  (await openWindowOf(browser, system.origin, person)).page;

async function asked<T>(person: string, path: string): Promise<T> {
  return (await (await signIn(system.origin, person)).json<T>(`/api/v1${path}`)).body;
}

const agreement = (person = geir) => asked<CooperationView>(person, `/cooperations/${cooperationId}`);
const journey = (person: string) => asked<JourneyView>(person, `/journeys/${journeyId}`);
const eventsOf = async (id: string) =>
  (
    await system.test.store.pool.query<{ type: string }>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
      [id],
    )
  ).rows.map(({ type }) => type);

const openAgreement = async (person: string): Promise<Page> => {
  const page = await pageOf(person);
  await page.goto('/samarbeid');
  await keyboard.press(page.getByRole('link', { name: /^Åssiden videregående skole og Nav Drammen/ }));
  await page.getByRole('heading', { level: 1, name: /^Åssiden videregående skole og Nav/ }).waitFor();
  return page;
};
const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const save = (page: Page, form: string) =>
  keyboard.press(page.getByRole('form', { name: form }).getByRole('button', { name: 'Lagre' }));

/** Pictures of both widths; no finding, and no scrolling sideways. */
async function looksRight(page: Page, name: string): Promise<void> {
  mkdirSync('test-results/cooperation', { recursive: true });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
    await page.screenshot({ path: `test-results/cooperation/${name}-${width}.png`, fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
  }
}

async function tickDays(form: Locator, group: string, days: readonly string[]): Promise<void> {
  const boxes = form.getByRole('group', { name: group });
  for (const day of days) await boxes.getByRole('checkbox', { name: day }).check();
}

told('slide 13: the school’s head writes one joint application and agreement, and signs it', async () => {
  const page = await pageOf(geir);
  await page.goto('/samarbeid');
  await page.getByText('Ingen avtaler ennå.', { exact: false }).waitFor();
  await looksRight(page, 'empty');
  await keyboard.press(page.getByRole('button', { name: 'Lag en avtale' }));
  const form = page.getByRole('form', { name: 'Foreslå og signer' });
  await keyboard.choose(form.getByLabel('Hvem er ansvarlig hos den andre?'), 'Hilde Rønningen');
  await keyboard.write(form.getByLabel('Gjelder fra'), '17.08.2026');
  await keyboard.write(form.getByLabel('Gjelder til'), '30.06.2029');
  await tickDays(form, 'Dager på skolen: Farid Amundsen', ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag']);
  await tickDays(form, 'Dager på Nav-kontoret: Farid Amundsen', ['Torsdag']);
  await keyboard.write(
    form.getByLabel('Mål', { exact: true }),
    'Økt gjennomføring og integrering i arbeidslivet',
  );
  await keyboard.write(form.getByLabel('Felles søknad til'), 'Arbeids- og velferdsdirektoratet');
  await keyboard.write(form.getByLabel('Søknadsfrist'), '29.05.2026');
  await keyboard.write(form.getByLabel('Hvorfor søker dere?'), 'Over 500 elever, og mange slutter');
  await save(page, 'Foreslå og signer');
  await form
    .getByText('Veilederen kan ikke være på skolen og på Nav-kontoret samme dag.', { exact: false })
    .waitFor();
  await looksRight(page, 'new');
  const atNav = form.getByRole('group', { name: 'Dager på Nav-kontoret: Farid Amundsen' });
  await atNav.getByRole('checkbox', { name: 'Torsdag' }).uncheck();
  await atNav.getByRole('checkbox', { name: 'Fredag' }).check();
  expect(await form.getByLabel('Hvorfor søker dere?').inputValue()).toMatch(/^Over 500/); // nothing typed is lost
  await save(page, 'Foreslå og signer');
  await page.getByRole('heading', { level: 1, name: /^Åssiden videregående skole og Nav/ }).waitFor();
  cooperationId = page.url().split('/').at(-1) ?? '';
  await card(page, 'Avtalen').getByText('Nav: ikke signert ennå').waitFor();
  expect(await eventsOf(cooperationId)).toEqual([
    ...['CooperationOpened', 'CooperationProposed', 'CooperationSigned', 'SteeringAppointed'],
  ]);
  expect(await agreement()).toMatchObject({ state: 'proposed', inForce: false, holds: null });
});

told('slide 13: NAV’s leader signs the same version, and the application is sent in time', async () => {
  const page = await openAgreement(hilde);
  await keyboard.press(page.getByRole('button', { name: 'Signer avtalen' }));
  await page.getByText('Lagret: Signer avtalen.').waitFor();
  await card(page, 'Avtalen').getByText('Nav: signert av Hilde Rønningen 20.05.2026').waitFor();
  await card(page, 'Dette venter').getByText('innen 29.05.2026').waitFor();
  await system.moveTo('2026-05-28T10:00:00+02:00');
  const head = await openAgreement(geir);
  await keyboard.press(head.getByRole('button', { name: 'Søknaden er sendt' }));
  await save(head, 'Søknaden er sendt');
  await head.getByText('Sendt 28.05.2026').waitFor();
  await system.moveTo('2026-06-15T10:00:00+02:00');
  const leader = await openAgreement(hilde);
  await keyboard.press(leader.getByRole('button', { name: 'Svaret er kommet' }));
  const answer = leader.getByRole('form', { name: 'Svaret er kommet' });
  await keyboard.choose(answer.getByLabel('Hva ble svaret?'), 'Tilsagn gitt');
  await save(leader, 'Svaret er kommet');
  await leader.getByText('Tilsagn gitt, 15.06.2026').waitFor();
  expect((await eventsOf(cooperationId)).slice(4)).toEqual([
    ...['CooperationSigned', 'ApplicationSent', 'ApplicationAnswered'],
  ]);
  expect(await agreement(hilde)).toMatchObject({ state: 'signed', inForce: false }); // from the middle of August
});

told('slide 3: four days a week at school and one at NAV, and both managers are responsible', async () => {
  await system.moveTo('2026-08-20T08:00:00+02:00'); // a Thursday
  const page = await openAgreement(farid);
  const text = card(page, 'Avtalen');
  await text.getByText('På skolen: mandag, tirsdag, onsdag, torsdag').waitFor();
  await text.getByText('På Nav-kontoret: fredag').waitFor();
  await text.getByText('Rektor Geir Myhre er ansvarlig for').waitFor();
  await text.getByText('Nav-leder Hilde Rønningen er ansvarlig for').waitFor();
  await looksRight(page, 'agreement');
  expect(await agreement(farid)).toMatchObject({ inForce: true, holds: 1, leads: null, maySign: false });
  await page.goto('/innom');
  await page.getByText('I dag: på skolen (Åssiden videregående skole)').waitFor();
  await looksRight(page, 'innom');
  await system.moveTo('2026-08-21T08:00:00+02:00');
  const friday = await pageOf(farid);
  await friday.goto('/');
  await friday.getByText('I dag: på Nav-kontoret (Nav Drammen, Ungteam)').waitFor();
});

told('slide 9: an agreement that is grounded in both; nobody else knows of it', async () => {
  for (const stranger of [eva, liv, nora]) {
    expect((await asked<Cooperations>(stranger, '/cooperations')).cooperations).toEqual([]);
    const session = await signIn(system.origin, stranger);
    const { status, body } = await session.json<Problem>(`/api/v1/cooperations/${cooperationId}`);
    expect([status, body.rule]).toEqual([404, 'not-found']);
  }
  const page = await pageOf(eva);
  await page.goto(`/samarbeid/${cooperationId}`);
  await page.getByRole('heading', { level: 1, name: /Fant ikke/ }).waitFor();
});

told(
  'slide 5: early and with a low threshold, a pupil comes by at school and not at the NAV office',
  async () => {
    await system.moveTo('2026-08-24T10:00:00+02:00'); // a Monday
    const page = await pageOf(farid);
    await page.goto('/innom');
    const search = page.getByRole('combobox', { name: 'Navn eller fødselsnummer', exact: true });
    await keyboard.write(search, 'Ine Brekkhus');
    await page.getByText(/Ingen treff/).waitFor();
    await keyboard.press(page.getByRole('button', { name: 'Ny elev' }));
    const form = page.getByRole('form', { name: 'Ny elev' });
    await keyboard.write(form.getByLabel('Født'), '03.02.2009');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ine Brekkhus er innom' }).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByText('Lagret: Ine Brekkhus, Samtale.').waitFor();
    const session = await signIn(system.origin, farid);
    const { body } = await session.json<{ journeyId: string }[]>('/api/v1/journeys/search', {
      text: 'Ine B',
    });
    journeyId = body[0]?.journeyId ?? '';
    expect((await journey(farid)).phase).toBe('in-training');
  },
);

/** Starts a service through the youth's page. */
async function begin(page: Page, kind: string, goal: string): Promise<void> {
  await page.goto(`/ungdom/${journeyId}`);
  await page
    .getByRole('button', { name: 'Start en tjeneste' })
    .or(page.getByRole('link', { name: 'Start en tjeneste' }))
    .first()
    .click();
  const form = page.getByRole('dialog').getByRole('form');
  await form.getByLabel('Hva gir dere?').selectOption({ label: kind });
  await form.getByLabel('Når skal dere se om det virker?').fill('26.10.2026');
  await form.getByLabel('Hva er målet?').fill(goal);
  await form.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText('Lagret: Tjeneste').first().waitFor();
}

told('slide 11: NAV’s counsellor gives NAV’s services', async () => {
  const page = await pageOf(farid);
  await begin(page, 'Oppfølging i overgang fra skole til arbeid', 'Finne læreplass innen juni');
  await begin(page, 'Arbeidspraksis', 'Prøve yrket en dag i uken');
  expect((await journey(farid)).services.map(({ kind, sector }) => [kind, sector])).toEqual([
    ['transition', 'nav'],
    ['work-practice', 'nav'],
  ]);
});

told('slides 4, 10 and 12: the school gives its own at the same time, in one plan', async () => {
  const page = await pageOf(nora);
  await begin(page, 'Individuell opplæringsplan eller tilpasning', 'Tilpasset matematikk');
  await page.goto(`/ungdom/${journeyId}/plan`);
  await page.getByRole('heading', { level: 1, name: 'Planen til Ine Brekkhus' }).waitFor();
  for (const goal of ['Finne læreplass innen juni', 'Prøve yrket en dag i uken', 'Tilpasset matematikk'])
    await page.getByText(goal).waitFor();
  const { services, phase } = await journey(nora);
  expect(services.map(({ sector, mine }) => [sector, mine])).toEqual([
    ['nav', false],
    ['nav', false],
    ['school', true],
  ]);
  expect(phase).toBe('in-training'); // parallel, and not one after the other
  const other = await signIn(system.origin, eva);
  expect((await other.json(`/api/v1/journeys/${journeyId}`)).status).toBe(404);
});

told('slide 14: the registration tool counts what was given at the school in the school year', async () => {
  const page = await pageOf(farid);
  await page.goto('/innom/tall');
  await page.getByText('Skoleåret 2026/27', { exact: false }).first().waitFor();
  await page.getByRole('link', { name: 'Arbeidspraksis' }).click();
  await page.getByRole('heading', { name: /^Arbeidspraksis: 1 elev/ }).waitFor();
  await page.getByRole('link', { name: 'Ine Brekkhus' }).waitFor();
});

told('slide 3: a steering group across sectors, with items from any member', async () => {
  const page = await openAgreement(geir);
  await keyboard.press(page.getByRole('button', { name: 'Endre medlemmene' }));
  const members = page.getByRole('form', { name: 'Endre medlemmene' });
  await members.getByRole('checkbox', { name: /^Liv Bråten/ }).check();
  await save(page, 'Endre medlemmene');
  await page.getByText('Lagret: Endre medlemmene.').waitFor();
  await keyboard.press(page.getByRole('button', { name: 'Kall inn til møte' }));
  await keyboard.write(page.getByLabel('Når er møtet?'), '25.08.2026');
  await save(page, 'Kall inn til møte');
  await page.getByText('Neste møte 25.08.2026').waitFor();
  const county = await openAgreement(liv); // the county is a member now, and may read
  await keyboard.press(county.getByRole('button', { name: 'Foreslå en sak' }));
  await keyboard.write(county.getByLabel('Hva skal gruppen ta opp?'), 'Skyss til arbeidspraksis');
  await save(county, 'Foreslå en sak');
  await county.getByText('Lagret: Foreslå en sak.').waitFor();
  await keyboard.press(county.getByRole('button', { name: 'Trekk saken: Skyss til arbeidspraksis' }));
  await county.getByText('Lagret: Trekk saken: Skyss til arbeidspraksis.').waitFor();
  await page.reload();
  await keyboard.press(page.getByRole('button', { name: 'Foreslå en sak' }));
  await keyboard.write(page.getByLabel('Hva skal gruppen ta opp?'), 'Ine trenger et rom');
  await save(page, 'Foreslå en sak');
  await page.getByText(/Teksten kan fortelle om en elev: «Ine»/).waitFor();
  await keyboard.write(page.getByLabel('Hva skal gruppen ta opp?'), 'Et rom til samtaler');
  await save(page, 'Foreslå en sak');
  await page.getByText('Lagret: Foreslå en sak.').waitFor();
  expect((await agreement(liv)).steering.items).toMatchObject([
    { words: 'Et rom til samtaler', raisedBy: 'Geir Myhre', mayWithdraw: false },
  ]);
});

told('slide 3: the steering group decides who does what by when; it returns until it is done', async () => {
  await system.moveTo('2026-08-25T14:00:00+02:00');
  const page = await openAgreement(geir);
  await keyboard.press(page.getByRole('button', { name: 'Skriv beslutningen' }));
  const form = page.getByRole('form', { name: 'Skriv beslutningen' });
  await keyboard.write(form.getByLabel('Hva besluttet dere?'), 'Skolen finner et rom');
  await keyboard.choose(form.getByLabel('Hvem gjør det?'), 'Geir Myhre');
  await keyboard.write(form.getByLabel('Frist'), '15.09.2026');
  await save(page, 'Skriv beslutningen');
  await page.getByText('Lagret: Skriv beslutningen.').waitFor();
  await keyboard.press(page.getByRole('button', { name: 'Før protokollen' }));
  const minutes = page.getByRole('form', { name: 'Før protokollen' });
  for (const seat of ['Rektor', 'Nav-leder', 'Fylkeskommunen', 'Statsforvalteren', 'Brukerrepresentant'])
    await minutes.getByRole('checkbox', { name: seat, exact: true }).check();
  await save(page, 'Før protokollen');
  await page.getByText('Til stede: Rektor, Nav-leder, Fylkeskommunen, Statsforvalteren').waitFor();
  await looksRight(page, 'steering');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned protokollen 25.08.2026 (PDF)' }).click(),
  ]);
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await keyboard.press(page.getByRole('button', { name: 'Kall inn til møte' }));
  await keyboard.write(page.getByLabel('Når er møtet?'), '01.12.2026');
  await save(page, 'Kall inn til møte');
  await page.getByText('Neste møte 01.12.2026').waitFor();
  const carried = card(page, 'Styringsgruppe');
  await carried.getByText('Beslutninger som ikke er gjort').waitFor();
  await system.moveTo('2026-09-16T08:00:00+02:00');
  const day = await pageOf(geir);
  await day.goto('/');
  await day.getByText('Beslutning i styringsgruppen skulle vært gjort 15.09.2026').waitFor();
  await eventually('what was not done is marked', async () =>
    (await eventsOf(cooperationId)).includes('CooperationDuePassed'),
  );
  await keyboard.press(day.getByRole('link', { name: 'Samarbeidet med Nav Drammen, Ungteam' }).first());
  await keyboard.press(day.getByRole('button', { name: 'Gjort: Skolen finner et rom' }));
  await day.getByText('Lagret: Gjort: Skolen finner et rom.').waitFor();
  expect((await eventsOf(cooperationId)).at(-1)).toBe('SteeringDecisionDone');
});

told(
  'slides 3 and 9: the agreement is reviewed every year; what is late waits for both managers',
  async () => {
    await system.moveTo('2027-08-18T08:00:00+02:00');
    for (const [person, other] of [
      [geir, 'Nav Drammen, Ungteam'],
      [hilde, 'Åssiden videregående skole'],
    ] as const) {
      const page = await pageOf(person);
      await page.goto('/');
      const line = page.getByRole('region', { name: 'Samarbeid med skole og Nav' });
      await line.getByText('Årlig gjennomgang skulle vært gjort 17.08.2027').waitFor();
      await line
        .getByRole('link', { name: `Samarbeidet med ${other}` })
        .first()
        .waitFor();
    }
    await eventually(
      'it stands on the boards of both',
      async () => {
        const boards = await Promise.all(
          [geir, hilde].map((person) => asked<StallPage>(person, '/stalls?lane=people')),
        );
        return boards.every(({ rows }) =>
          rows.some(({ cause, kind }) => cause === 'cooperation-overdue' && kind === 'review'),
        );
      },
      90_000,
    );
    const board = await pageOf(hilde);
    await board.goto('/star-fast');
    await board.getByText('Samarbeidsavtalen venter: årlig gjennomgang', { exact: false }).waitFor();
    await looksRight(board, 'stuck');
    const page = await openAgreement(hilde);
    await keyboard.press(page.getByRole('button', { name: 'Før gjennomgangen' }));
    const form = page.getByRole('form', { name: 'Før gjennomgangen' });
    await keyboard.write(form.getByLabel('Hva kom dere fram til?'), 'Flere blir på skolen');
    await keyboard.choose(form.getByLabel('Hva nå?'), 'Fortsetter som før');
    await keyboard.write(form.getByLabel('Neste gjennomgang innen'), '17.08.2028');
    await save(page, 'Før gjennomgangen');
    await page.getByText('Neste gjennomgang innen 17.08.2028', { exact: true }).waitFor();
    await looksRight(page, 'reviewed');
    expect((await eventsOf(cooperationId)).at(-1)).toBe('CooperationReviewed');
    expect(
      (await agreement()).matters.some(({ matter, dueOn }) => matter === 'review' && dueOn < '2028'),
    ).toBe(false);
  },
);
