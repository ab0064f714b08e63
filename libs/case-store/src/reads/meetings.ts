import type { CommitteeOutcome, IsoDate, Sitting } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { isCarriedOver, lastDecisions, standsOnAgenda } from '../committee/queue.ts';
import { meetingKind } from '../committee/meeting-kind.ts';
import { readProcess } from '../processes/read-process.ts';
import { isNotWithdrawn } from '../events/withdrawn.ts';
import { takesPart } from './access.ts';

export interface MeetingHead {
  meetingId: string;
  version: number;
  committee: string;
  meetsOn: IsoDate;
  state: 'open' | 'frozen' | 'held' | 'closed';
  /** Items that the reader's agency takes part in, and how many of them are decided. */
  items: number;
  decided: number;
}

// Before the freeze the agenda is the queue, for the first meeting that can still take it up; from then on it is what was
// placed on it, and a case stands on one agenda alone.
const agenda = `
  SELECT i.meeting_id, i.journey_id, i.place, i.waiting_since, i.version, i.carried_over, i.outcome, i.responsible, i.moved_to, i.urgent
  FROM meeting_item i WHERE i.gone IS NULL
  UNION ALL
  SELECT m.meeting_id, j.journey_id, NULL, j.phase_since, NULL, ${isCarriedOver('j')}, NULL, NULL, NULL, false
  FROM meeting m
  JOIN journey j ON j.committee = m.committee AND j.phase = 'committee'
  JOIN work_item w ON w.journey_id = j.journey_id AND w.kind = 'committee-decision'
  WHERE NOT ${standsOnAgenda('j')} AND (m.committee, m.meets_on) IN (
    SELECT committee, min(meets_on) FROM meeting WHERE state = 'open' GROUP BY committee
  )`;

const shown = `
  SELECT agenda.* FROM (${agenda}) agenda
  JOIN journey_agency a ON a.journey_id = agenda.journey_id AND ${takesPart('a', '$1')}`;

/** Meetings of the committees that lie ahead or were held lately, the next first, with what the agency has there. */
export async function meetings(
  db: CaseStore['pool'],
  agency: string,
  committees: string[],
): Promise<MeetingHead[]> {
  return heads(db, agency, 'committee = ANY($2)', committees);
}

/** One meeting, or null when there is none with this id. */
export async function meetingHead(
  db: CaseStore['pool'],
  agency: string,
  meetingId: string,
): Promise<MeetingHead | null> {
  return (await heads(db, agency, 'meeting_id = $2', meetingId))[0] ?? null;
}

/** A meeting whose agenda stands and that is still to be held, and how its committee sits in it. */
export interface FrozenMeeting {
  meetingId: string;
  meetsOn: IsoDate;
  committee: string;
  sits: Sitting;
}

/** Meetings whose agenda stands and that are still to be held, the next first. */
export async function frozenMeetings(db: CaseStore['pool'], today: IsoDate): Promise<FrozenMeeting[]> {
  const { rows } = await db.query<Omit<FrozenMeeting, 'sits'>>(
    `SELECT meeting_id AS "meetingId", meets_on::text AS "meetsOn", committee FROM meeting
     WHERE state = 'frozen' AND meets_on >= $1 ORDER BY meets_on, meeting_id`,
    [today],
  );
  const read = rows.map(async (row) => {
    const { state } = await readProcess(db, meetingKind, row.meetingId);
    return state?.sits ? [{ ...row, sits: state.sits }] : [];
  });
  return (await Promise.all(read)).flat();
}

// Which meetings first, and only then what stands on them: of two thousand, forty are shown.
async function heads(
  db: CaseStore['pool'],
  agency: string,
  where: string,
  value: unknown,
): Promise<MeetingHead[]> {
  const { rows } = await db.query<MeetingHead>(
    `WITH m AS (
       SELECT meeting_id, version, committee, meets_on, state FROM meeting WHERE ${where}
       ORDER BY state IN ('held', 'closed'), CASE WHEN state IN ('held', 'closed') THEN NULL ELSE meets_on END,
         meets_on DESC, committee
       LIMIT 40
     )
     SELECT m.meeting_id AS "meetingId", m.version, m.committee, m.meets_on::text AS "meetsOn", m.state,
       i.items, i.decided
     FROM m CROSS JOIN LATERAL (
       SELECT count(*)::int AS items, count(outcome)::int AS decided FROM (${shown}) i WHERE i.meeting_id = m.meeting_id
     ) i
     ORDER BY m.state IN ('held', 'closed'), CASE WHEN m.state IN ('held', 'closed') THEN NULL ELSE m.meets_on END,
       m.meets_on DESC, m.committee`,
    [agency, value],
  );
  return rows;
}

export interface AgendaItem {
  journeyId: string;
  name: string;
  referredOn: IsoDate;
  /** What the referral asked, while the youth's texts can be read; of a strictly protected youth the case alone tells. */
  question: string | null;
  carriedOver: boolean;
  /** A STRENGT_ level: nothing may tell where the youth is. */
  isStrict: boolean;
  decision: { outcome: CommitteeOutcome; responsible: string } | null;
  /** The day of the meeting that takes it up again, when this one did not settle it. */
  movedTo: IsoDate | null;
}

type ItemRow = Omit<AgendaItem, 'question' | 'decision'> & {
  outcome: CommitteeOutcome | null;
  responsible: string | null;
  /** The journey's when it was placed; null before the freeze. */
  version: number | null;
  secret: Buffer | null;
  wrapped: Buffer | null;
};

/** The items of a meeting that the agency takes part in, in the order of the agenda. */
export async function agendaOf(
  store: CaseStore,
  agency: string,
  { meetingId, committee }: Pick<MeetingHead, 'meetingId' | 'committee'>,
): Promise<AgendaItem[]> {
  const { rows } = await store.pool.query<ItemRow>(
    `SELECT i.journey_id AS "journeyId", coalesce(p.first_name || ' ' || p.last_name, '–') AS name,
       i.waiting_since::text AS "referredOn", i.carried_over AS "carriedOver", i.outcome, i.responsible,
       i.version, i.moved_to::text AS "movedTo", j.strict AS "isStrict", asked.secret, k.wrapped
     FROM (${shown}) i
     JOIN journey j USING (journey_id)
     LEFT JOIN person p USING (journey_id)
     LEFT JOIN youth_key k USING (journey_id)
     LEFT JOIN LATERAL (
       SELECT secret FROM event
       WHERE stream_id = i.journey_id AND type = 'ReferredToCommittee' AND ${isNotWithdrawn('event')}
       ORDER BY version DESC LIMIT 1
     ) asked ON true
     WHERE i.meeting_id = $2
     ORDER BY i.urgent DESC, i.waiting_since, i.journey_id`,
    [agency, meetingId],
  );
  const undecided = rows.filter(({ outcome, version }) => outcome === null && version !== null);
  const said = await lastDecisions(
    store.pool,
    committee,
    undecided.map(({ journeyId }) => journeyId),
  );
  // The meeting's own workflow records a decision a moment after the journey has it.
  const latest = (row: ItemRow) =>
    said.find((one) => one.journeyId === row.journeyId && one.version > (row.version ?? 0));
  return rows.map((row) => {
    const { outcome, responsible, secret, wrapped, version: _, ...item } = row;
    const decided = outcome && responsible !== null ? { outcome, responsible } : latest(row);
    return {
      ...item,
      question: item.isStrict ? null : (store.keyring.open(wrapped, secret).question ?? null),
      decision: decided ? { outcome: decided.outcome, responsible: decided.responsible } : null,
    };
  });
}

/** The meeting on whose frozen agenda a youth's case stands undecided, or null. */
export async function meetingOfCase(
  db: CaseStore['pool'],
  journeyId: string,
): Promise<Pick<MeetingHead, 'meetingId' | 'meetsOn'> | null> {
  const { rows } = await db.query<Pick<MeetingHead, 'meetingId' | 'meetsOn'>>(
    `SELECT m.meeting_id AS "meetingId", m.meets_on::text AS "meetsOn"
     FROM meeting_item i JOIN meeting m USING (meeting_id) JOIN journey j USING (journey_id)
     WHERE i.journey_id = $1 AND i.waiting_since = j.phase_since AND i.outcome IS NULL AND i.moved_to IS NULL AND i.gone IS NULL
       AND m.state <> 'closed'
     ORDER BY m.meets_on DESC LIMIT 1`,
    [journeyId],
  );
  return rows[0] ?? null;
}

/** Which committee a meeting is of and when it meets, or null when there is none with this id. */
export async function meetingKnown(
  db: CaseStore['pool'],
  meetingId: string,
): Promise<Pick<MeetingHead, 'committee' | 'meetsOn'> | null> {
  const { rows } = await db.query<Pick<MeetingHead, 'committee' | 'meetsOn'>>(
    'SELECT committee, meets_on::text AS "meetsOn" FROM meeting WHERE meeting_id = $1',
    [meetingId],
  );
  return rows[0] ?? null;
}
