import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindow, scratchFolder, witnessed } from '../setup/browser.ts';
import { System } from '../setup/system.ts';
import { keyboard, mouse, type Hands } from './hands.ts';

/** The whole road of a youth through the pages, each step taken by the person whose step it is. */

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api'), system.start('worker')]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

interface Youth {
  firstName: string;
  lastName: string;
}

async function signedIn(name: string, hands: Hands): Promise<Page> {
  const { page } = await openWindow(browser, system.origin);
  await page.goto('/');
  const signIn = page
    .getByRole('button', { name: 'Logg inn' })
    .or(page.getByRole('link', { name: 'Logg inn' }));
  await hands.press(signIn.first());
  await hands.press(page.getByRole('button', { name: new RegExp(name) }).first());
  await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
  await page.getByRole('banner').getByText(name).waitFor();
  return page;
}

async function importYouth(page: Page, hands: Hands, { firstName, lastName }: Youth): Promise<void> {
  const file = join(scratchFolder(), 'kull.csv');
  const row = `${firstName};${lastName};05.11.2008;3301;avbrutt;VG1;01.11.2026`;
  writeFileSync(file, `fornavn;etternavn;fodselsdato;kommunenr;arsak;trinn;dato\n${row}\n`);
  await hands.press(page.getByRole('link', { name: 'Import', exact: true }));
  await page.locator('input[type=file]').setInputFiles(file); // the system's own file dialog
  await hands.press(page.getByRole('button', { name: 'Se hva som skjer' }));
  await hands.press(page.getByRole('button', { name: 'Importer 1 rad' }));
  await page.getByText('Importen er ferdig').waitFor();
}

async function findYouth(page: Page, { firstName, lastName }: Youth): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`${firstName} ${lastName}`);
  await page
    .getByRole('option', { name: new RegExp(lastName) })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(lastName) }).waitFor();
}

/** Opens the step that the page says comes next, fills it in, saves it, and sees it told. */
async function take(
  page: Page,
  hands: Hands,
  act: string,
  name: string,
  fill: () => Promise<void>,
): Promise<void> {
  await hands.press(page.getByRole('button', { name: act, exact: true }));
  await page.getByRole('form', { name }).waitFor();
  await fill();
  await hands.press(page.getByRole('button', { name: 'Lagre', exact: true }));
  await page.getByText(`Lagret: ${name}`).first().waitFor();
}

const road = (hands: Hands) => async () => {
  const youth = { firstName: 'Åse', lastName: hands === mouse ? 'Musdal' : 'Tastvik' };
  const note = 'Vil gjerne begynne på kurs';

  const maja = await signedIn('Maja Kvernberg', hands);
  await importYouth(maja, hands, youth);
  await findYouth(maja, youth);
  const form = (page: Page) => page.getByRole('form');
  const by = (page: Page, label: string) => form(page).getByRole('radio', { name: label, exact: true });
  await take(maja, hands, 'Registrer kontaktforsøk', 'Kontaktforsøk', () => hands.tick(by(maja, 'SMS')));
  await take(maja, hands, 'Registrer kontakt', 'Kontakt oppnådd', async () => {
    await hands.tick(by(maja, 'Telefon'));
    await hands.write(form(maja).getByLabel('Notat (valgfritt)'), note);
  });
  await maja.reload();
  await maja.getByText(note).first().waitFor();
  await take(maja, hands, 'Registrer samtale', 'Avklaringssamtale', () => hands.tick(by(maja, 'Møte')));
  await take(maja, hands, 'Henvis til utvalget', 'Henvisning til utvalget', async () => {
    await hands.choose(form(maja).getByLabel('Hvilket utvalg?'), 'Henvisningsutvalget i Drammen');
    await hands.write(form(maja).getByLabel('Hva skal utvalget ta stilling til?'), 'Hvem følger opp?');
  });

  const kari = await signedIn('Kari Østmo', hands);
  await findYouth(kari, youth);
  await take(kari, hands, 'Registrer beslutning', 'Beslutning i utvalget', async () => {
    await hands.tick(by(kari, 'Kurs'));
    await hands.choose(form(kari).getByLabel('Hvilken etat har ansvaret?'), 'Nav Drammen, Ungteam');
    await hands.write(form(kari).getByLabel('Beslutning', { exact: true }), 'Klart jeg kan fra januar');
  });

  const samira = await signedIn('Samira Eikeland', hands);
  await findYouth(samira, youth);
  await take(samira, hands, 'Foreslå kategori', 'Forslag til kategori', async () => {
    await hands.tick(form(samira).getByRole('radio', { name: /^Kategori 2/ }));
    await hands.write(form(samira).getByLabel('Forutsetninger: hva bygger du på?'), 'Gode forutsetninger');
  });

  const erling = await signedIn('Erling Nordvik', hands);
  await findYouth(erling, youth);
  await take(erling, hands, 'Bekreft kategori', 'Kvalitetssikring av kategori', async () => undefined);

  await samira.reload();
  await take(samira, hands, 'Start kurs', 'Oppstart av kurs', () => hands.tick(by(samira, 'Klart jeg kan')));
  await take(samira, hands, 'Avslutt kurs', 'Avslutning av kurs', () =>
    hands.tick(by(samira, 'Gjennomført')),
  );
  await take(samira, hands, 'Start arbeidstrening', 'Oppstart av arbeidstrening', async () => undefined);
  await take(samira, hands, 'Avslutt arbeidstrening', 'Avslutning av arbeidstrening', () =>
    hands.tick(by(samira, 'Gjennomført')),
  );

  await maja.reload();
  await take(maja, hands, 'Registrer skole eller lære', 'Tilbake til skole eller lære', () =>
    hands.tick(by(maja, 'Skole')),
  );
  expect(await axeFindings(maja)).toEqual([]);

  await hands.press(maja.getByRole('button', { name: 'Rett Begynte i opplæring' }));
  await hands.write(maja.getByRole('textbox', { name: 'Hva var feil?' }), 'Det var en annen ungdom');
  await hands.press(maja.getByRole('button', { name: 'Stryk hendelsen' }));
  await maja.getByText(/^Rettet .*Det var en annen ungdom/).waitFor();
  await maja.getByText(/Avklart i samtale siden/).waitFor();
  expect(await axeFindings(maja)).toEqual([]);

  await take(maja, hands, 'Registrer skole eller lære', 'Tilbake til skole eller lære', () =>
    hands.tick(by(maja, 'Skole')),
  );
  await take(maja, hands, 'Avslutt forløpet', 'Avslutning', async () => {
    await hands.tick(by(maja, 'I opplæring'));
    await hands.write(form(maja).getByLabel('Notat (valgfritt)'), 'Skolen følger opp selv');
  });
  await maja.getByText('Avsluttet').first().waitFor();
};

it.each([mouse, keyboard])(
  'is walked from import to school $name',
  async (hands) => {
    await witnessed(browser, `road ${hands.name}`, road(hands));
  },
  240_000,
);
