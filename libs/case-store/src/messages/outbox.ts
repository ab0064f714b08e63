import type { Language, MessageChannel, MessageText } from '@samspor/domain';
import type { Pool } from 'pg';
import type { Guardian } from '../people/person.ts';
import { isParked } from '../stalls/messages.ts';

/** A message that waits in the outbox, with whom it goes to; who has been erased has no name any more. */
export interface OutboxMessage {
  journeyId: string;
  message: string;
  messageId: string;
  channel: MessageChannel;
  text: MessageText;
  recipient: 'youth' | 'guardian';
  /** Which guardian, from 0. */
  place: number;
  attempt: number;
  /** The follow-up service that it goes out for. */
  owner: string;
  county: string;
  language: Language | null;
  person: {
    birthNumber: string | null;
    firstName: string;
    lastName: string;
    mobile: string | null;
    email: string | null;
    guardians: Guardian[];
  } | null;
}

const outbox = `
  SELECT m.journey_id AS "journeyId", m.message, m.message_id AS "messageId", m.channel, m.text, m.recipient, m.place,
    m.attempt, j.owner, m.county, m.language,
    CASE WHEN p.journey_id IS NOT NULL THEN json_build_object('birthNumber', p.birth_number, 'firstName', p.first_name,
      'lastName', p.last_name, 'mobile', p.mobile, 'email', p.email, 'guardians', p.guardians) END AS person
  FROM message m JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)`;

/** Messages of a channel whose turn has come at `now` and that are not parked: tried least, then waiting longest, first. */
export async function dueMessages(
  db: Pool,
  { channel, now, limit }: { channel: MessageChannel; now: Date; limit: number },
): Promise<OutboxMessage[]> {
  const { rows } = await db.query<OutboxMessage>({
    name: 'due-messages',
    text: `${outbox} WHERE m.state = 'queued' AND m.channel = $1 AND m.not_before <= $2 AND NOT ${isParked}
      ORDER BY m.attempt, m.not_before, m.message_id LIMIT $3`,
    values: [channel, now, limit],
  });
  return rows;
}

/** Messages of a channel that somebody claimed and said no more of, or that nobody knows the outcome of. */
export async function unsettledMessages(db: Pool, channel: MessageChannel): Promise<OutboxMessage[]> {
  const { rows } = await db.query<OutboxMessage>(
    `${outbox} WHERE m.state IN ('claimed', 'unknown') AND m.channel = $1 ORDER BY m.message_id`,
    [channel],
  );
  return rows;
}

/** A message as a link, or a gateway's receipt, knows it. */
export interface KnownMessage {
  journeyId: string;
  message: string;
  owner: string;
  /** Whom it went to; only a youth's own has a link. */
  recipient: 'youth' | 'guardian';
  sentOn: string | null;
  answered: boolean;
  language: Language | null;
  /** No name or number is left: the youth was erased. */
  isErased: boolean;
  isClosed: boolean;
}

/** Undefined when no message has this id. */
export async function messageById(db: Pool, messageId: string): Promise<KnownMessage | undefined> {
  const { rows } = await db.query<KnownMessage>({
    name: 'message-by-id',
    text: `SELECT m.journey_id AS "journeyId", m.message, j.owner, m.recipient, m.sent_on::text AS "sentOn", m.answered,
        m.language, p.journey_id IS NULL AS "isErased", j.phase = 'closed' AS "isClosed"
      FROM message m JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)
      WHERE m.message_id = $1`,
    values: [messageId],
  });
  return rows[0];
}

/** Keeps the number (+47…) that a text message is about to go to, so that an answer from there is known. */
export async function rememberNumber(db: Pool, journeyId: string, mobile: string): Promise<void> {
  await db.query(
    `INSERT INTO texted_number (journey_id, mobile) SELECT journey_id, $2 FROM person WHERE journey_id = $1
     ON CONFLICT DO NOTHING`,
    [journeyId, mobile],
  );
}

/** A journey to which somebody was texted. */
export interface TextedJourney {
  journeyId: string;
  owner: string;
  isClosed: boolean;
}

/**
 * Journeys of people with this mobile number (+47…), or who were texted at it, to whom a text message was handed over,
 * also where nobody has heard yet what became of that.
 */
export async function journeysOfMobile(db: Pool, mobile: string): Promise<TextedJourney[]> {
  const { rows } = await db.query<TextedJourney>(
    `SELECT j.journey_id AS "journeyId", j.owner, j.phase = 'closed' AS "isClosed"
     FROM (
       SELECT journey_id FROM person WHERE mobile = $1 UNION SELECT journey_id FROM texted_number WHERE mobile = $1
     ) p JOIN journey j USING (journey_id)
     WHERE EXISTS (
       SELECT FROM message m WHERE m.journey_id = j.journey_id AND m.channel = 'sms' AND m.attempt > 0
     ) ORDER BY j.journey_id`,
    [mobile],
  );
  return rows;
}

/** How the follow-up service itself can reach a youth and her guardians. */
export type Receiver = NonNullable<OutboxMessage['person']>;

/** Null after an erasure. */
export async function receiverOf(db: Pool, journeyId: string): Promise<Receiver | null> {
  const { rows } = await db.query<Receiver>(
    `SELECT birth_number AS "birthNumber", first_name AS "firstName", last_name AS "lastName", mobile, email, guardians
     FROM person WHERE journey_id = $1`,
    [journeyId],
  );
  return rows[0] ?? null;
}
