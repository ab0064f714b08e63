import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JourneyView, Proofs, SeekingPage } from '@samspor/contracts';
import type { Page } from 'playwright-core';
import { scratchFolder } from '../setup/browser.ts';
import { eventually } from '../setup/system.ts';
import { DeckStory } from './deck-story.ts';
import { startService } from './plan-ways.ts';
import { acceptReferral, openReferral, referred } from './referral.ts';
import { taken, tick } from './step-form.ts';

/**
 * Deck 003, the follow-up services of eastern Norway: all youths are known, sought, talked with and offered something real,
 * together with others, every school year. Everybody acts through the page, and only time is moved.
 */

const maja = 'p-ot33-1'; // the follow-up service of Buskerud
const liv = 'p-ot33-3'; // its leader
const ingrid = 'p-ot31-1'; // another county's follow-up service
const samira = 'p-nav-1'; // NAV
const nora = 'p-assiden-1'; // adviser at Åssiden

const story = new DeckStory('2026-12-01T09:00:00+01:00'); // a Tuesday
const { told, pageOf, asked, answered, typesOf, found } = story;
const ids = { ase: '', tor: '', mona: '', ine: '' };

const viewOf = (journeyId: string, person = maja) => asked<JourneyView>(person, `/journeys/${journeyId}`);

/** States of the duties of a school year, by kind. */
async function dutiesOf(journeyId: string, schoolYear: string): Promise<Record<string, string>> {
  const { duties } = await viewOf(journeyId);
  const ofYear = duties.filter((duty) => duty.schoolYear === schoolYear);
  return Object.fromEntries(ofYear.map(({ kind, state }) => [kind, state]));
}

const messages = (page: Page) => page.getByRole('region', { name: 'Meldinger' });

told(
  'slides 10, 14 and 15 a: the target group comes by file, and all of it is owed contact and an offer',
  async () => {
    const file = join(scratchFolder(), 'malgruppe.csv');
    const rows = [
      'fornavn;etternavn;fodselsdato;kommunenr;dato;arsak;trinn;mobil;skole_orgnr;ot_status',
      'Åse;Vikdal;05.11.2008;3301;30.11.2026;avbrutt;VG1;99999901;;OTUK',
      'Tor;Ukjentdal;12.03.2009;3301;30.11.2026;ikke søkt;;;;OTUK',
      'Mona;Ungdal;20.12.2010;3301;30.11.2026;ikke møtt;;;;OTUK',
      'Ine;Fraværdal;04.03.2009;3301;30.11.2026;;VG1;;300010377;OTEV',
    ];
    writeFileSync(file, `${rows.join('\n')}\n`);
    const page = await pageOf(maja);
    await page.goto('/import');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Se hva som skjer' }).click();
    await page.getByRole('button', { name: 'Importer 4 rader' }).click();
    await page.getByText('Importen er ferdig').waitFor();
    ids.ase = await found(maja, 'Åse Vikdal');
    ids.tor = await found(maja, 'Tor Ukjentdal');
    ids.mona = await found(maja, 'Mona Ungdal');
    ids.ine = await found(maja, 'Ine Fraværdal');
    for (const one of [ids.ase, ids.tor, ids.mona]) {
      await eventually('duties', async () => (await typesOf(one)).includes('DutiesOpened'));
      expect(await dutiesOf(one, '2026/27')).toEqual({ RIGHTS_INFO: 'open', CONTACT: 'open', OFFER: 'open' });
    }
    expect(await dutiesOf(ids.ine, '2026/27')).toEqual({}); // at school, so nothing is owed
    for (const person of [ingrid, samira])
      expect((await answered(person, `/journeys/${ids.ase}`)).status).toBe(404);
  },
);

told('slide 9: those with unknown status stand in a queue of their own', async () => {
  const page = await pageOf(maja);
  await page.goto('/ukjent');
  for (const name of ['Åse Vikdal', 'Tor Ukjentdal', 'Mona Ungdal'])
    await page
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByText('Ingenting er prøvd ennå.')
      .waitFor();
  expect(await page.getByText('Ine Fraværdal').count()).toBe(0);
  expect((await asked<SeekingPage>(maja, '/seeking')).counts.all).toBe(3);
  expect((await asked<SeekingPage>(ingrid, '/seeking')).counts.all).toBe(0);
});

told('slide 9: a text message goes out, and the youth answers on her phone', async () => {
  const page = await pageOf(maja);
  await taken(page, { journeyId: ids.ase, step: 'StartLadder', name: 'Søk kontakt' });
  await page.goto(`/ungdom/${ids.ase}`);
  const sent = messages(page).locator('.messages > li[data-state=sent]');
  await sent.waitFor();
  await sent.getByRole('button', { name: /^Vis teksten/ }).click();
  const text = await sent.locator('.written').innerText();
  expect(text).not.toMatch(/Vikdal|oppfølgingstjeneste|nav/i); // nothing of why, and nothing of whom
  const phone = await story.phone();
  await phone.goto(/http\S+/.exec(text)?.[0] ?? '');
  await phone.getByRole('button', { name: 'Ring meg' }).click();
  await phone.getByText('Vi ringer deg på en hverdag').waitFor();
  expect(await typesOf(ids.ase)).toEqual(
    expect.arrayContaining(['LadderStarted', 'MessageSent', 'LinkAnswered']),
  );
  await page.reload();
  await messages(page)
    .getByText(/^Svarte på lenka .*vil bli ringt/)
    .waitFor();
  expect((await dutiesOf(ids.ase, '2026/27'))['CONTACT']).toBe('fulfilled'); // who answers has been reached
});

told('slide 9: whom no message can reach is sought at her door', async () => {
  const page = await pageOf(maja);
  await taken(page, { journeyId: ids.tor, step: 'PlanVisit', name: 'Besøk skal gjøres' });
  await taken(page, { journeyId: ids.tor, step: 'SeekContact', name: 'Kontaktforsøk' }, async (form) => {
    await tick(form, 'Hjemmebesøk');
    await form.getByLabel(/^Hva fikk du vite på døra/).selectOption({ label: 'Ikke hjemme' });
  });
  await page.goto('/ukjent');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Tor Ukjentdal' })
    .getByText(/^Prøvd: .* 01\.12\.2026 \(ikke hjemme\)/)
    .waitFor();
  expect((await dutiesOf(ids.tor, '2026/27'))['CONTACT']).toBe('open'); // an attempt is not contact
});

told('slide 11: everybody is offered a talk, and a mapping of needs and resources', async () => {
  const page = await pageOf(maja);
  const journeyId = ids.ase;
  await taken(page, { journeyId, step: 'RecordContact', name: 'Kontakt oppnådd' }, (form) =>
    tick(form, 'Telefon'),
  );
  await taken(page, { journeyId, step: 'SendRightsInfo', name: 'Informasjon om rettigheter' });
  await taken(page, { journeyId, step: 'HoldClarificationTalk', name: 'Avklaringssamtale' }, (form) =>
    tick(form, 'Møte'),
  );
  await taken(page, { journeyId, step: 'MapResources', name: 'Ressurskartlegging' }, async (form) => {
    await form.getByLabel(/^Ressurser/).fill('Flink med hendene');
    await form.getByLabel(/^Hindringer/).fill('Sover om dagen');
  });
  expect(
    (await typesOf(journeyId)).filter((type) => /^(Contact|Rights|Clarif|Resources)/.test(type)),
  ).toEqual([...['ContactMade', 'RightsInfoSent', 'ClarificationTalkHeld', 'ResourcesMapped']]);
  expect(await dutiesOf(journeyId, '2026/27')).toEqual({
    RIGHTS_INFO: 'fulfilled',
    CONTACT: 'fulfilled',
    OFFER: 'open', // slide 4: guidance alone is no offer
  });
});

told('slides 4, 11 and 15 e: she gets a real offer out of an overview that is kept', async () => {
  const nav = await pageOf(samira);
  await nav.goto('/tilbud/nytt');
  const entry = nav.getByRole('form', { name: 'Nytt tilbud' });
  await entry.getByLabel('Navn på tilbudet').fill('Praksis på kafé');
  await entry.getByLabel('Type').selectOption({ label: 'Arbeidstrening' });
  await entry.getByLabel('Hvem gir tilbudet?').fill('Kafé Prøve');
  await entry.getByLabel('Hvor?').fill('Bragernes torg');
  await entry.getByLabel('Hva går det ut på?').fill('Tre dager i uken, med veileder');
  await entry.getByLabel('Hvem tar en kontakt med?').fill('Daglig leder, 32 00 00 00');
  await entry.getByLabel('Fra alder (valgfritt)').fill('16');
  await entry.getByRole('button', { name: 'Lagre' }).click();
  await nav.getByRole('link', { name: 'Endre Praksis på kafé' }).waitFor();

  const page = await pageOf(maja);
  await page.goto(`/ungdom/${ids.mona}/steg/MakeOffer`);
  await page.getByRole('dialog').getByRole('radio', { name: 'Arbeidstrening' }).check();
  expect(await page.getByRole('dialog').getByText('Praksis på kafé').count()).toBe(0); // slide 4: she is under 16
  await taken(page, { journeyId: ids.ase, step: 'MakeOffer', name: 'Tilbud' }, async (form) => {
    await tick(form, 'Arbeidstrening');
    await form.getByLabel(/^Fra oversikten/).selectOption({ label: 'Praksis på kafé, Kafé Prøve' });
    await tick(form, 'Takket ja');
  });
  expect((await dutiesOf(ids.ase, '2026/27'))['OFFER']).toBe('fulfilled');
  expect((await typesOf(ids.ase)).at(-1)).toBe('OfferMade');
});

told('slides 7, 12 and 16: NAV is brought in, and both help in one plan', async () => {
  const page = await pageOf(maja);
  const handoverId = await referred(page, {
    journeyId: ids.ase,
    to: 'Nav Drammen, Ungteam',
    wants: 'Delta i saken',
    question: 'Kan dere følge opp arbeidstreningen?',
    summary: 'Begynner på kafé i januar',
  });
  const nav = await pageOf(samira);
  await openReferral(nav, 'Åse Vikdal');
  expect((await answered(samira, `/journeys/${ids.ase}`)).status).toBe(404); // asked is not yet told
  await acceptReferral(nav);
  await startService(nav, {
    journeyId: ids.ase,
    kind: 'Oppfølging i overgang fra skole til arbeid',
    until: '01.03.2027',
    goal: 'Fast jobb på kafé',
  });
  await page.goto(`/ungdom/${ids.ase}`);
  await page.getByRole('region', { name: 'Plan og tiltak' }).getByText('Fast jobb på kafé').waitFor();
  expect(await typesOf(handoverId)).toEqual(['HandoverAsked', 'HandoverAccepted']);
  expect((await viewOf(ids.ase, samira)).owner.id).toBe('ot-33');
  for (const person of [nora, ingrid])
    expect((await answered(person, `/journeys/${ids.ase}`)).status).toBe(404);
});

told(
  'slide 8: the school calls the service in before a pupil drops out, for a planned interruption',
  async () => {
    const school = await pageOf(nora);
    await school.goto(`/ungdom/${ids.ine}`);
    const opened = async (act: string) => {
      await school
        .getByRole('region', { name: 'Rettigheter' })
        .getByRole('button', { name: act, exact: true })
        .click();
      return school.getByRole('dialog').getByRole('form');
    };
    const call = await opened('Koble inn oppfølgingstjenesten');
    await tick(call, 'Elev i videregående skole, forebyggende');
    await call.getByLabel('Hva er det som bekymrer?').fill('Mye fravær siden høstferien');
    await call.getByRole('button', { name: 'Lagre', exact: true }).click();
    await school.getByText('Lagret: OT kobles inn før avbrudd').first().waitFor();
    const page = await pageOf(maja);
    await page.goto(`/ungdom/${ids.ine}`);
    await page.getByText('Mye fravær siden høstferien').first().waitFor();
    expect((await viewOf(ids.ine)).deadlines.map(({ kind }) => kind)).toContain('prevent-dropout');

    const leave = await opened('Planlegg avbrudd');
    await leave.getByRole('textbox', { name: 'Siste dag på skolen' }).fill('18.12.2026');
    await leave.getByRole('textbox', { name: 'Tilbake i opplæring' }).fill('16.08.2027');
    await leave.getByLabel(/^Hva skal skje imens/).fill('Arbeidstrening på verksted');
    await leave.getByRole('button', { name: 'Lagre', exact: true }).click();
    await school.getByText('Lagret: Planlagt avbrudd').first().waitFor();
    expect((await viewOf(ids.ine)).deadlines).toContainEqual(
      expect.objectContaining({ kind: 'interruption-back', dueOn: '2027-08-16' }),
    );
  },
);

told(
  'slide 15: whoever is not in training or work is owed contact and an offer every school year',
  async () => {
    await story.system.moveTo('2027-08-02T09:00:00+02:00');
    await eventually(
      'the new school year’s duties',
      async () => 'CONTACT' in (await dutiesOf(ids.tor, '2027/28')),
      90_000,
    );
    const page = await pageOf(maja);
    await page.goto(`/ungdom/${ids.tor}`);
    await page.getByRole('button', { name: 'Tidligere skoleår' }).click();
    await page
      .getByText(/^Kontakt: ikke oppfylt i skoleåret/)
      .first()
      .waitFor();
    expect((await dutiesOf(ids.tor, '2026/27'))['CONTACT']).toBe('missed');
    const { duties } = await viewOf(ids.tor);
    expect(
      duties.find(({ schoolYear, kind }) => schoolYear === '2027/28' && kind === 'CONTACT'),
    ).toMatchObject({
      state: 'open',
      openedOn: '2027-08-01',
      openedBy: 'carry-over',
      dueOn: '2027-11-01',
    });
  },
);

told(
  'slides 13 and 15: the county proves for each youth what was done in the school year, and what was not',
  async () => {
    const page = await pageOf(liv);
    await page.goto('/oversikt/kontaktbevis');
    await page.getByLabel('Skoleår', { exact: true }).selectOption('2026/27');
    await page.getByRole('button', { name: 'Regn ut' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kontaktbevis 2026/27' }).waitFor();
    const contact = (what: string) =>
      page.getByRole('link', { name: new RegExp(`listen over Kontakt, ${what}$`) });
    await contact('Oppfylt i tide').first().waitFor({ timeout: 60_000 });
    expect(await contact('I alt').first().innerText()).toBe('3');
    expect(await contact('Oppfylt i tide').first().innerText()).toBe('1');
    expect(await contact('Ikke oppfylt').first().innerText()).toBe('2');
    await contact('Ikke oppfylt').first().click();
    await page.getByText('Tor Ukjentdal').first().waitFor();
    expect(await page.getByText('Åse Vikdal').count()).toBe(0);
    await page.getByRole('link', { name: 'Tilbake til beviset' }).click();
    await page.getByRole('button', { name: 'Frys beviset' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Frys beviset' }).click();
    await page.getByText(/^Frosset .* av Liv Bråten/).waitFor();
    expect((await asked<Proofs>('p-ot31-3', '/proofs')).proofs).toEqual([]); // another county's leader
  },
);
