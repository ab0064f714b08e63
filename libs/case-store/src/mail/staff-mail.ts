import type { IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';

/** `nothing`: there was nothing to tell; `unknown`: the mail server's answer was lost, and it is not sent again. */
export type StaffMailState = 'queued' | 'claimed' | 'sent' | 'refused' | 'unknown' | 'nothing' | 'given-up';

/** One e-mail to somebody who works here: who, for which agency, what about, and the last day on which it tells anything. */
export interface StaffMailKey {
  person: string;
  agency: string;
  /** `digest`, or `meeting:` and the meeting's id. */
  about: string;
  day: IsoDate;
}

/** Puts an e-mail down, to be sent; without words there is nothing to tell. A second one of the same key changes nothing. */
export async function putStaffMail(
  db: Pool,
  { day, about, agency, person }: StaffMailKey,
  words: { subject: string; body: string } | null,
): Promise<void> {
  await db.query(
    `INSERT INTO staff_mail (day, about, agency, person, mail_id, subject, body, state)
     VALUES ($1, $2, $3, $4, gen_random_uuid(), $5, $6, $7) ON CONFLICT DO NOTHING`,
    [day, about, agency, person, words?.subject ?? '', words?.body ?? '', words ? 'queued' : 'nothing'],
  );
}

/** An e-mail that this sender alone hands over now. */
export interface ClaimedStaffMail {
  mailId: string;
  person: string;
  subject: string;
  body: string;
  /** 1 for the first hand-over. */
  attempt: number;
}

/**
 * Takes one e-mail whose turn has come and whose day is not past; a digest only for those who still want it. Committed
 * before the mail server is called.
 */
export async function claimStaffMail(db: Pool, today: IsoDate): Promise<ClaimedStaffMail | null> {
  const { rows } = await db.query<ClaimedStaffMail>(
    `WITH due AS (
       SELECT mail_id FROM staff_mail m WHERE day >= $1 AND state = 'queued' AND next_try <= now() AND NOT (
         about = 'digest' AND EXISTS (
           SELECT FROM digest_choice c WHERE c.leader = m.person AND c.agency = m.agency AND NOT c.wanted))
       ORDER BY next_try LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
     )
     UPDATE staff_mail SET state = 'claimed', tries = tries + 1 FROM due WHERE staff_mail.mail_id = due.mail_id
     RETURNING staff_mail.mail_id AS "mailId", person, subject, body, tries AS attempt`,
    [today],
  );
  return rows[0] ?? null;
}

/** E-mails that a sender claimed and said no more of. */
export async function openStaffMails(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT mail_id AS id FROM staff_mail WHERE state = 'claimed' ORDER BY mail_id`,
  );
  return rows.map(({ id }) => id);
}

/** What became of a claimed e-mail; `not-handed` waits its turn again, after 1, 2, 4 ... minutes, at most 30. */
export type StaffMailOutcome = 'sent' | 'refused' | 'unknown' | 'not-handed';

/** Notes the outcome of a hand-over; one that is not claimed is left as it is. */
export async function staffMailOutcome(
  db: Pool,
  mailId: string,
  outcome: StaffMailOutcome,
  reason: string | null = null,
): Promise<void> {
  await db.query(
    `UPDATE staff_mail SET state = $2, reason = $3,
       next_try = now() + make_interval(mins => least(power(2, least(tries, 6) - 1), 30)::int)
     WHERE mail_id = $1 AND state = 'claimed'`,
    [mailId, outcome === 'not-handed' ? 'queued' : outcome, reason],
  );
}

/** What mends an e-mail that has not gone out: tried again at once, or let go. What may have gone out is left alone. */
export async function mendStaffMail(db: Pool, mailId: string, how: 'retry' | 'skip'): Promise<void> {
  await db.query(
    `UPDATE staff_mail SET state = CASE WHEN $2 = 'retry' THEN 'queued' ELSE 'given-up' END, next_try = now(),
       made_at = CASE WHEN $2 = 'retry' THEN now() ELSE made_at END
     WHERE mail_id = $1 AND state IN ('queued', 'refused')`,
    [mailId, how],
  );
}
