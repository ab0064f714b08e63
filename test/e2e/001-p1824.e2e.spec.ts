import type { Courses, CourseView, JourneyView, WorkTraining } from '@samspor/contracts';
import { addDays } from '@samspor/domain';
import { meetingHeldOn } from '../setup/meeting.ts';
import { eventually } from '../setup/system.ts';
import { DeckStory, written } from './deck-story.ts';

/**
 * Deck 001, P1824 in Drammen: how they work with young people on social assistance, from the reception to work training.
 * One youth, and everybody acts through the page; only time is moved.
 */

const meetsOn = '2026-12-08'; // a Tuesday, as every meeting of Drammen's committee

const story = new DeckStory('2026-12-03T09:00:00+01:00');
const { told, pageOf, asked, answered, typesOf } = story;
let journeyId: string;
let runId: string;

const journey = (person = 'p-nav-1') => asked<JourneyView>(person, `/journeys/${journeyId}`);
const statusFor = async (person: string) => (await answered(person, `/journeys/${journeyId}`)).status;
const typesOfRecord = () => typesOf(journeyId);

told('slide 5: all who turn to NAV have a clarification talk with Ungteam', async () => {
  const samira = await pageOf('p-nav-1');
  await samira.goto('/ungdom/ny');
  await samira.getByLabel('Fornavn').fill('Bo');
  await samira.getByLabel('Etternavn').fill('Fjelldal');
  await samira.getByLabel('Fødselsdato').fill('04.03.2006');
  await samira.getByLabel('Kommune').selectOption({ label: 'Drammen' });
  await samira.getByRole('button', { name: 'Opprett sak' }).click();
  await samira.getByRole('heading', { level: 1, name: /Fjelldal/ }).waitFor();
  journeyId = /ungdom\/([0-9a-f-]{36})/.exec(samira.url())?.[1] ?? '';
  await samira
    .getByRole('link', { name: 'Registrer samtale', exact: true })
    .or(samira.getByRole('button', { name: 'Registrer samtale', exact: true }))
    .first()
    .click();
  const form = samira.getByRole('form', { name: 'Avklaringssamtale' });
  await form.getByRole('radio', { name: 'Møte', exact: true }).check();
  await form.getByLabel('Situasjonen nå').fill('Sluttet på skolen i fjor');
  await form.getByLabel('Hva lever ungdommen av?').selectOption({ label: 'Ingen inntekt' });
  await form
    .getByLabel('Er sosialhjelp rett hjelp?')
    .selectOption({ label: 'Uklart, utvalget må vurdere det' });
  await form.getByLabel('Hva ønsker ungdommen selv?').fill('Vil jobbe ute');
  await form.getByLabel('Hva skal utvalget ta stilling til?').fill('Hvem følger opp?');
  await samira.getByRole('button', { name: 'Lagre', exact: true }).click();
  await samira.getByText('Lagret: Avklaringssamtale').first().waitFor();
  expect(await typesOfRecord()).toEqual([
    'JourneyOpened',
    ...(await typesOfRecord()).slice(1, -2),
    'ClarificationTalkHeld',
    'ReferredToCommittee',
  ]);
  expect(await statusFor('p-assiden-1')).toBe(404); // no other agency takes part yet
});

told('slides 4 and 5: the weekly committee agrees on who follows up, and with what', async () => {
  await story.system.moveTo(`${meetsOn}T10:00:00+01:00`);
  const meetingId = await meetingHeldOn(story.system.test.store, meetsOn);
  const ole = await pageOf('p-nav-6');
  await ole.goto(`/moter/${meetingId}/bord`);
  await ole.getByRole('heading', { level: 2, name: 'Sak 1: Bo Fjelldal' }).waitFor();
  const form = ole.getByRole('form', { name: 'Beslutning' });
  await form.getByLabel('Hva ble dere enige om?').selectOption({ label: 'Kurs' });
  await form.getByLabel('Beslutning', { exact: true }).fill('Klart jeg kan fra januar');
  await form.getByLabel('Forslag til kategori').selectOption({ index: 3 });
  await form.getByLabel('Begrunnelse').fill('Vil, men har lite å bygge på');
  await form.getByRole('button', { name: 'Legg til avtale' }).click();
  const promise = form.getByRole('group', { name: 'Avtale 1' });
  await promise.getByLabel('Hva skal gjøres?').fill('Melder på til kurset');
  await promise.getByLabel('Person').selectOption({ label: 'Samira Eikeland' });
  await promise.getByLabel('Frist').fill('15.12.2026');
  const tells = form.getByRole('group', { name: 'Tilbakemelding til ungdommen' });
  await tells.getByLabel('Hva skal ungdommen få vite?').fill('Du får plass på kurs');
  await tells.getByLabel('Frist').fill('11.12.2026');
  await ole.keyboard.press('Control+Enter');
  await eventually('the decision is recorded', async () =>
    (await typesOfRecord()).includes('CommitteeDecided'),
  );
  const { agreements, category } = await journey();
  expect(agreements.map(({ kind, person }) => [kind, person?.id ?? null])).toEqual([
    ['agreement', 'p-nav-1'],
    ['feedback', null],
  ]);
  expect(category).toMatchObject({ state: 'proposed', category: 3 });
});

told('slide 9: the category is reviewed with a professional supervisor who did not propose it', async () => {
  const erling = await pageOf('p-nav-4');
  await erling.goto('/kvalitetssikring');
  const item = erling.getByRole('listitem').filter({ hasText: 'Fjelldal' });
  await item.getByText('Vil, men har lite å bygge på').waitFor();
  await item.getByRole('button', { name: /^Bekreft forslaget om/ }).click();
  await erling.getByText('Kategorien til Bo Fjelldal er bekreftet.').waitFor();
  expect((await journey()).category).toMatchObject({ state: 'confirmed', category: 3 });
});

told('slides 7 and 8: Klart jeg kan, two sessions a week for four weeks, and a seat in it', async () => {
  const berit = await pageOf('p-nav-3');
  await berit.goto('/kurs/nytt');
  await berit.getByLabel('Fra og med').fill('04.01.2027');
  await berit.getByLabel('Sted').fill('Ungteam');
  expect(await berit.locator('ol > li').count()).toBe(8);
  await berit.getByText('Oppfølgingssamling etter en måned').waitFor();
  await berit.getByRole('button', { name: 'Planlegg kurset' }).click();
  await berit.getByRole('heading', { level: 1, name: /^Klart jeg kan fra/ }).waitFor();
  runId = berit.url().split('/').at(-1) ?? '';
  await berit.getByText('Bevisstgjøring – hvem er jeg?').waitFor();
  await berit.getByText('Veien videre – hva er mine mål og hvordan kan jeg nå disse?').waitFor();
  const seats = berit.getByRole('region', { name: 'Legg til deltaker' });
  await seats.getByLabel('Søk etter navn').fill('Fjelldal');
  await seats.getByRole('button', { name: /Fjelldal/ }).click();
  await berit.getByRole('button', { name: 'Takket ja: Bo Fjelldal' }).click();
  await berit
    .getByRole('combobox', { name: 'Primærkontakt for Bo Fjelldal' })
    .selectOption({ label: 'Samira Eikeland' });
  await eventually('the seat is taken', async () => {
    const { runs } = await asked<Courses>('p-nav-3', '/courses');
    return runs.some((run) => run.runId === runId && run.taken === 1);
  });
});

told(
  'slides 6 and 7: attendance, log book, reflection task, talk, and a plan with goals and measures',
  async () => {
    const { sessions } = await asked<CourseView>('p-nav-3', `/courses/${runId}`);
    await story.system.moveTo(`${sessions[0]?.on ?? ''}T14:00:00+01:00`);
    await eventually('the course has begun', async () => (await typesOfRecord()).includes('CourseStarted'));
    const berit = await pageOf('p-nav-3');
    await berit.goto(`/kurs/${runId}`);
    await berit.getByRole('gridcell', { name: 'Bo Fjelldal, samling 1' }).focus();
    await berit.keyboard.press('p');
    await berit.getByText('Alt er lagret.').waitFor();
    await berit.getByLabel('Om', { exact: true }).selectOption({ label: 'Bo Fjelldal' });
    await berit.getByLabel('Tekst', { exact: true }).fill('Fant tre ting hun er god til');
    await berit.getByRole('button', { name: 'Skriv i loggboken' }).click();
    await berit.getByText('Fant tre ting hun er god til').waitFor();
    await berit.getByRole('link', { name: 'Bo Fjelldal' }).click();
    await berit.getByRole('button', { name: 'Levert etter samling 1' }).click();
    await berit.getByText('Levert', { exact: true }).waitFor();
    await berit.getByLabel('Mål, med ungdommens egne ord').fill('Jobbe i park og få fagbrev');
    await berit.getByLabel('Tiltak: hva, hvem og når').fill('Arbeidstrening fra februar');
    await berit.getByRole('button', { name: 'Lagre handlingsplanen' }).click();
    await berit.getByText('Planen er laget.').waitFor();
    expect((await typesOfRecord()).at(-1)).toBe('ActionPlanMade');
  },
);

told('slide 18: a municipal place for work training comes after the course', async () => {
  const { sessions } = await asked<CourseView>('p-nav-3', `/courses/${runId}`);
  await story.system.moveTo(`${sessions.at(-1)?.on ?? ''}T14:00:00+01:00`);
  const berit = await pageOf('p-nav-3');
  await berit.goto(`/kurs/${runId}/deltaker/${journeyId}`);
  await berit.getByLabel('Resultat', { exact: true }).selectOption({ label: 'Gjennomført' });
  await berit.getByLabel(/^Etter kurset/).selectOption({ label: 'Arbeidstrening' });
  await berit.getByRole('button', { name: 'Lagre resultatet av kurset' }).click();
  await eventually('the course is over on the journey', async () =>
    (await typesOfRecord()).includes('CourseEnded'),
  );
  const petter = await pageOf('p-drammen-2');
  await petter.goto('/arbeidstrening');
  await petter.getByRole('link', { name: 'Ny plass' }).click();
  const place = petter.getByRole('form', { name: 'Ny plass' });
  await place.getByLabel('Arbeidsgiver', { exact: true }).fill('Drammen kommune, Park');
  await place.getByLabel('Organisasjonsnummer').fill('300010377');
  await place.getByLabel('Type plass').selectOption({ label: 'Kommunal plass' });
  await place.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Drammen' });
  await place.getByLabel('Antall plasser').fill('1');
  await place.getByLabel('Hva går arbeidet ut på?').fill('Stell av parker');
  await place.getByLabel('Kontakt hos arbeidsgiver').fill('Driftsleder');
  await place.getByRole('button', { name: 'Lagre' }).click();
  await petter.getByText('1 av 1 ledige').waitFor();
  const { places } = await asked<WorkTraining>('p-nav-1', '/work-training');
  expect(places).toMatchObject([{ seats: 1, taken: 0 }]);
});

told(
  'slide 18: she is placed there, with individstønad, when all three have approved the agreement',
  async () => {
    const samira = await pageOf('p-nav-1');
    await samira.goto(`/ungdom/${journeyId}`);
    await samira.getByRole('link', { name: 'Planlegg arbeidstrening' }).click();
    const today = story.system.test.store.today();
    const form = samira.getByRole('form', { name: 'Planlegg arbeidstrening' });
    await form
      .getByLabel('Arbeidsplass', { exact: true })
      .selectOption({ label: 'Drammen kommune, Park (1 ledige)' });
    await form.getByLabel('Første dag').fill(written(today));
    await form.getByLabel('Siste dag').fill(written(addDays(today, 84)));
    await form.getByLabel('Timer i uken').fill('30');
    await form.getByLabel('Mentor på arbeidsplassen').fill('Dag Driftsleder');
    await form.getByLabel('Mål for arbeidet').fill('Møte hver dag');
    await form.getByLabel('Hva lever ungdommen av?').selectOption({ label: 'Individstønad' });
    await form.getByRole('button', { name: 'Planlegg arbeidstrening' }).click();
    await samira.getByRole('heading', { level: 1, name: 'Bo Fjelldal hos Drammen kommune, Park' }).waitFor();
    const approval = samira.getByRole('form', { name: 'Registrer godkjenning' });
    for (const party of ['Ungdommen', 'Arbeidsgiveren', 'Etaten']) {
      expect(await typesOfRecord()).not.toContain('WorkTrainingStarted');
      await approval.getByLabel('Hvem har godkjent?').selectOption({ label: party });
      await approval.getByLabel('Hvordan?').selectOption({ label: 'i møte' });
      await approval.getByRole('button', { name: 'Registrer godkjenning' }).click();
      await samira.getByText(new RegExp(`^${party} godkjente`)).waitFor();
    }
    await samira.getByText('I gang', { exact: true }).waitFor();
    expect((await typesOfRecord()).filter((type) => type === 'WorkTrainingStarted')).toHaveLength(1);
    expect((await journey()).phase).toBe('work-training');
    const { places } = await asked<WorkTraining>('p-drammen-2', '/work-training');
    expect(places).toMatchObject([{ seats: 1, taken: 1 }]);
    expect(await statusFor('p-assiden-1')).toBe(404);
  },
);
