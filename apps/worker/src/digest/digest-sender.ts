import {
  claimDigest,
  digestFigures,
  digestOutcome,
  openDigests,
  putDigest,
  wantedDigests,
  type CaseStore,
  type ClaimedDigest,
  type DigestFigure,
} from '@samspor/case-store';
import { addWorkingDays, isWorkingDay, startOfOsloDay } from '@samspor/domain';
import { agencyName, everyLeader, mailAddressOf } from '@samspor/identity';
import type { Gateways } from '@samspor/messages';
import { digestWords } from './digest-words.ts';

export interface DigestOptions {
  store: CaseStore;
  gateways: Gateways;
  /** Where the pages are, without a slash at the end. */
  origin: string;
}

const hour = 3_600_000;
/** From seven in the morning until five in the afternoon, Oslo's time: later it would tell nobody anything. */
const hours = { from: 7, to: 17 };

/**
 * Tells each leader once a working day what stands still. What a day has to tell is written down before it is sent, and
 * claimed before the mail server is called: so nobody is told twice, whoever dies in between. A day that was slept
 * through is not made up for; today's tells what still stands.
 */
export class DigestSender {
  readonly #options: DigestOptions;

  constructor(options: DigestOptions) {
    this.#options = options;
  }

  /** What a sender before this one claimed and said no more of: asked about, and never handed over on a guess. */
  async settle(): Promise<void> {
    const { store, gateways } = this.#options;
    for (const digestId of await openDigests(store.pool)) {
      const said = await gateways.ask('email', digestId);
      const known = said === 'not-received' ? 'not-handed' : said === 'cannot-tell' ? 'unknown' : 'sent';
      await digestOutcome(store.pool, digestId, known, 'asked');
    }
  }

  /** Writes today's digests down where they are missing, and hands over those that wait; does nothing out of hours. */
  async round(): Promise<void> {
    const { store } = this.#options;
    const today = store.today();
    const sinceMidnight = store.now().getTime() - startOfOsloDay(today).getTime();
    if (!isWorkingDay(today) || sinceMidnight < hours.from * hour || sinceMidnight >= hours.to * hour) return;
    await this.#write();
    for (;;) {
      const claimed = await claimDigest(store.pool, today);
      if (!claimed) return;
      await this.#hand(claimed);
    }
  }

  async #write(): Promise<void> {
    const { store, origin } = this.#options;
    const today = store.today();
    const since = startOfOsloDay(addWorkingDays(today, -1));
    const known = new Map<string, DigestFigure[]>();
    for (const reader of await wantedDigests(store.pool, today, everyLeader())) {
      const { agency } = reader;
      const figures = known.get(agency) ?? (await digestFigures(store.pool, agency, { today, since }));
      known.set(agency, figures);
      const words = digestWords({ agencyName: agencyName(agency), day: today, figures, origin });
      await putDigest(store.pool, today, reader, words);
    }
  }

  async #hand({ digestId, leader, subject, body, attempt }: ClaimedDigest): Promise<void> {
    const { store, gateways } = this.#options;
    const to = mailAddressOf(leader) ?? '';
    const handed = await gateways.hand({
      channel: 'email',
      id: digestId,
      to,
      attempt,
      subject,
      body,
      language: 'nb',
    });
    await digestOutcome(store.pool, digestId, handed.outcome, 'reason' in handed ? handed.reason : null);
  }
}
