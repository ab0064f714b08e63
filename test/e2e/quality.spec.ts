import type { PersonActor, StepCommand } from '@samspor/domain';
import type { Browser } from 'playwright-core';
import { axeFindings, focused, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import { System } from '../setup/system.ts';
import { signIn } from '../setup/sign-in.ts';
import { enrolled } from './enrolled.ts';
import { keyboard } from './hands.ts';

/** Deck 001, slide 9: the four categories, and the review with professional supervisors for one shared standard. */

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const maja: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
const kari: PersonActor = { kind: 'person', id: 'p-nav-5', agency: 'nav-3301', role: 'committee-leader' };
const samira: PersonActor = { kind: 'person', id: 'p-nav-1', agency: 'nav-3301', role: 'nav-caseworker' };

/** A youth about whom the committee has decided, so that a category may be proposed. */
async function metByCommittee(lastName: string): Promise<string> {
  const journeyId = await enrolled(await signIn(system.origin, maja.id), lastName);
  const on = system.test.store.today();
  const road: [PersonActor, StepCommand][] = [
    [maja, { type: 'RecordContact', on, channel: 'phone' }],
    [maja, { type: 'HoldClarificationTalk', on, channel: 'meeting' }],
    [maja, { type: 'ReferToCommittee', on, committee: 'nav-3301', question: 'Hvem følger opp?' }],
    [
      kari,
      { type: 'RecordCommitteeDecision', on, outcome: 'course', responsible: 'nav-3301', decision: 'Kurs' },
    ],
  ];
  for (const [by, command] of road) await system.test.store.record({ journeyId, command, by });
  return journeyId;
}

it('slide 9: a proposal is sent back with what is missing, comes again, and is confirmed', async () => {
  await witnessed(browser, 'quality review', async () => {
    const { store } = system.test;
    const journeyId = await metByCommittee('Vurderdal');
    const proposes = (command: Omit<StepCommand & { type: 'ProposeCategory' }, 'on' | 'type'>) =>
      store.record({
        journeyId,
        command: { type: 'ProposeCategory', on: store.today(), ...command },
        by: samira,
      });
    await proposes({
      category: 2,
      ownCategory: 1,
      reasons: 'Fullførte Vg1',
      motivation: 'Vet ikke hva han vil',
      ownAssessment: 'Jeg vil gjerne jobbe',
    });
    const { page } = await openWindowOf(browser, system.origin, 'p-nav-4');
    await page.goto('/');
    await keyboard.press(page.getByRole('link', { name: 'Kvalitetssikring' }));
    const waiting = page.getByRole('region', { name: '1 forslag venter på faglig veileder' });
    const item = waiting.getByRole('listitem').filter({ hasText: 'Vurderdal' });
    for (const words of ['Fullførte Vg1', 'Vet ikke hva han vil', 'Jeg vil gjerne jobbe'])
      await item.getByText(words).waitFor();
    await item.getByText(/Samira/).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await keyboard.press(item.getByRole('button', { name: /^Send tilbake forslaget om/ }));
    const missing = item.getByLabel('Hva mangler?');
    await missing.waitFor();
    await keyboard.press(item.getByRole('button', { name: 'Send tilbake', exact: true }));
    await item.getByText('Skriv hva som mangler, så den som foreslo vet hva hun skal gjøre.').waitFor();
    await keyboard.write(missing, 'Hvorfor ikke kategori 3?');
    await keyboard.choose(
      item.getByLabel(/^Hvilken kategori ville du valgt/),
      'Kategori 3: begrensede forutsetninger, motivert',
    );
    expect(await axeFindings(page)).toEqual([]);
    await keyboard.press(item.getByRole('button', { name: 'Send tilbake', exact: true }));
    await page.getByText(/^Forslaget om .* Vurderdal er sendt tilbake\.$/).waitFor();
    expect(await focused(page)).toBe('venter');

    await proposes({ category: 3, reasons: 'Snakket med Erling' });
    await page.reload();
    await item.getByText('Sendt tilbake 1 gang').waitFor();
    await keyboard.press(item.getByRole('button', { name: /^Bekreft forslaget om/ }));
    await page.getByText(/^Kategorien til .* Vurderdal er bekreftet\.$/).waitFor();
    const shifts = page.getByRole('group', { name: 'Først foreslått, og til slutt bekreftet' });
    await shifts.getByRole('row', { name: /^Kategori 2: .* Kategori 3: .* 1$/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const { journey, events } = await store.load(journeyId);
    expect(journey.category).toMatchObject({ state: 'confirmed', category: 3 });
    expect(events.map(({ type }) => type).slice(-4)).toEqual([
      'CategoryProposed',
      'CategoryReturned',
      'CategoryProposed',
      'CategoryConfirmed',
    ]);
    await page.context().close();
  });
}, 120_000);
