import { mkdirSync } from 'node:fs';
import type { JourneyView, Problem, Recorded } from '@samspor/contracts';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { startService } from './plan-ways.ts';

/** NAV's counsellor at Åssiden (deck 002): what NAV and the school give at the same time, in one plan. */

let system: System;
let browser: Browser;
let page: Page;
let farid: SignedIn;
let nora: SignedIn;
let adviser: Page;
let journeyId = '';

beforeAll(async () => {
  system = await System.create();
  [browser] = await Promise.all([openBrowser(), system.start('api')]);
  ({ page, session: farid } = await openWindowOf(browser, system.origin, 'p-assiden-2'));
  ({ page: adviser, session: nora } = await openWindowOf(browser, system.origin, 'p-assiden-1'));
  const on = system.test.store.today();
  const pupil = { firstName: 'Ine', lastName: 'Brekkhus', birthDate: '2009-02-03', municipality: '3301' };
  const opened = { ...pupil, school: '300010377', via: 'school', on };
  journeyId = (await farid.json<Recorded>('/api/v1/journeys/opened', opened)).body.journeyId;
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
}, 60_000);

const inAYear = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000);
  return day.toLocaleDateString('nb-NO', { day: '2-digit', month: '2-digit', year: 'numeric' });
};

/** Starts a service through the youth's page. */
const start = (by: Page, kind: string, goal: string) =>
  startService(by, { journeyId, kind, goal, until: inAYear(60) });

const view = async (me: SignedIn) => (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;

describe('NAV’s counsellor at school', () => {
  it('slides 10 and 11: gives NAV’s services to a pupil while she goes to school', async () => {
    await witnessed(browser, 'nav service', async () => {
      await start(page, 'Oppfølging i overgang fra skole til arbeid', 'Finne læreplass innen juni');
      const { services, phase } = await view(farid);
      expect(phase).toBe('in-training');
      expect(services).toMatchObject([{ kind: 'transition', sector: 'nav', mine: true, result: null }]);
    });
  }, 90_000);

  it('slide 12: the school gives its own at the same time, and neither ends the other’s', async () => {
    await witnessed(browser, 'school service', async () => {
      await start(adviser, 'Individuell opplæringsplan eller tilpasning', 'Tilpasset matematikk');
      const plan = adviser.getByRole('region', { name: 'Plan og tiltak' });
      await plan.getByText('Finne læreplass innen juni').waitFor();
      const { services, version } = await view(nora);
      const navs = services.find(({ sector }) => sector === 'nav');
      expect(navs?.mine).toBe(false);
      const path = `/api/v1/journeys/${journeyId}/steps/EndService`;
      const body = { service: navs?.service, reason: 'stopped', on: system.test.store.today() };
      const refused = await nora.json<Problem>(path, body, { 'if-match': `"${version}"` });
      expect(refused.body.rule).toBe('not-your-service');
    });
  }, 90_000);

  it('slides 4 and 9: the youth and all helpers have one plan, to be read and printed', async () => {
    await witnessed(browser, 'one plan', async () => {
      await page.goto(`/ungdom/${journeyId}/steg/RecordWish`);
      const form = page.getByRole('dialog').getByRole('form');
      await form.getByLabel('Hva vil ungdommen?').fill('Bli rørlegger');
      await form.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.getByText('Lagret: Hva ungdommen vil').first().waitFor();
      await page.goto(`/ungdom/${journeyId}/plan`);
      await page.getByRole('heading', { level: 1, name: 'Planen til Ine Brekkhus' }).waitFor();
      for (const text of ['Bli rørlegger', 'Finne læreplass innen juni', 'Tilpasset matematikk'])
        await page.getByText(text).waitFor();
      mkdirSync('test-results/services', { recursive: true });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: `test-results/services/plan-${width}.png`, fullPage: true });
        expect(await axeFindings(page)).toEqual([]);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    });
  }, 90_000);

  it('slide 14: what was given is registered for the pupil and counted for the school year', async () => {
    await witnessed(browser, 'nav figures', async () => {
      await page.goto('/innom/tall');
      await page.getByRole('link', { name: 'Oppfølging i overgang fra skole til arbeid' }).click();
      await page.getByRole('heading', { name: /Oppfølging i overgang .*: 1 elev/ }).waitFor();
      await page.getByRole('link', { name: 'Ine Brekkhus' }).waitFor();
      await page.goto('/innom');
      await page.getByRole('region', { name: 'Tjenester dere gir nå' }).getByText('Ine Brekkhus').waitFor();
    });
  }, 60_000);
});
