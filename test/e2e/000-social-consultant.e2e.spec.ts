import type { HelpDesk, JourneyView, PupilHelpView, SchoolFigures } from '@samspor/contracts';
import { helpStreamOf } from '@samspor/case-store';
import { addDays } from '@samspor/domain';
import { eventually } from '../setup/system.ts';
import { DeckStory, written } from './deck-story.ts';
import { acceptReferral, openReferral, referred } from './referral.ts';
import { startService } from './plan-ways.ts';
import { newPupil } from './walk-in.ts';

/**
 * Deck 000, the social consultant at school in Sarpsborg: a municipal service inside the county's school, for all that
 * stands beside the subjects. Ada walks in at Greåker; everybody acts through the page, and only time is moved.
 */

const bjarne = 'p-greaker-2'; // social consultant at Greåker
const silje = 'p-greaker-1'; // adviser at the same school
const vegard = 'p-sarpsborg-1'; // PPT of Sarpsborg
const turid = 'p-assiden-3'; // social consultant at another school, in another county
const samira = 'p-nav-1'; // NAV of another town
const school = 'school-300014887';

const story = new DeckStory('2026-11-30T09:00:00+01:00'); // a Monday
const { told, pageOf, asked, answered, typesOf } = story;
let adaId = '';
let appealUntil = '';

const helpEvents = () => typesOf(helpStreamOf(school, 'social', adaId));
const help = () => asked<PupilHelpView>(bjarne, `/help/${adaId}`);
const waiting = async () => (await asked<HelpDesk>(bjarne, '/help')).matters;
const journeySeenBy = (person: string) => answered<JourneyView>(person, `/journeys/${adaId}`);

told('slides 3, 17 and 25: a pupil comes without an appointment, and is helped in seconds', async () => {
  const page = await pageOf(bjarne);
  await page.goto('/innom');
  await newPupil(page, { name: 'Ada Kornbakken', born: '04.03.2009' });
  await page.getByRole('heading', { name: 'Ada Kornbakken er innom' }).waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.getByText('Lagret: Ada Kornbakken, Samtale, Utfylling av skjemaer.').waitFor();
  adaId = (await asked<HelpDesk>(bjarne, '/help')).visits[0]?.journeyId ?? '';
  expect(await helpEvents()).toEqual(['HelpOpened', 'WalkedIn']);
  const { body } = await journeySeenBy(bjarne);
  expect(body).toMatchObject({ phase: 'in-training', duties: [] }); // a pupil: nobody seeks her
});

told('slides 26 and 30: talks, money, a home of her own, forms, a difficult family', async () => {
  const page = await pageOf(bjarne);
  await page.goto('/innom');
  await page.getByRole('combobox', { name: 'Navn eller fødselsnummer', exact: true }).fill('Ada');
  await page.getByRole('option', { name: /Ada Kornbakken/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ada Kornbakken er innom' }).waitFor();
  for (const key of ['2', '3', '5']) await page.keyboard.press(key);
  await page.getByLabel('Notat (valgfritt)').fill('Flyttet for seg selv, trenger hjelp med husleia');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page
    .getByText('Lagret: Ada Kornbakken, Økonomisk støtte, Støtte til bolig, Vanskelig familiesituasjon.')
    .waitFor();
  expect((await help()).visits.map((visit) => visit.help)).toEqual([
    ['economic-support', 'housing-support', 'family'],
    ['talk', 'forms'],
  ]);
});

told('slides 20 and 28: she decides under the social services act, and the pupil may appeal', async () => {
  const page = await pageOf(bjarne);
  await page.goto(`/innom/elev/${adaId}`);
  await page.getByRole('button', { name: 'Registrer vedtak' }).click();
  const form = page.getByRole('form', { name: 'Registrer vedtak' });
  await form.getByLabel('Saksnummer i fagsystemet').fill('2026/4711');
  await form.getByLabel('Hjemmel').selectOption({ label: '§ 18 Stønad til livsopphold' });
  await form.getByLabel('Resultat').selectOption({ label: 'Innvilget' });
  await form.getByLabel('Beløp (valgfritt)').fill('7 300 kr');
  await form.getByLabel('Skal de andre i planen se').selectOption({ label: 'Ja' });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Lagret: Registrer vedtak.').waitFor();
  await page.getByRole('button', { name: 'Eleven er underrettet' }).click();
  await page
    .getByRole('form', { name: 'Eleven er underrettet' })
    .getByRole('button', { name: 'Lagre' })
    .click();
  appealUntil = addDays(story.system.test.store.today(), 21);
  await page.getByText(`Klagefrist ${written(appealUntil)}`).waitFor();
  expect((await helpEvents()).slice(-2)).toEqual(['RulingMade', 'RulingNotified']);
  expect(await waiting()).toMatchObject([{ matter: 'appeal-period', dueOn: appealUntil }]);
});

told('slide 20: the school’s own plan tells that there is a decision, not what it says', async () => {
  const page = await pageOf(silje);
  await page.goto(`/ungdom/${adaId}`);
  await page.getByText('Vedtak etter sosialtjenesteloven').first().waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/4711|7 300|husleia/);
  expect((await typesOf(adaId)).at(-1)).toBe('RulingNoted');
  const { body } = await journeySeenBy(silje);
  expect(JSON.stringify(body)).not.toMatch(/4711|7 300|husleia/);
  expect((await answered(silje, `/help/${adaId}`)).status).toBe(403);
  await page.goto(`/innom/elev/${adaId}`);
  await page.getByRole('heading', { level: 1, name: 'Ingen tilgang' }).waitFor();
});

told('slide 26: “Sosialkonsulenten ringer og spør hvordan jeg har det”', async () => {
  const page = await pageOf(bjarne);
  await page.goto(`/innom/elev/${adaId}`);
  await page.getByRole('button', { name: 'Ring hver uke' }).click();
  await page.getByRole('form', { name: 'Ring hver uke' }).getByRole('button', { name: 'Lagre' }).click();
  await page.getByText(/^Neste gang /).waitFor();
  const [round] = (await help()).checkIns;
  const dueOn = round?.nextOn ?? '';
  expect(await waiting()).toContainEqual(expect.objectContaining({ matter: 'check-in', dueOn }));

  await story.system.moveTo(`${addDays(dueOn, 1)}T09:00:00+01:00`);
  await eventually('that nobody has rung is marked', async () =>
    (await helpEvents()).includes('HelpDuePassed'),
  );
  const after = await pageOf(bjarne);
  await after.goto('/innom');
  const waits = after.getByRole('region', { name: 'Dette venter på deg' });
  await waits.getByText('Ring og spør hvordan det går').waitFor();
  await waits.getByText(`skulle vært gjort ${written(dueOn)}`).waitFor();
  await waits.getByRole('link', { name: 'Ada Kornbakken' }).first().click();
  await after.getByRole('button', { name: 'Jeg har ringt' }).click();
  const call = after.getByRole('form', { name: 'Jeg har ringt' });
  await call.getByLabel('Fikk du tak i eleven?').selectOption({ label: 'Vi snakket sammen' });
  await call.getByRole('button', { name: 'Lagre' }).click();
  await after.getByText('Lagret: Jeg har ringt.').waitFor();
  expect((await helpEvents()).slice(-3)).toEqual(['CheckInsPlanned', 'HelpDuePassed', 'CheckInHeld']);
  const nextOn = (await help()).checkIns[0]?.nextOn ?? '';
  expect(nextOn > story.system.test.store.today()).toBe(true);
});

told('slide 18: what lower secondary school knows comes with her, by her consent', async () => {
  const page = await pageOf(bjarne);
  await page.goto(`/innom/elev/${adaId}`);
  await page.getByRole('button', { name: 'Registrer overføring' }).click();
  const form = page.getByRole('form', { name: 'Registrer overføring' });
  await form.getByLabel('Fra hvilken skole?').fill('Hafslund ungdomsskole');
  await form.getByLabel('Har eleven samtykket').selectOption({ label: 'Nei' });
  await form.getByLabel('Hva vet ungdomsskolen?').fill('Sosiallæreren fulgte henne tett i tiende');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText(/Uten samtykke kan ikke opplysninger/).waitFor();
  expect(await helpEvents()).not.toContain('HandedOver');
  await form.getByLabel('Har eleven samtykket').selectOption({ label: 'Ja' });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Lagret: Registrer overføring.').waitFor();
  await page.getByText('Sosiallæreren fulgte henne tett i tiende').waitFor();
  expect((await helpEvents()).at(-1)).toBe('HandedOver');
});

told('slides 19, 27 and 29: school, consultant and PPT help at the same time, in one plan', async () => {
  const [consultant, adviser] = [await pageOf(bjarne), await pageOf(silje)];
  const until = written(addDays(story.system.test.store.today(), 60));
  const talks = {
    journeyId: adaId,
    kind: 'Samtaler med sosialkonsulenten',
    until,
    goal: 'Orden i økonomien',
  };
  await startService(consultant, talks);
  const lessons = { kind: 'Individuell opplæringsplan eller tilpasning', goal: 'Tilpasset matematikk' };
  await startService(adviser, { ...talks, ...lessons });
  await adviser.getByRole('region', { name: 'Plan og tiltak' }).getByText('Orden i økonomien').waitFor();
  expect((await journeySeenBy(vegard)).status).toBe(404);
  await referred(consultant, {
    journeyId: adaId,
    to: 'Sarpsborg kommune',
    wants: 'Delta i saken',
    question: 'Kan dere utrede lesevansker?',
    summary: 'Leser sakte og gir opp',
  });
  const ppt = await pageOf(vegard);
  await openReferral(ppt, 'Ada Kornbakken');
  await ppt.getByText('Leser sakte og gir opp').waitFor();
  await acceptReferral(ppt);
  const { body } = await journeySeenBy(vegard);
  expect(body.services.map(({ kind, sector }) => [kind, sector])).toEqual([
    ['social-talks', 'social'],
    ['education-plan', 'school'],
  ]);
  expect(JSON.stringify(body)).not.toMatch(/4711|7 300|husleia|Sosiallæreren/);
});

told('slides 27 and 29: her colleagues ask her advice, about nobody', async () => {
  const page = await pageOf(bjarne);
  await page.goto('/innom');
  await page.getByRole('button', { name: 'Barnevern' }).click();
  await page.getByText('Talt: Barnevern.').waitFor();
  const { advice } = await asked<SchoolFigures>(bjarne, '/help/figures');
  expect(advice).toEqual([{ topic: 'child-welfare', counts: [1], total: 1 }]);
});

told('slide 28: when nobody has appealed in time, the decision is final', async () => {
  await story.system.moveTo(`${addDays(appealUntil, 1)}T09:00:00+01:00`);
  await eventually('the appeal period has ended', async () =>
    (await helpEvents()).includes('AppealPeriodEnded'),
  );
  const page = await pageOf(bjarne);
  await page.goto(`/innom/elev/${adaId}`);
  await page.getByText('Endelig').waitFor();
  expect((await help()).rulings).toMatchObject([{ reference: '2026/4711', state: 'final' }]);
});

told('slides 30 and 33: cases, new pupils and kinds of help, per school and school year', async () => {
  const page = await pageOf(bjarne);
  await page.goto('/innom/tall');
  for (const figure of ['Antall saker i skoleåret', 'Nye elever, høst', 'Elever med vedtak', 'Samtale'])
    await page
      .getByRole('row', { name: new RegExp(`^${figure}`) })
      .getByText('1', { exact: true })
      .first()
      .waitFor();
  await page.getByRole('link', { name: 'Antall saker i skoleåret' }).click();
  await page.getByRole('heading', { name: 'Antall saker i skoleåret: 1 elev' }).waitFor();
  await page.getByRole('link', { name: 'Ada Kornbakken' }).waitFor();
  const county = await pageOf('p-ot31-3');
  await county.goto('/innom/tall');
  await county
    .getByRole('row', { name: /^Antall saker i skoleåret/ })
    .getByText('skjult')
    .first()
    .waitFor();
  const { figures } = await asked<SchoolFigures>(turid, '/help/figures');
  expect(figures.find(({ figure }) => figure === 'cases')?.total).toBe(0);
});

told('slide 3: neither another school nor NAV of another town learns that there is anything', async () => {
  for (const person of [turid, samira]) expect((await journeySeenBy(person)).status).toBe(404);
  expect(JSON.stringify(await asked<HelpDesk>(turid, '/help'))).not.toMatch(adaId);
  const page = await pageOf(turid);
  await page.goto(`/ungdom/${adaId}`);
  await page.getByRole('heading', { level: 1, name: 'Fant ikke siden' }).waitFor();
});
