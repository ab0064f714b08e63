import type { Browser, Page } from 'playwright-core';
import type { SearchHit } from '@samspor/contracts';
import { openBrowser, openWindow, openWindowOf, witnessed } from '../setup/browser.ts';
import { signIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';

/**
 * A deck told as a story: each step is titled with its slides, people act through the pages, and only time is moved.
 * What a step has opened is closed when it ends, since everybody signs in anew after time has moved.
 */
export class DeckStory {
  #system: System | undefined;
  #browser: Browser | undefined;

  /** Begins at `now`, an instant with its offset, with both programs; call it where a spec begins. */
  constructor(now: string) {
    beforeAll(async () => {
      this.#system = await System.create(now);
      [this.#browser] = await Promise.all([
        openBrowser(),
        this.#system.start('api'),
        this.#system.start('worker'),
      ]);
    }, 300_000);
    afterAll(async () => {
      await this.#browser?.close();
      await this.#system?.close();
    }, 60_000);
  }

  get system(): System {
    if (!this.#system) throw new Error('The story has not begun');
    return this.#system;
  }

  get #window(): Browser {
    if (!this.#browser) throw new Error('The story has not begun');
    return this.#browser;
  }

  /** One step of the story. */
  readonly told = (title: string, step: () => Promise<void>): void => {
    it(
      title,
      async () => {
        await witnessed(this.#window, title, step);
        await Promise.all(this.#window.contexts().map((context) => context.close()));
      },
      180_000,
    );
  };

  /** A window of somebody who has just signed in. */
  readonly pageOf = async (person: string): Promise<Page> =>
    (await openWindowOf(this.#window, this.system.origin, person)).page;

  /** A window of somebody who does not sign in, as a youth with her phone. */
  readonly phone = async (): Promise<Page> => (await openWindow(this.#window, this.system.origin)).page;

  /** The journey of whom a person finds by her name; empty where she finds nobody. */
  readonly found = async (person: string, text: string): Promise<string> => {
    const session = await signIn(this.system.origin, person);
    const { body } = await session.json<SearchHit[]>('/api/v1/journeys/search', { text });
    return body[0]?.journeyId ?? '';
  };

  /** What a person is answered beside the page: the status, and the body as the contract has it. */
  readonly answered = async <T>(person: string, path: string): Promise<{ status: number; body: T }> =>
    (await signIn(this.system.origin, person)).json<T>(`/api/v1${path}`);

  /** The body alone. */
  readonly asked = async <T>(person: string, path: string): Promise<T> =>
    (await this.answered<T>(person, path)).body;

  /** The types of all events of a journey or of a process beside it, in their order. */
  readonly typesOf = async (streamId: string): Promise<string[]> => {
    const { rows } = await this.system.test.store.pool.query<{ type: string }>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
      [streamId],
    );
    return rows.map(({ type }) => type);
  };
}

/** A day as a Norwegian writes it. */
export const written = (day: string): string => day.split('-').toReversed().join('.');
