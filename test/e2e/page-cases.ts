import { randomUUID } from 'node:crypto';
import type {
  ConcernReports,
  Cooperations,
  Courses,
  CourseView,
  Handovers,
  HelpDesk,
  MeetingSummary,
  MyDay,
  ProofHead,
  WorkRow,
  WorkTraining,
} from '@samspor/contracts';
import type { Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import type { SignedIn } from '../setup/sign-in.ts';
import { enrolled } from './enrolled.ts';

/** One page as somebody sees it: who, how she comes there, and the level-1 heading that shows that it has come. */
export interface PageCase {
  name: string;
  /** Null where nobody has signed in. */
  person: string | null;
  open: (page: Page, session: SignedIn | null) => Promise<unknown>;
  heading: RegExp;
}

const maja = 'p-ot33-1';
const leader = 'p-ot33-3';
const chair = 'p-nav-5';
const courseLeader = 'p-nav-3';
const administrator = 'p-ot31-4';
const officer = 'p-ot31-5';
const supervisor = 'p-nav-4';
const consultant = 'p-assiden-3';
const childWelfare = 'p-drammen-4';
const coordinator = 'p-drammen-2';

const sample = fileURLToPath(
  new URL('../../libs/domain/src/target-group/samples/target-group.sample.csv', import.meta.url),
);

const at = (path: string) => (page: Page) => page.goto(path);

/** All pages of the product, over the demo's youths. */
export const pageCases: readonly PageCase[] = [
  { name: 'Sign-in', person: null, open: at('/'), heading: /^Logg inn i Samspor$/ },
  { name: 'Choice of a person', person: null, open: at('/api/v1/auth/login?returnTo=/'), heading: /./ },
  { name: 'Min dag', person: maja, open: at('/'), heading: /^Min dag$/ },
  {
    name: 'A youth',
    person: maja,
    open: openYouth,
    heading: / /,
  },
  { name: 'Fravær og vikar', person: maja, open: at('/fravaer'), heading: /^Fravær og vikar$/ },
  { name: 'Fordel saker', person: leader, open: at('/fordel'), heading: /^Fordel saker$/ },
  { name: 'A youth who has moved away', person: maja, open: openMovedAway, heading: /Flyttedal/ },
  { name: 'A step', person: maja, open: openStep, heading: / / },
  { name: 'Ny ungdom', person: maja, open: at('/ungdom/ny'), heading: /^Ny ungdom$/ },
  { name: 'Import', person: maja, open: at('/import'), heading: /^Import$/ },
  { name: 'Import with a preview', person: maja, open: openPreview, heading: /^Import$/ },
  { name: 'Oversikt', person: leader, open: at('/oversikt'), heading: /^Oversikt$/ },
  {
    name: 'Planlegger',
    person: leader,
    open: at('/oversikt/planlegger'),
    heading: /^Planlegger$/,
  },
  { name: 'Planlegger with a result', person: leader, open: openPlan, heading: /^Planlegger$/ },
  { name: 'Står fast', person: leader, open: at('/star-fast'), heading: /^Står fast$/ },
  {
    name: 'Står fast, the machine',
    person: leader,
    open: at('/star-fast?lane=machine'),
    heading: /^Står fast$/,
  },
  { name: 'Står fast, one’s own', person: maja, open: at('/star-fast'), heading: /^Står fast$/ },
  {
    name: 'Står fast, nothing',
    person: leader,
    open: at('/star-fast?cause=poison-event'),
    heading: /^Står fast$/,
  },
  { name: 'Står fast, a repair', person: leader, open: openRepair, heading: /^La hvile …$/ },
  { name: 'Står fast, many to a colleague', person: leader, open: openReassign, heading: /^Flytt$/ },
  { name: 'Står fast, the trend', person: leader, open: openTrend, heading: /^Står fast$/ },
  { name: 'Ukjent status', person: maja, open: at('/ukjent'), heading: /^Ukjent status$/ },
  { name: 'Kurs', person: courseLeader, open: at('/kurs'), heading: /^Kurs$/ },
  { name: 'A course', person: courseLeader, open: openCourse, heading: /^Klart jeg kan fra / },
  { name: 'A participant', person: courseLeader, open: openParticipant, heading: / / },
  { name: 'Nytt kurs', person: courseLeader, open: at('/kurs/nytt'), heading: /^Nytt kurs$/ },
  { name: 'Besøk og ruter', person: maja, open: at('/ukjent/ruter'), heading: /^Besøk og ruter$/ },
  { name: 'Treff i registre', person: maja, open: at('/ukjent/treff'), heading: /^Treff i registre$/ },
  { name: 'Kontaktbevis', person: leader, open: at('/oversikt/kontaktbevis'), heading: /^Kontaktbevis$/ },
  { name: 'A privacy officer’s first page', person: officer, open: at('/'), heading: /^Kontaktbevis$/ },
  { name: 'A proof of contact', person: leader, open: openProof, heading: /^Kontaktbevis \d/ },
  { name: 'A list behind a figure', person: leader, open: openProofList, heading: /^Kontakt, / },
  { name: 'A proof without small figures', person: officer, open: openProof, heading: /^Kontaktbevis \d/ },
  { name: 'Rettigheter', person: leader, open: at('/oversikt/rettigheter'), heading: /^Rettigheter$/ },
  {
    name: 'Rettigheter without small figures',
    person: officer,
    open: at('/oversikt/rettigheter'),
    heading: /^Rettigheter$/,
  },
  {
    name: 'Rettigheter, a list',
    person: leader,
    open: at('/oversikt/rettigheter/liste?of=lost'),
    heading: /^Skoleår uten bestått$/,
  },
  { name: 'A school year of the ledger', person: maja, open: openSchooling, heading: / / },
  { name: 'Mottak', person: 'p-nav-1', open: openIntake, heading: /^Mottak$/ },
  { name: 'Ny ungdom, met by Nav', person: 'p-nav-1', open: at('/ungdom/ny'), heading: /^Ny ungdom$/ },
  { name: 'Møter', person: chair, open: at('/moter'), heading: /^Møter$/ },
  {
    name: 'A meeting',
    person: chair,
    open: async (page, session) => page.goto(await meetingOf(session)),
    heading: /^Møte \d/,
  },
  { name: 'Tilbud', person: maja, open: at('/tilbud'), heading: /^Tilbud$/ },
  { name: 'Arbeidstrening', person: coordinator, open: at('/arbeidstrening'), heading: /^Arbeidstrening$/ },
  {
    name: 'A new work place',
    person: coordinator,
    open: at('/arbeidstrening/plasser/ny'),
    heading: /^Ny plass$/,
  },
  { name: 'A placement', person: coordinator, open: openPlacement, heading: / hos Drammen kommune/ },
  {
    name: 'A placement to be planned',
    person: maja,
    open: openNewPlacement,
    heading: /^Planlegg arbeidstrening for /,
  },
  { name: 'A new offer', person: maja, open: at('/tilbud/nytt'), heading: /^Nytt tilbud$/ },
  {
    name: 'Kvalitetssikring',
    person: supervisor,
    open: at('/kvalitetssikring'),
    heading: /^Kvalitetssikring$/,
  },
  {
    name: 'The committee desk',
    person: chair,
    open: async (page, session) => page.goto(`${await meetingOf(session)}/bord`),
    heading: /^Møtebord \d/,
  },
  {
    name: 'Oppsett, utvalg',
    person: administrator,
    open: at('/oppsett/utvalg'),
    heading: /^Oppsett: Utvalg$/,
  },
  { name: 'Oppsett', person: leader, open: at('/oppsett'), heading: /^Oppsett$/ },
  { name: 'Oppsett, words of one’s own', person: leader, open: openOwnWords, heading: /^Oppsett$/ },
  {
    name: 'Many ladders',
    person: leader,
    open: at('/oversikt/sok-kontakt'),
    heading: /^Søk kontakt med mange$/,
  },
  { name: 'Trivselsforum', person: 'p-aalborg-2', open: at('/trivselsforum'), heading: /^Trivselsforum$/ },
  { name: 'Trivsel', person: 'p-aalborg-2', open: at('/trivsel'), heading: /^Trivsel$/ },
  { name: 'Trivsel, questions', person: 'p-aalborg-3', open: at('/trivsel'), heading: /^Trivsel$/ },
  { name: 'Spesialenheten', person: 'p-aalborg-6', open: at('/spesialenheten'), heading: /^Spesialenheten$/ },
  { name: 'Samarbeid', person: 'p-assiden-4', open: at('/samarbeid'), heading: /^Samarbeid$/ },
  {
    name: 'An agreement that waits for one’s signature',
    person: 'p-assiden-4',
    open: openCooperation,
    heading: /^Åssiden videregående skole og Nav/,
  },
  {
    name: 'An agreement, by the counsellor',
    person: 'p-assiden-2',
    open: openCooperation,
    heading: /^Åssiden videregående skole og Nav/,
  },
  {
    name: 'Samarbeid, no agreement',
    person: 'p-greaker-3',
    open: at('/samarbeid'),
    heading: /^Samarbeid$/,
  },
  { name: 'Henvisninger', person: 'p-nav-1', open: at('/henvisninger'), heading: /^Henvisninger$/ },
  { name: 'A referral', person: 'p-nav-1', open: openReferral, heading: /^Henvisning av / },
  { name: 'Henvis', person: maja, open: openAskReferral, heading: /^Henvis / },
  {
    name: 'Bekymringsmeldinger',
    person: childWelfare,
    open: at('/bekymringsmeldinger'),
    heading: /^Bekymringsmeldinger$/,
  },
  { name: 'A report of concern', person: childWelfare, open: openConcern, heading: /^Bekymringsmelding om / },
  { name: 'Meld bekymring', person: 'p-aalborg-2', open: openReportConcern, heading: /^Meld bekymring for / },
  { name: 'Innom', person: consultant, open: at('/innom'), heading: /^Innom$/ },
  { name: 'A pupil’s help', person: consultant, open: openHelp, heading: /: hjelp ved skolen$/ },
  { name: 'Tall fra skolen', person: consultant, open: at('/innom/tall'), heading: /^Tall fra skolen$/ },
  {
    name: 'Tall fra skolen, small ones hidden',
    person: leader,
    open: at('/innom/tall'),
    heading: /^Tall fra skolen$/,
  },
  { name: 'A plan to print', person: consultant, open: openPlanOfYouth, heading: /^Planen til / },
  { name: 'Nowhere', person: maja, open: at('/finnes-ikke'), heading: /^Fant ikke siden$/ },
  { name: 'No access', person: maja, open: at('/oversikt'), heading: /^Ingen tilgang$/ },
];

/** Steps that have a field one must fill in. */
const asking: readonly unknown[] = ['SeekContact', 'RecordContact', 'HoldClarificationTalk'];

/** A step's form with what it lacks shown. */
async function openStep(page: Page, session: SignedIn | null): Promise<void> {
  const { journeyId, next } = await workRow(session, (row) => asking.includes(row.next));
  await page.goto(`/ungdom/${journeyId}/steg/${next}`);
  const form = page.getByRole('dialog').getByRole('form');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByRole('heading', { name: 'Dette må rettes før du kan gå videre:' }).waitFor();
}

/** The longest form of the rights ledger, with what it lacks shown. */
async function openSchooling(page: Page, session: SignedIn | null): Promise<void> {
  const { journeyId } = await workRow(session, () => true);
  await page.goto(`/ungdom/${journeyId}/steg/RecordSchooling`);
  const form = page.getByRole('dialog').getByRole('form');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByRole('heading', { name: 'Dette må rettes før du kan gå videre:' }).waitFor();
}

/** A small plan, with its assumptions open and its figures reckoned by the browser. */
async function openPlan(page: Page): Promise<void> {
  await page.goto('/oversikt/planlegger');
  await page.getByRole('button', { name: 'Forutsetninger' }).click();
  await page.getByLabel('Ungdommer til sammen').fill('40');
  await page.getByLabel('Skoleår').fill('1');
  await page.getByRole('button', { name: 'Legg til et alternativ' }).click();
  await page
    .getByRole('group', { name: 'Alternativ 2' })
    .getByLabel('Veiledere i tjenesten')
    .selectOption('-1');
  await page.getByRole('button', { name: 'Regn ut' }).click();
  await page.getByRole('heading', { name: 'Kø måned for måned' }).waitFor();
  await page.getByRole('button', { name: 'Vis køen som tabell' }).click();
}

async function openPreview(page: Page): Promise<void> {
  await page.goto('/import');
  await page.locator('input[type=file]').setInputFiles(sample);
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByText('Dette skjer hvis du importerer').waitFor();
}

async function workRow(session: SignedIn | null, fits: (row: WorkRow) => boolean): Promise<WorkRow> {
  const day = await session?.json<MyDay>('/api/v1/my-day?caseworker=all');
  const row = day?.body.rows.find(fits);
  if (!row) throw new Error(`No such youth: ${JSON.stringify(day)?.slice(0, 300)}`);
  return row;
}

async function openYouth(page: Page, session: SignedIn | null): Promise<void> {
  await page.goto(`/ungdom/${(await workRow(session, () => true)).journeyId}`);
}

/** The first referral of the demo that waits for the reader's agency. */
async function openReferral(page: Page, session: SignedIn | null): Promise<void> {
  const list = await session?.json<Handovers>('/api/v1/handovers');
  await page.goto(`/henvisninger/${list?.body.inbox[0]?.handoverId}`);
}

/** The first report of concern of the demo that child welfare has received. */
async function openConcern(page: Page, session: SignedIn | null): Promise<void> {
  const list = await session?.json<ConcernReports>('/api/v1/concern-reports');
  await page.goto(`/bekymringsmeldinger/${list?.body.received?.[0]?.reportId}`);
}

async function openReportConcern(page: Page, session: SignedIn | null): Promise<void> {
  await page.goto(`/ungdom/${(await workRow(session, ({ age }) => age < 18)).journeyId}/bekymring`);
}

/** The demo's agreement between a school and a NAV office. */
async function openCooperation(page: Page, session: SignedIn | null): Promise<void> {
  const list = await session?.json<Cooperations>('/api/v1/cooperations');
  await page.goto(`/samarbeid/${list?.body.cooperations[0]?.cooperationId}`);
}

async function openAskReferral(page: Page, session: SignedIn | null): Promise<void> {
  await page.goto(`/ungdom/${(await workRow(session, () => true)).journeyId}/henvis`);
}

/** A youth whom the follow-up service has handed to another county: its page says so, and stands still. */
async function openMovedAway(page: Page, session: SignedIn | null): Promise<void> {
  if (!session) throw new Error('Nobody has signed in');
  const journeyId = await enrolled(session, `Flyttedal ${randomUUID().replace(/[^a-z]/g, '')}`);
  const move = { to: '31', municipality: '3105', on: '2026-10-20' };
  const { status } = await session.json(`/api/v1/journeys/${journeyId}/steps/RecordMove`, move, {
    'if-match': '"2"',
  });
  if (status !== 200) throw new Error(`Not moved: ${status}`);
  await page.goto(`/ungdom/${journeyId}`);
  await page
    .getByRole('heading', { name: 'Oppfølgingstjenesten i Buskerud har ikke lenger saken' })
    .waitFor();
}

/** What will happen to several who stand still, before it is done; what is asked for is left out. */
async function openRepair(page: Page): Promise<void> {
  await page.goto('/star-fast');
  await page.getByRole('button', { name: 'Velg alle på siden' }).click();
  await page.getByRole('button', { name: 'La hvile …', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/blir gjort noe med/).waitFor();
  await dialog.getByRole('button', { name: /^La hvile \(/ }).click();
  await dialog.getByText('Skriv hvorfor.').waitFor();
}

/** Several given to a colleague at once: what will happen to whom. */
async function openReassign(page: Page): Promise<void> {
  await page.goto('/star-fast');
  await page.getByRole('button', { name: 'Velg alle på siden' }).click();
  await page.getByRole('button', { name: 'Flytt', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hvem får saken').selectOption('p-ot33-2');
  await dialog.getByText(/blir gjort noe med/).waitFor();
}

/** The figures behind the bars, and the switch of the daily e-mail below them. */
async function openTrend(page: Page): Promise<void> {
  await page.goto('/star-fast');
  await page.getByRole('heading', { name: 'Daglig e-post' }).waitFor();
  await page.locator('section', { hasText: 'Vis tallene' }).getByRole('button').last().click();
  await page.getByRole('columnheader', { name: 'Kom til' }).waitFor();
}

/** This school year's proof, worked out. */
async function openProof(page: Page, session: SignedIn | null): Promise<void> {
  const made = await session?.json<ProofHead>('/api/v1/proofs', { schoolYear: '2026/27' });
  if (made?.status !== 202) throw new Error(`Not made: ${made?.status}`);
  await page.goto(`/oversikt/kontaktbevis/${made.body.proofId}`);
  await page.getByRole('heading', { name: 'Hovedtall' }).waitFor();
}

async function openProofList(page: Page, session: SignedIn | null): Promise<void> {
  await openProof(page, session);
  await page
    .getByRole('link', { name: /Kontakt, Ikke oppfylt|Kontakt, Forfalt|Kontakt, I alt/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Kontakt, / }).waitFor(); // the address changes before the page
}

async function meetingOf(session: SignedIn | null): Promise<string> {
  const meetings = await session?.json<MeetingSummary[]>('/api/v1/meetings');
  const [meeting] = meetings?.body.toSorted((a, b) => b.items - a.items) ?? [];
  if (!meeting || meeting.items === 0) throw new Error('No meeting with an agenda');
  return `/moter/${meeting.meetingId}`;
}

/** A message in the county's own words, which cannot be sent as they are. */
async function openOwnWords(page: Page): Promise<void> {
  await page.goto('/oppsett');
  await page.getByRole('button', { name: 'Skriv egne ord' }).click();
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Hei fra NAV, {navn}');
  await page.getByText('Flettefeltet finnes ikke her').waitFor();
}

/** The intake with its roster opened to be changed. */
async function openIntake(page: Page): Promise<void> {
  await page.goto('/mottak');
  await page.getByRole('button', { name: 'Endre vaktlisten' }).click();
  await page.getByLabel('Vakt mandag').first().waitFor();
}

/** The demo's course with marks in its grid. */
async function course(session: SignedIn | null): Promise<string> {
  const courses = await session?.json<Courses>('/api/v1/courses');
  const run = courses?.body.runs.find(({ template }) => template === 'klart-jeg-kan');
  if (!run) throw new Error('No course');
  return run.runId;
}

async function openCourse(page: Page, session: SignedIn | null): Promise<void> {
  await page.goto(`/kurs/${await course(session)}`);
}

async function openParticipant(page: Page, session: SignedIn | null): Promise<void> {
  const runId = await course(session);
  const run = await session?.json<CourseView>(`/api/v1/courses/${runId}`);
  const one = run?.body.log.find(({ type }) => type === 'PlanMade');
  if (!one) throw new Error('Nobody has a plan');
  await page.goto(`/kurs/${runId}/deltaker/${one.journeyId}`);
}

/** A placement of the demo, with its agreement and what is due. */
async function openPlacement(page: Page, session: SignedIn | null): Promise<void> {
  const board = await session?.json<WorkTraining>('/api/v1/work-training');
  const placement = board?.body.placements.find(({ state }) => state === 'running');
  if (!placement) throw new Error('Nobody is in work training');
  await page.goto(`/arbeidstrening/${placement.placementId}`);
}

async function openNewPlacement(page: Page, session: SignedIn | null): Promise<void> {
  if (!session) throw new Error('Nobody has signed in');
  await page.goto(
    `/arbeidstrening/ny?ungdom=${await enrolled(session, `Plandal ${randomUUID().replace(/[^a-z]/g, '')}`)}`,
  );
}

/** A pupil whom the social consultant has helped. */
async function helped(session: SignedIn | null): Promise<string> {
  const desk = await session?.json<HelpDesk>('/api/v1/help');
  const journeyId = desk?.body.visits[0]?.journeyId;
  if (!journeyId) throw new Error('Nobody has walked in');
  return journeyId;
}

async function openHelp(page: Page, session: SignedIn | null): Promise<void> {
  await page.goto(`/innom/elev/${await helped(session)}`);
}

async function openPlanOfYouth(page: Page, session: SignedIn | null): Promise<void> {
  await page.goto(`/ungdom/${await helped(session)}/plan`);
}
