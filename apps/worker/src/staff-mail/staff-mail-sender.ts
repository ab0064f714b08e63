import {
  claimStaffMail,
  digestFigures,
  frozenMeetings,
  meetingHead,
  openStaffMails,
  putStaffMail,
  staffMailOutcome,
  wantedDigests,
  type CaseStore,
  type ClaimedStaffMail,
  type DigestFigure,
} from '@samspor/case-store';
import { addWorkingDays, isWorkingDay, seatsIn, startOfOsloDay } from '@samspor/domain';
import { agencyName, committeeName, everyLeader, mailAddressOf, seatHolder } from '@samspor/identity';
import type { Gateways } from '@samspor/messages';
import { agendaWords } from './agenda-words.ts';
import { digestWords } from './digest-words.ts';

export interface StaffMailOptions {
  store: CaseStore;
  gateways: Gateways;
  /** Where the pages are, without a slash at the end. */
  origin: string;
}

const hour = 3_600_000;
/** From seven in the morning until five in the afternoon, Oslo's time: later it would tell nobody anything. */
const hours = { from: 7, to: 17 };

/**
 * Tells each leader once a working day what stands still, and each member of a committee once that an agenda stands. What
 * there is to tell is written down before it is sent, and claimed before the mail server is called: so nobody is told
 * twice, whoever dies in between. A digest of a day that was slept through is not made up for; today's tells what still
 * stands. An agenda is told of until the day of its meeting.
 */
export class StaffMailSender {
  readonly #options: StaffMailOptions;

  constructor(options: StaffMailOptions) {
    this.#options = options;
  }

  /** What a sender before this one claimed and said no more of: asked about, and never handed over on a guess. */
  async settle(): Promise<void> {
    const { store, gateways } = this.#options;
    for (const mailId of await openStaffMails(store.pool)) {
      const said = await gateways.ask('email', mailId);
      const known = said === 'not-received' ? 'not-handed' : said === 'cannot-tell' ? 'unknown' : 'sent';
      await staffMailOutcome(store.pool, mailId, known, 'asked');
    }
  }

  /** Writes down what there is to tell where it is missing, and hands over what waits; does nothing out of hours. */
  async round(): Promise<void> {
    const { store } = this.#options;
    const today = store.today();
    const sinceMidnight = store.now().getTime() - startOfOsloDay(today).getTime();
    if (!isWorkingDay(today) || sinceMidnight < hours.from * hour || sinceMidnight >= hours.to * hour) return;
    await this.#writeDigests();
    await this.#writeAgendas();
    for (;;) {
      const claimed = await claimStaffMail(store.pool, today);
      if (!claimed) return;
      await this.#hand(claimed);
    }
  }

  async #writeDigests(): Promise<void> {
    const { store, origin } = this.#options;
    const today = store.today();
    const since = startOfOsloDay(addWorkingDays(today, -1));
    const known = new Map<string, DigestFigure[]>();
    for (const { leader, agency } of await wantedDigests(store.pool, today, everyLeader())) {
      const figures = known.get(agency) ?? (await digestFigures(store.pool, agency, { today, since }));
      known.set(agency, figures);
      const words = digestWords({ agencyName: agencyName(agency), day: today, figures, origin });
      const key = { person: leader, agency, about: 'digest', day: today };
      await putStaffMail(store.pool, key, words);
    }
  }

  /** Two working days before a meeting, so that everyone can check impartiality (domain.md §7). */
  async #writeAgendas(): Promise<void> {
    const { store, origin } = this.#options;
    for (const { meetingId, meetsOn, committee, sits } of await frozenMeetings(store.pool, store.today())) {
      const { hour: at, place } = sits;
      for (const seat of seatsIn(sits)) {
        const { agency } = seat;
        const person = seatHolder(seat);
        const head = await meetingHead(store.pool, agency, meetingId);
        if (person === null || !head) continue;
        const { items } = head;
        const about = {
          committeeName: committeeName(committee),
          meetsOn,
          hour: at,
          place,
          items,
          meetingId,
          origin,
        };
        const key = { person, agency, about: `meeting:${meetingId}`, day: meetsOn };
        await putStaffMail(store.pool, key, agendaWords(about));
      }
    }
  }

  async #hand({ mailId, person, subject, body, attempt }: ClaimedStaffMail): Promise<void> {
    const { store, gateways } = this.#options;
    const to = mailAddressOf(person) ?? '';
    const mail = { channel: 'email', id: mailId, to, attempt, subject, body, language: 'nb' } as const;
    const handed = await gateways.hand(mail);
    await staffMailOutcome(store.pool, mailId, handed.outcome, 'reason' in handed ? handed.reason : null);
  }
}
