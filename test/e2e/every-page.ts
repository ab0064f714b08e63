import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openWindow, openWindowOf, witnessed } from '../setup/browser.ts';
import type { SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { pageCases, type PageCase } from './page-cases.ts';

type Scheme = 'light' | 'dark';
const widths = [1280, 320];

interface Window {
  page: Page;
  session: SignedIn | null;
}

/** Every page over the demo's youths is open to everybody, on a wide and on a narrow screen, in one look. */
export function describeEveryPage(scheme: Scheme): void {
  let system: System;
  let browser: Browser;

  beforeAll(async () => {
    ({ system, browser } = await demoSystem());
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await system?.close();
  }, 60_000);

  const windows = new Map<string | null, Promise<Window>>();

  /** One window for each person, used for all her pages. */
  function windowOf(person: string | null): Promise<Window> {
    const open = windows.get(person) ?? newWindow(person);
    windows.set(person, open);
    return open;
  }

  async function newWindow(person: string | null): Promise<Window> {
    if (person !== null) return openWindowOf(browser, system.origin, person, scheme);
    return { page: (await openWindow(browser, system.origin, scheme)).page, session: null };
  }

  it.each(pageCases)('$name is open to everybody, at 1280 and at 320 px', async (one) => {
    await witnessed(browser, `page ${one.name} ${scheme}`, async () =>
      isOpenToEverybody(one, await windowOf(one.person)),
    );
  });
}

/** The product over the demo's youths, and a browser. */
export async function demoSystem(): Promise<{ system: System; browser: Browser }> {
  const system = await System.create();
  const [browser] = await Promise.all([openBrowser(), system.loadDemo()]);
  await Promise.all([system.start('api'), system.start('worker')]);
  return { system, browser };
}

async function isOpenToEverybody({ open, heading }: PageCase, { page, session }: Window): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, session);
  const title = headingsOf(page).filter({ hasText: heading });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await title.waitFor();
    expect({ width, ...(await stateOf(page)) }).toEqual({ width, findings: [], tooWide: [], headings: 1 });
  }
}

/** What axe finds, what stands out over the right edge when one can scroll there, and how many level-1 headings. */
export async function stateOf(page: Page) {
  const tooWide = await page.evaluate(() => {
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth,
    );
    return ['the page', ...out.map(({ tagName, className }) => `${tagName}.${String(className)}`)];
  });
  return { findings: await axeFindings(page), tooWide, headings: await headingsOf(page).count() };
}

/** A dialog stands for the page while it is open: what lies under it is out of reach. */
const headingsOf = (page: Page) => page.locator('[role=dialog] h1, body:not(:has([role=dialog])) h1');
