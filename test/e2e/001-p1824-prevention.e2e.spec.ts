import type { CourseView, JourneyView } from '@samspor/contracts';
import type { Page } from 'playwright-core';
import { eventually } from '../setup/system.ts';
import { DeckStory } from './deck-story.ts';
import { acceptReferral, openReferral, referred } from './referral.ts';
import { taken, tick } from './step-form.ts';

/**
 * Deck 001, P1824's second strategy: prevention. Pupils at risk before they come to upper secondary school, those who have
 * just dropped out, those who have used up their rights, and those who lack a grade. Everybody acts through the page.
 */

const maja = 'p-ot33-1'; // the county's follow-up service
const liv = 'p-ot33-3'; // its leader
const samira = 'p-nav-1'; // Ungteam
const berit = 'p-nav-3'; // holds the courses
const nora = 'p-assiden-1'; // adviser at a school that none of them goes to

const story = new DeckStory('2027-01-11T09:00:00+01:00'); // a Monday
const { told, pageOf, asked, answered, typesOf, found } = story;
let perId = '';
let olaId = '';
let evaId = '';

const viewOf = (journeyId: string, person = samira) => asked<JourneyView>(person, `/journeys/${journeyId}`);

/** A youth whom an agency meets: opened by it, or enrolled by the county. */
async function met(page: Page, name: string, born: string, send: string, reason?: string): Promise<void> {
  const [first = '', last = ''] = name.split(' ');
  await page.goto('/ungdom/ny');
  await page.getByLabel('Fornavn').fill(first);
  await page.getByLabel('Etternavn').fill(last);
  await page.getByLabel('Fødselsdato').fill(born);
  await page.getByLabel('Kommune').selectOption({ label: 'Drammen' });
  if (reason) await page.getByLabel('Årsak (valgfritt)').selectOption({ label: reason });
  await page.getByRole('button', { name: send }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Plans a run of a course; gives its id. */
async function planned(page: Page, template: string, from: string): Promise<string> {
  await page.goto('/kurs/nytt');
  await page.getByLabel('Kurs', { exact: true }).selectOption({ label: template });
  await page.getByLabel('Fra og med').fill(from);
  await page.getByLabel('Sted').fill('Karrieresenteret');
  await page.getByRole('button', { name: 'Planlegg kurset' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${template} fra`) }).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

/** Gives a seat in the run that is open, which is taken. */
async function seated(page: Page, name: string): Promise<void> {
  const seats = page.getByRole('region', { name: 'Legg til deltaker' });
  await seats.getByLabel('Søk etter navn').fill(name);
  await seats.getByRole('button', { name: `Tilby ${name} plass` }).click();
  await accepted(page, name);
}

async function accepted(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Takket ja: ${name}` }).click();
  await page
    .getByRole('row', { name: new RegExp(name) })
    .getByText('Deltaker')
    .first()
    .waitFor();
}

const runOf = (runId: string) => asked<CourseView>(berit, `/courses/${runId}`);

const section = (page: Page) => page.getByRole('region', { name: 'Rettigheter' });

let runId = '';

told('slide 11: Under 18, a course for pupils at risk before they leave lower secondary school', async () => {
  const page = await pageOf(samira);
  await met(page, 'Per Kjøsterud', '04.03.2011', 'Opprett sak');
  perId = await found(samira, 'Per Kjøsterud');
  const course = await pageOf(berit);
  runId = await planned(course, 'Under 18', '13.01.2027');
  await seated(course, 'Per Kjøsterud');
  await course.getByRole('link', { name: 'Per Kjøsterud' }).click();
  for (const [kind, words] of [
    ['Coaching av eleven', 'Vil bli mekaniker'],
    ['Coaching av foreldre', 'Mor og far støtter ham'],
    ['Karriereveiledning', 'Teknologi- og industrifag'],
  ] as const) {
    const talk = course.getByRole('region', { name: 'Individuelle samtaler' });
    await talk.getByLabel('Hva slags samtale').selectOption({ label: kind });
    await talk.getByLabel(/^Hva dere kom fram til/).fill(words);
    await talk.getByRole('button', { name: 'Lagre samtalen' }).click();
    await course.getByRole('region', { name: 'Loggbok, samtaler og plan' }).getByText(words).waitFor();
  }
  expect((await typesOf(runId)).filter((type) => type === 'TalkHeld')).toHaveLength(3);
  expect(await typesOf(perId)).not.toContain('CourseStarted'); // he is a pupil all the while
});

told(
  'slide 12: local companies, and special follow-up of who does not get in at a first or second choice',
  async () => {
    await story.system.moveTo('2027-01-21T09:00:00+01:00');
    const page = await pageOf(berit);
    await page.goto(`/kurs/${runId}/deltaker/${perId}`);
    const local = page.getByRole('region', { name: 'Lokalt næringsliv og overgang til videregående' });
    await local.getByLabel('Bedrift').fill('Drammen Verksted');
    await local.getByLabel('Dag', { exact: true }).fill('20.01.2027');
    await local.getByLabel('Besøk, hospitering eller arbeidstrening').fill('Hospitering');
    await local.getByRole('button', { name: 'Lagre besøket' }).click();
    await local.getByText('Drammen Verksted · 20.01.2027 · Hospitering').waitFor();
    await local
      .getByLabel('Inntak til videregående')
      .selectOption({ label: 'Kom ikke inn: særskilt oppfølging' });
    await local.getByRole('button', { name: 'Lagre inntaket' }).click();
    await eventually('the transition is flagged', async () =>
      (await typesOf(runId)).includes('TransitionFlagged'),
    );
    expect(await typesOf(runId)).toContain('CompanyVisited');
    expect((await viewOf(perId)).tasks.map(({ kind }) => kind)).toContain('school-transition');
    const adviser = await pageOf(samira);
    await adviser.goto(`/ungdom/${perId}`);
    await adviser.getByText('Kom ikke inn på 1. eller 2. ønske: særskilt oppfølging').first().waitFor();
    expect((await answered(nora, `/journeys/${perId}`)).status).toBe(404);
  },
);

told('slide 10: a youth at risk is considered by the referral committee', async () => {
  const page = await pageOf(samira);
  const refer = { journeyId: perId, step: 'ReferToCommittee', name: 'Henvisning til utvalget' };
  await taken(page, refer, async (form) => {
    await form.getByLabel('Hvilket utvalg?').selectOption({ label: 'Henvisningsutvalget i Drammen' });
    await form.getByLabel('Hva skal utvalget ta stilling til?').fill('Hvem følger opp overgangen?');
    await form.getByLabel('Hvorfor er ungdommen utsatt? (valgfritt)').fill('Har ingen plass til høsten');
  });
  expect((await typesOf(perId)).at(-1)).toBe('ReferredToCommittee');
  expect((await viewOf(perId)).deadlines.map(({ kind }) => kind)).toContain('committee-decision');
});

told(
  'slide 14: who has just dropped out comes by the follow-up service, and soon has a seat in Ny retning',
  async () => {
    const county = await pageOf(maja);
    await met(county, 'Ola Bjerkeli', '04.03.2009', 'Tilmeld ungdommen', 'Avbrutt opplæring');
    olaId = await found(maja, 'Ola Bjerkeli');
    await referred(county, {
      journeyId: olaId,
      to: 'Nav Drammen, Ungteam',
      wants: 'Delta i saken',
      question: 'Plass i Ny retning?',
      summary: 'Sluttet på Vg1 denne uken',
    });
    const nav = await pageOf(samira);
    await openReferral(nav, 'Ola Bjerkeli');
    await acceptReferral(nav);
    const course = await pageOf(berit);
    runId = await planned(course, 'Ny retning', '25.01.2027');
    await course.goto('/kurs');
    const lane = course.getByRole('region', { name: 'Nettopp sluttet på skolen' });
    await lane.getByText(/^Alderen er ikke til hinder for individstønad/).waitFor();
    await lane.getByRole('button', { name: 'Tilby Ola Bjerkeli plass i Ny retning' }).click();
    await lane.getByText('Ingen har sluttet de siste 30 dagene uten å ha fått et tilbud om kurs.').waitFor();
    await course.goto(`/kurs/${runId}`);
    await accepted(course, 'Ola Bjerkeli');
    expect(await typesOf(olaId)).toContain('ContactMade'); // who answers has been reached
    const { sessions } = await runOf(runId);
    expect(sessions).toHaveLength(8);
    await story.system.moveTo(`${sessions[0]?.on ?? ''}T14:00:00+01:00`);
    await eventually(
      'the course has begun',
      async () => (await typesOf(olaId)).includes('CourseStarted'),
      60_000,
    );
  },
);

told('slides 14 and 15: after four weeks he goes on to work training', async () => {
  const { sessions } = await runOf(runId);
  await story.system.moveTo(`${sessions.at(-1)?.on ?? ''}T14:00:00+01:00`);
  const page = await pageOf(berit);
  await page.goto(`/kurs/${runId}/deltaker/${olaId}`);
  await page.getByLabel('Resultat', { exact: true }).selectOption({ label: 'Gjennomført' });
  await page.getByLabel(/^Etter kurset/).selectOption({ label: 'Arbeidstrening' });
  await page.getByRole('button', { name: 'Lagre resultatet av kurset' }).click();
  await eventually('the course is over', async () => (await typesOf(olaId)).includes('CourseEnded'));
  const adviser = await pageOf(samira);
  await taken(adviser, { journeyId: olaId, step: 'StartWorkTraining', name: 'Oppstart av arbeidstrening' });
  expect((await typesOf(olaId)).at(-1)).toBe('WorkTrainingStarted');
  expect((await viewOf(olaId, maja)).phase).toBe('work-training');
  expect((await answered(nora, `/journeys/${olaId}`)).status).toBe(404);
});

told('slide 16: how he has used up his rights, and where all of them do', async () => {
  const page = await pageOf(maja);
  await taken(page, { journeyId: olaId, step: 'RecordSchooling', name: 'Skolehistorie' }, async (form) => {
    await form.getByLabel('Skoleår', { exact: true }).selectOption('2025/26');
    await tick(form, 'Avbrutt');
    await form.getByLabel('Trinn (valgfritt)').selectOption('VG1');
    await form.getByLabel('Utdanningsprogram (valgfritt)').selectOption('TP');
    await form.getByRole('textbox', { name: 'Sluttet (valgfritt)' }).fill('14.11.2025');
    await tick(form, 'Ikke avklart');
    await form.getByRole('radio', { name: 'Nei', exact: true }).last().check();
  });
  await page.goto(`/ungdom/${olaId}`);
  await section(page).getByText('Har rett igjen').waitFor();
  await section(page).getByRole('row').filter({ hasText: '2025/26' }).getByText('Avbrutt').waitFor();
  const leader = await pageOf(liv);
  await leader.goto('/oversikt/rettigheter');
  const month = leader.getByRole('region', { name: 'Etter måneden ungdommen sluttet' });
  const count = month.getByRole('row').filter({ hasText: 'November' }).getByRole('link');
  expect(await count.innerText()).toBe('1');
  await count.click();
  await leader.getByRole('heading', { level: 1, name: 'Skoleår uten bestått, November' }).waitFor();
  await leader.getByRole('link', { name: /Ola Bjerkeli/ }).waitFor();
});

told('slide 17: who lacks a grade takes an intensive course, and sits the exam again', async () => {
  const adviser = await pageOf(samira);
  await met(adviser, 'Eva Strandli', '04.03.2006', 'Opprett sak');
  evaId = await found(samira, 'Eva Strandli');
  await taken(
    adviser,
    { journeyId: evaId, step: 'HoldClarificationTalk', name: 'Avklaringssamtale' },
    (form) => tick(form, 'Møte'),
  );
  const course = await pageOf(berit);
  const intensive = await planned(course, 'Intensivkurs', '02.03.2027');
  await seated(course, 'Eva Strandli');
  await course.getByRole('link', { name: 'Eva Strandli' }).click();
  const exams = course.getByRole('region', { name: 'Fag som mangler, og ny eksamen' });
  await exams.getByLabel('Hvilket fag er det på rettighetskartet?').selectOption({ label: 'Matematikk' });
  await exams.getByLabel('Fag', { exact: true }).fill('Matematikk 1P');
  await exams.getByLabel('Eksamensdag').fill('27.05.2027');
  await exams.getByRole('button', { name: 'Meld opp til eksamen' }).click();
  await exams.getByText('Matematikk 1P · 27.05.2027 · venter på resultat').waitFor();
  expect((await viewOf(evaId)).rights.missing).toMatchObject([{ subject: 'MAT', state: 'exam-planned' }]);

  await story.system.moveTo('2027-06-18T10:00:00+02:00');
  const after = await pageOf(berit);
  await after.goto(`/kurs/${intensive}/deltaker/${evaId}`);
  const results = after.getByRole('region', { name: 'Fag som mangler, og ny eksamen' });
  await results.getByRole('combobox', { name: 'Fag', exact: true }).selectOption({ label: 'Matematikk 1P' });
  await results.getByLabel('Resultat', { exact: true }).selectOption({ label: 'Bestått' });
  await results.getByRole('button', { name: 'Lagre resultatet' }).click();
  await results.getByText('Matematikk 1P · 27.05.2027 · Bestått').waitFor();
  expect((await typesOf(intensive)).filter((type) => type.startsWith('Exam'))).toEqual([
    ...['ExamPlanned', 'ExamTaken'],
  ]);
  expect((await viewOf(evaId)).rights.missing).toEqual([]);
});
