import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { signIn, type SignedIn } from './sign-in.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium that speaks to loopback addresses only. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '', args: flags });

/** A window of its own, without anybody signed in. */
export async function openWindow(
  browser: Browser,
  origin: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    colorScheme,
  });
  context.setDefaultTimeout(20_000);
  return { context, page: await context.newPage() };
}

/** A window of somebody who has signed in already, and her session for asking beside the page. */
export async function openWindowOf(
  browser: Browser,
  origin: string,
  person: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; session: SignedIn }> {
  const session = await signIn(origin, person);
  const { context, page } = await openWindow(browser, origin, colorScheme);
  const [name = '', value = ''] = session.cookie.split(/=(.*)/s, 2);
  await context.addCookies([{ name, value, url: origin }]);
  return { page, session };
}

/** What axe holds against the page as it stands; empty when nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** A new folder for what a test downloads or writes. */
export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), 'samspor-e2e-'));

/** Keeps pictures of all open pages in test-results/ when the story breaks off, for whoever mends it. */
export async function witnessed(browser: Browser, name: string, story: () => Promise<void>): Promise<void> {
  try {
    await story();
  } catch (error) {
    mkdirSync('test-results', { recursive: true });
    const pages = browser.contexts().flatMap((context) => context.pages());
    const path = (index: number) => `test-results/${name.replaceAll(/\W+/g, '-')}-${index}.png`;
    await Promise.allSettled(pages.map((page, index) => page.screenshot({ path: path(index) })));
    throw error;
  }
}

/** The id of what has the focus; undefined where it has none. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
