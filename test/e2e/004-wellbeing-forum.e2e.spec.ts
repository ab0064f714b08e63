import { forumStreamOf, wellbeingStreamOf } from '@samspor/case-store';
import type { ForumView, JourneyView, Problem, WellbeingDesk, WellbeingView } from '@samspor/contracts';
import type { Page } from 'playwright-core';
import { eventually } from '../setup/system.ts';
import { DeckStory, written } from './deck-story.ts';
import { newPupil } from './walk-in.ts';

/**
 * Deck 004, wellbeing and SSP in Aalborg: one forum instead of three, the wellbeing person at school, and the family
 * group's fixed contact. Everybody acts through the page, and only time is moved.
 */

const mette = 'p-aalborg-1'; // school leadership
const lone = 'p-aalborg-2'; // wellbeing person
const soren = 'p-aalborg-3'; // the family group's contact
const birgitte = 'p-aalborg-4'; // PPR
const jens = 'p-aalborg-5'; // SSP
const marte = 'p-drammen-3'; // school nurse in Norway

const meetsOn = '2026-12-03';
const again = '2027-01-07';
const fetchedBy = '2026-12-11';

const story = new DeckStory('2026-11-30T09:00:00+01:00'); // a Monday
const { told, pageOf, asked, answered, typesOf } = story;
let frejaId = '';

const forumEvents = () => typesOf(forumStreamOf('dk-aalborg'));
const logEvents = () => typesOf(wellbeingStreamOf('dk-aalborg', frejaId));
const forumOf = (person: string) => asked<ForumView>(person, '/forum');

const save = (page: Page, form: string) =>
  page.getByRole('form', { name: form }).getByRole('button', { name: 'Lagre', exact: true }).click();

const item = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Saker' }).getByRole('listitem').filter({ hasText: words });

async function called(page: Page, day: string): Promise<void> {
  await page.goto('/trivselsforum');
  await page.getByRole('button', { name: 'Kall inn til møte' }).click();
  await page.getByRole('form', { name: 'Kall inn til møte' }).getByLabel('Når er møtet?').fill(written(day));
  await save(page, 'Kall inn til møte');
  await page.getByText('Lagret: Kall inn til møte.').waitFor();
}

/** Writes down what an item came to, who was brought in, and nothing else. */
async function discussed(page: Page, words: string, outcome: string, involved: string[]): Promise<void> {
  await item(page, words).getByRole('button', { name: 'Skriv hva dere kom fram til' }).click();
  const form = page.getByRole('form', { name: 'Skriv hva dere kom fram til' });
  for (const party of involved) await form.getByRole('checkbox', { name: party }).check();
  await form.getByLabel('Hva kom dere fram til?').fill(outcome);
  await save(page, 'Skriv hva dere kom fram til');
  await item(page, words).getByText(outcome).waitFor();
}

told('slide 4: school leadership calls the one forum, with an agenda that all of it can read', async () => {
  const page = await pageOf(mette);
  await called(page, meetsOn);
  await page.getByText(`Møte ${written(meetsOn)}`).waitFor();
  expect(await forumEvents()).toEqual(['ForumOpened', 'ForumCalled']);
  for (const person of [lone, soren, birgitte, jens])
    expect((await forumOf(person)).next).toMatchObject({ meetsOn, isOpen: false });
  expect((await answered<Problem>(marte, '/forum')).status).toBe(403);
});

told('slide 5: a general theme, such as alcohol among the young, is raised by SSP', async () => {
  const page = await pageOf(jens);
  await page.goto('/trivselsforum');
  expect(await page.getByRole('radio', { name: 'Et barn ved navn' }).count()).toBe(0);
  await page.getByRole('radio', { name: 'Et tema' }).check();
  const form = page.getByRole('form', { name: 'Et tema' });
  await form.getByLabel('Hva handler det om?').selectOption({ label: 'Alkohol og rus' });
  await form.getByLabel('Hva vil du ta opp?').fill('Fester i helgene i sjuende klasse');
  await save(page, 'Et tema');
  await item(page, 'Fester i helgene').getByText('Generelt tema').waitFor();
  expect((await forumEvents()).at(-1)).toBe('ThemeRaised');
});

told('slide 5: an anonymous concern is refused while its words tell who it is', async () => {
  const page = await pageOf(birgitte);
  await page.goto('/trivselsforum');
  await page.getByRole('radio', { name: 'En anonym bekymring' }).check();
  const form = page.getByRole('form', { name: 'En anonym bekymring' });
  await form.getByLabel('Hva handler det om?').selectOption({ label: 'Atferd' });
  const words = form.getByLabel('Hva er du bekymret for?');
  await words.fill('Frejas venn, 010212-1234, slår');
  await save(page, 'En anonym bekymring');
  await form.getByText(/«010212-1234»/).waitFor();
  expect(await words.inputValue()).toBe('Frejas venn, 010212-1234, slår');
  expect(await forumEvents()).not.toContain('ConcernRaised');
  await words.fill('En elev slår når det er mye støy');
  await save(page, 'En anonym bekymring');
  await item(page, 'En elev slår').getByText('Anonym bekymring').waitFor();
  expect((await forumEvents()).at(-1)).toBe('ConcernRaised');
});

told(
  'slide 5: a named child, because her parents take part or have consented, and never without',
  async () => {
    const page = await pageOf(lone);
    await page.goto('/trivselsforum');
    await page.getByRole('radio', { name: 'Et barn ved navn' }).check();
    await newPupil(page, { name: 'Freja Bundgaard', born: '04.03.2014' });
    const about = page.getByRole('form', { name: 'Sak om Freja Bundgaard' });
    await about.getByLabel('Hva handler det om?').selectOption({ label: 'Fravær' });
    await about.getByLabel('Hva gjør at barnet').selectOption({ label: 'Foreldrene har samtykket' });
    await about.getByLabel('Hva skal forumet hjelpe med?').fill('Borte hver mandag');
    await save(page, 'Sak om Freja Bundgaard');
    await about.getByText(/Et barn kan bare nevnes med navn når foreldrene/).waitFor();
    expect(await forumEvents()).not.toContain('ChildRaised');
    await about.getByLabel('Hva gjør at barnet').selectOption({ label: 'Foreldrene deltar i møtet' });
    await save(page, 'Sak om Freja Bundgaard');
    await item(page, 'Borte hver mandag').getByText('Foreldrene deltar i møtet').waitFor();
    const { items } = await forumOf(lone);
    frejaId = items.find(({ kind }) => kind === 'named')?.child?.journeyId ?? '';
    const { body } = await answered<JourneyView>(lone, `/journeys/${frejaId}`);
    expect(body).toMatchObject({ phase: 'in-training', duties: [] }); // a pupil, whom nobody seeks
    expect((await answered(marte, `/journeys/${frejaId}`)).status).toBe(404);
  },
);

told('slides 4 and 6: the fixed circle meets, and writes down who does what by when', async () => {
  await story.system.moveTo(`${meetsOn}T10:00:00+01:00`);
  const page = await pageOf(mette);
  await page.goto('/trivselsforum');
  await discussed(page, 'Fester i helgene', 'SSP tar det opp på foreldremøtet', []);
  await discussed(page, 'Borte hver mandag', 'Trenger en som henter', [
    'Foreldrene',
    'Barnet',
    'Klasselæreren',
  ]);
  await item(page, 'Borte hver mandag').getByRole('button', { name: 'Avtal noe' }).click();
  const agree = page.getByRole('form', { name: 'Avtal noe' });
  await agree.getByLabel('Hva skal gjøres?').fill('Hente hjemme om morgenen');
  await agree.getByLabel('Hvem gjør det?').selectOption({ label: 'Trivselspersonen' });
  await agree.getByLabel('Frist').fill(written(fetchedBy));
  await save(page, 'Avtal noe');
  await page.getByText('Freja Bundgaard: Hente hjemme om morgenen').waitFor();
  await page.getByRole('button', { name: 'Før protokollen' }).click();
  const minutes = page.getByRole('form', { name: 'Før protokollen' });
  const circle = ['Skoleledelsen', 'Familiegruppens kontakt', 'Trivselspersonen', 'PPR', 'SSP', 'Politiet'];
  for (const who of circle) await minutes.getByRole('checkbox', { name: who }).check();
  await save(page, 'Før protokollen');
  const held = page.getByRole('region', { name: 'Protokoller' });
  await held.getByText(`Til stede: ${circle.join(', ')}`).waitFor();
  await held.getByText(/Foreldrene, Barnet, Klasselæreren/).waitFor();
  expect((await forumEvents()).slice(-4)).toEqual([
    ...['ForumItemDiscussed', 'ForumItemDiscussed', 'ForumAgreed', 'ForumHeld'],
  ]);
});

told(
  'slides 7, 8 and 17 to 20: the wellbeing person does what is needed: talks, visits, parents, class, food',
  async () => {
    const page = await pageOf(lone);
    await page.goto('/trivsel');
    await page.getByText(`1 avtale fra trivselsforumet, frist ${written(fetchedBy)}.`).waitFor();
    const search = page.getByRole('combobox', { name: 'Navn', exact: true });
    for (const [keys, words] of [
      [['1', '4'], 'Samtale om fravær, Hjemmebesøk'],
      [['5', '8'], 'Foreldre, Mat, klær og hygiene'],
      [['7'], 'Arbeid i klassen'],
    ] as const) {
      await search.fill('Freja');
      await page.getByRole('option', { name: /Freja Bundgaard/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Freja Bundgaard: hva gjorde du?' }).waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await page.getByText(`Lagret: Freja Bundgaard, ${words}.`).waitFor();
    }
    const { log } = await asked<WellbeingView>(lone, `/wellbeing/${frejaId}`);
    expect(log.map(({ work }) => work)).toEqual([
      ['class-work'],
      ['parents', 'food-clothing-hygiene'],
      ['talk-absence', 'home-visit'],
    ]);
  },
);

told(
  'slide 17: she fetches the child at home in the morning, and what was not done stands as late',
  async () => {
    const page = await pageOf(lone);
    await page.goto(`/trivsel/barn/${frejaId}`);
    await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
    const form = page.getByRole('form', { name: 'Planlegg' });
    await form.getByLabel('Hva skal du gjøre?').selectOption({ label: 'Hentet om morgenen' });
    await form.getByLabel('Første gang').fill('04.12.2026');
    await form.getByLabel('Hvor ofte?').selectOption({ label: 'Hver virkedag' });
    await save(page, 'Planlegg');
    await page.getByText('Lagret: Planlegg.').waitFor();

    await story.system.moveTo('2026-12-14T07:30:00+01:00'); // the Monday on which the agreement is late, too
    await eventually('both are marked', async () => {
      const [forum, log] = [await forumEvents(), await logEvents()];
      return forum.includes('ForumDuePassed') && log.includes('WellbeingDuePassed');
    });
    const after = await pageOf(lone);
    await after.goto('/trivsel');
    const day = after.getByRole('region', { name: 'Dagen din' });
    await day.getByText('skulle vært gjort 04.12.2026').waitFor();
    await day.getByRole('link', { name: 'Freja Bundgaard' }).click();
    await after.getByRole('button', { name: 'Gjort: Hentet om morgenen, Freja Bundgaard' }).click();
    await after.getByText('Hentet om morgenen, hver virkedag').waitFor();
    await after.getByText('innen 15.12.2026').waitFor();
    expect((await logEvents()).slice(-3)).toEqual([
      ...['WellbeingPlanned', 'WellbeingDuePassed', 'WellbeingPlanDone'],
    ]);
  },
);

told('slide 4: what was agreed on returns to the next agenda until it is done', async () => {
  const page = await pageOf(mette);
  await called(page, again);
  const promised = page.getByRole('region', { name: 'Avtaler fra før' });
  await promised.getByText(`Trivselspersonen, skulle vært gjort ${written(fetchedBy)}`).waitFor();
  await item(page, 'En elev slår').waitFor(); // nobody talked of it, so it waits
  const keeper = await pageOf(lone);
  await keeper.goto('/trivselsforum');
  await keeper.getByRole('button', { name: 'Gjort: Hente hjemme om morgenen' }).click();
  await keeper.getByText('Ingen åpne avtaler.').waitFor();
  expect((await forumEvents()).at(-1)).toBe('ForumAgreementDone');
  expect((await forumOf(birgitte)).agreements).toEqual([]);
});

told(
  'slides 9, 10 and 21: the family group’s fixed contact links the school to the case’s own adviser',
  async () => {
    const page = await pageOf(lone);
    await page.goto(`/trivsel/barn/${frejaId}`);
    await page.getByRole('button', { name: 'Spør familiegruppens kontakt' }).click();
    await page
      .getByRole('form', { name: 'Spør familiegruppens kontakt' })
      .getByLabel('Hva vil du vite?')
      .fill('Hvem har saken til familien?');
    await save(page, 'Spør familiegruppens kontakt');
    await page.getByText(/^Svar ventes innen /).waitFor();
    const contact = await pageOf(soren);
    await contact.goto('/trivsel');
    await contact.getByText('Hvem har saken til familien?').waitFor();
    expect(await contact.locator('main').innerText()).not.toMatch(/Hentet om morgenen|Hjemmebesøk|klær/);
    await contact.getByRole('button', { name: 'Knytt til rådgiver for Freja Bundgaard' }).click();
    await contact.getByLabel('Hvem er sakens rådgiver?').fill('Rådgiver Holst');
    await save(contact, 'Knytt til rådgiver for Freja Bundgaard');
    await contact.getByText('Ingen spørsmål venter.').waitFor();
    await page.reload();
    await page.getByText('Rådgiver: Rådgiver Holst').waitFor();
    expect((await logEvents()).slice(-2)).toEqual(['FamilyGroupAsked', 'AdviserLinked']);
  },
);

told('slides 8 and 21: the log is hers alone, whoever else knows the child', async () => {
  for (const person of [mette, soren, birgitte, marte])
    expect((await answered<Problem>(person, `/wellbeing/${frejaId}`)).status).toBe(403);
  expect((await asked<WellbeingDesk>(soren, '/wellbeing')).questions).toEqual([]);
  expect((await answered<Problem>(jens, `/journeys/${frejaId}`)).status).toBe(403);
  const page = await pageOf(mette);
  await page.goto(`/trivsel/barn/${frejaId}`);
  await page.getByRole('heading', { level: 1, name: 'Ingen tilgang' }).waitFor();
  await page.goto(`/ungdom/${frejaId}`);
  await page.getByRole('heading', { level: 1, name: 'Freja Bundgaard' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/Hentet om|Hjemmebesøk|Holst/);
});
