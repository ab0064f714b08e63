import { mkdirSync } from 'node:fs';
import type { JourneyView, Problem, PupilHelpView } from '@samspor/contracts';
import { helpStreamOf } from '@samspor/case-store';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { keyboard } from './hands.ts';

/** The social consultant at Greåker (deck 000): who walks in, what is decided, whom she rings, and what is counted. */

const school = 'school-300014887';

let system: System;
let browser: Browser;
let bjarne: SignedIn;
let silje: SignedIn;
let head: Page;
let page: Page;
let adaId = '';

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: bjarne } = await openWindowOf(browser, system.origin, 'p-greaker-2'));
  ({ session: silje } = await openWindowOf(browser, system.origin, 'p-greaker-1'));
  ({ page: head } = await openWindowOf(browser, system.origin, 'p-greaker-3'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const story = (name: string, told: () => Promise<void>) => () => witnessed(browser, name, told);

/** Pictures of both widths in light and dark; no finding, and no scrolling sideways. */
async function looksRight(name: string): Promise<void> {
  mkdirSync('test-results/services', { recursive: true });
  for (const scheme of ['dark', 'light'] as const) {
    await page.evaluate(wear, scheme);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `test-results/services/${name}-${width}-${scheme}.png`, fullPage: true });
      // A text field that grows measures itself anew a moment after the window has changed.
      await page.waitForFunction((most) => (document.scrollingElement?.scrollWidth ?? 0) <= most, width);
      if ((width === 320) === (scheme === 'dark')) expect(await axeFindings(page)).toEqual([]);
    }
  }
}

function wear(scheme: 'light' | 'dark'): void {
  for (const element of document.querySelectorAll('.light, .dark')) {
    element.classList.remove('light', 'dark');
    element.classList.add(scheme);
  }
}

const eventsOf = async () =>
  (
    await system.test.store.pool.query<{ type: string }>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
      [helpStreamOf(school, 'social', adaId)],
    )
  ).rows.map(({ type }) => type);

const helpOf = async () => (await bjarne.json<PupilHelpView>(`/api/v1/help/${adaId}`)).body;

describe('the social consultant at school', () => {
  it(
    'slide 25: a pupil comes without an appointment, and is registered by keyboard in seconds',
    story('social walk-in', async () => {
      await page.goto('/innom');
      await page.getByRole('heading', { level: 1, name: 'Innom' }).waitFor();
      await looksRight('innom-empty');
      await keyboard.write(
        page.getByRole('combobox', { name: 'Navn eller fødselsnummer', exact: true }),
        'Ada Kornbakken',
      );
      await page.getByText(/Ingen treff/).waitFor();
      await keyboard.press(page.getByRole('button', { name: 'Ny elev' }));
      const form = page.getByRole('form', { name: 'Ny elev' });
      expect(await form.getByLabel('Etternavn').inputValue()).toBe('Kornbakken');
      await keyboard.write(form.getByLabel('Født'), '04.03.2009');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ada Kornbakken er innom' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Velg hva eleven fikk hjelp til før du lagrer.').waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('4');
      await looksRight('innom-walk-in');
      await page.getByRole('button', { name: 'Lagre', exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Lagret: Ada Kornbakken, Samtale, Utfylling av skjemaer.').waitFor();
      const hits = await bjarne.json<{ journeyId: string }[]>('/api/v1/journeys/search', {
        text: 'Ada Kornb',
      });
      adaId = hits.body[0]?.journeyId ?? '';
      expect(await eventsOf()).toEqual(['HelpOpened', 'WalkedIn']);
    }),
    120_000,
  );

  it(
    'slide 26: the same pupil is found by name, and one key and Enter are enough',
    story('social again', async () => {
      await page.goto('/innom');
      await keyboard.write(
        page.getByRole('combobox', { name: 'Navn eller fødselsnummer', exact: true }),
        'Ada',
      );
      await page.getByRole('option', { name: /Ada Kornbakken/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ada Kornbakken er innom' }).waitFor();
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
      await page.getByText('Lagret: Ada Kornbakken, Støtte til bolig.').waitFor();
      expect(await eventsOf()).toEqual(['HelpOpened', 'WalkedIn', 'WalkedIn']);
    }),
    60_000,
  );

  it(
    'slides 20 and 28: she decides under the social services act, and the period of appeal is reckoned for her',
    story('social ruling', async () => {
      await page.goto(`/innom/elev/${adaId}`);
      await page.getByRole('button', { name: 'Registrer vedtak' }).click();
      const form = page.getByRole('form', { name: 'Registrer vedtak' });
      await form.getByRole('button', { name: 'Lagre' }).click();
      await form.getByText('Fyll ut feltet.').first().waitFor();
      await form.getByLabel('Saksnummer i fagsystemet').fill('2026/4711');
      await form.getByLabel('Hjemmel').selectOption({ label: '§ 18 Stønad til livsopphold' });
      await form.getByLabel('Resultat').selectOption({ label: 'Innvilget' });
      await form.getByLabel('Beløp (valgfritt)').fill('7 300 kr');
      await form.getByLabel('Skal de andre i planen se').selectOption({ label: 'Nei' });
      await looksRight('innom-ruling');
      await form.getByRole('button', { name: 'Lagre' }).click();
      await page.getByText('Lagret: Registrer vedtak.').waitFor();
      await page.getByRole('button', { name: 'Eleven er underrettet' }).click();
      await page
        .getByRole('form', { name: 'Eleven er underrettet' })
        .getByRole('button', { name: 'Lagre' })
        .click();
      await page.getByText(/^Underrettet .* Klagefrist /).waitFor();
      const { rulings, matters } = await helpOf();
      expect(rulings[0]).toMatchObject({ reference: '2026/4711', state: 'notified' });
      expect(matters).toMatchObject([{ matter: 'appeal-period', dueOn: rulings[0]?.appealUntil }]);
    }),
    90_000,
  );

  it(
    'slide 20: the school decides nothing of the kind, and sees neither reference nor amount',
    story('social hidden', async () => {
      const { status } = await silje.json<Problem>(`/api/v1/help/${adaId}`);
      expect(status).toBe(403);
      const { body } = await silje.json<JourneyView>(`/api/v1/journeys/${adaId}`);
      expect(JSON.stringify(body)).not.toMatch(/4711|7 300|Ruling|WalkedIn/);
      await head.goto(`/innom/elev/${adaId}`);
      await head.getByRole('heading', { level: 1, name: 'Ingen tilgang' }).waitFor();
    }),
    60_000,
  );

  it(
    'slide 26: “Sosialkonsulenten ringer og spør hvordan jeg har det”, until it is ended',
    story('social calls', async () => {
      await page.goto(`/innom/elev/${adaId}`);
      await page.getByRole('button', { name: 'Ring hver uke' }).click();
      await page.getByRole('form', { name: 'Ring hver uke' }).getByRole('button', { name: 'Lagre' }).click();
      await page.getByText(/^Neste gang /).waitFor();
      await page.goto('/innom');
      const waits = page.getByRole('region', { name: 'Dette venter på deg' });
      await waits.getByText('Ring og spør hvordan det går').waitFor();
      await waits.getByText('Klagefrist på vedtak').waitFor();
      await looksRight('innom-full');
      await page.goto(`/innom/elev/${adaId}`);
      await page.getByRole('button', { name: 'Jeg har ringt' }).click();
      const call = page.getByRole('form', { name: 'Jeg har ringt' });
      await call.getByLabel('Fikk du tak i eleven?').selectOption({ label: 'Vi snakket sammen' });
      await call.getByRole('button', { name: 'Lagre' }).click();
      await page.getByText('Lagret: Jeg har ringt.').waitFor();
      await page.getByRole('button', { name: 'Slutt å ringe' }).click();
      const end = page.getByRole('form', { name: 'Slutt å ringe' });
      await end.getByLabel('Hvorfor?').selectOption({ label: 'Det går bra' });
      await end.getByRole('button', { name: 'Lagre' }).click();
      await page.getByText(/^Avsluttet /).waitFor();
      expect((await helpOf()).matters.map(({ matter }) => matter)).toEqual(['appeal-period']);
    }),
    90_000,
  );

  it(
    'slide 18: what lower secondary school knows is handed over by consent alone',
    story('social hand-over', async () => {
      await page.goto(`/innom/elev/${adaId}`);
      await page.getByRole('button', { name: 'Registrer overføring' }).click();
      const form = page.getByRole('form', { name: 'Registrer overføring' });
      await form.getByLabel('Fra hvilken skole?').fill('Hafslund ungdomsskole');
      await form.getByLabel('Har eleven samtykket').selectOption({ label: 'Nei' });
      await form.getByLabel('Hva vet ungdomsskolen?').fill('Flyttet hjemmefra i sommer');
      await form.getByRole('button', { name: 'Lagre' }).click();
      await form.getByText(/Uten samtykke kan ikke opplysninger/).waitFor();
      await form.getByLabel('Har eleven samtykket').selectOption({ label: 'Ja' });
      await form.getByRole('button', { name: 'Lagre' }).click();
      await page.getByText('Flyttet hjemmefra i sommer').waitFor();
    }),
    60_000,
  );

  it(
    'slides 27 and 29: advice to colleagues is counted by topic, about nobody',
    story('social advice', async () => {
      await page.goto('/innom');
      await page.getByRole('button', { name: 'Barnevern' }).click();
      await page.getByText('Talt: Barnevern.').waitFor();
      const { rows } = await system.test.store.pool.query<{ data: object }>(
        `SELECT data FROM event WHERE type = 'AdviceGiven'`,
      );
      expect(rows.map(({ data }) => Object.keys(data).toSorted())).toEqual([
        ['agency', 'on', 'sector', 'topic'],
      ]);
    }),
    60_000,
  );

  it(
    'slides 30 and 33: kinds of help, cases and new pupils are counted, each figure with its list; small ones are hidden',
    story('social figures', async () => {
      await page.goto('/innom/tall');
      const row = page.getByRole('row', { name: /^Støtte til bolig/ });
      await row.getByText('1', { exact: true }).waitFor();
      await looksRight('innom-figures');
      await page.getByRole('link', { name: 'Antall saker i skoleåret' }).click();
      await page.getByRole('heading', { name: 'Antall saker i skoleåret: 1 elev' }).waitFor();
      await page.getByRole('link', { name: 'Ada Kornbakken' }).waitFor();
      await head.goto('/innom/tall');
      await head
        .getByRole('row', { name: /^Antall saker i skoleåret/ })
        .getByText('skjult')
        .waitFor();
    }),
    90_000,
  );
});
