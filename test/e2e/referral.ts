import type { Page } from 'playwright-core';
import { keyboard } from './hands.ts';

/** What another agency is asked, with the youth's consent. */
export interface AskedOfAgency {
  journeyId: string;
  to: string;
  wants: string;
  question: string;
  summary: string;
}

/** Refers a youth to another agency from her own page, by keyboard alone; gives the referral's id. */
export async function referred(page: Page, asked: AskedOfAgency): Promise<string> {
  await page.goto(`/ungdom/${asked.journeyId}`);
  await keyboard.press(page.getByRole('button', { name: 'Henvis til annen etat' }));
  const form = page.getByRole('form', { name: 'Henvis til annen etat' });
  await keyboard.choose(form.getByLabel('Etat', { exact: true }), asked.to);
  await keyboard.choose(form.getByLabel('Hva ber dere om?'), asked.wants);
  await keyboard.choose(
    form.getByLabel('Grunnlag for å dele'),
    'Ungdommen samtykker (forvaltningsloven § 13 a nr. 1)',
  );
  await keyboard.write(form.getByLabel('Hva lurer dere på'), asked.question);
  await keyboard.write(form.getByLabel('Sammendrag'), asked.summary);
  await keyboard.press(form.getByRole('button', { name: 'Send henvisningen' }));
  await page.getByText(`Henvisningen er sendt til ${asked.to}.`).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Opens a referral among those that one's own agency has got. */
export async function openReferral(page: Page, name: string): Promise<void> {
  await page.goto('/henvisninger');
  const inbox = page.getByRole('group', { name: 'Til dere' });
  await keyboard.press(inbox.getByRole('link', { name }));
  await page.getByRole('heading', { level: 1, name: `Henvisning av ${name}` }).waitFor();
}

/** Takes the referral that is open. */
export async function acceptReferral(page: Page): Promise<void> {
  await keyboard.press(page.getByRole('button', { name: 'Ta imot' }));
  await keyboard.press(page.getByRole('form', { name: 'Ta imot' }).getByRole('button', { name: 'Lagre' }));
  await page.getByText('Lagret: Ta imot.').waitFor();
}
