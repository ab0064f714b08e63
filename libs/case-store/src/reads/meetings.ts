import type { CommitteeOutcome, IsoDate } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
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

// Before the freeze the agenda is the queue; from then on it is what was placed on it.
const agenda = `
  SELECT i.meeting_id, i.journey_id, i.place, i.waiting_since, i.carried_over, i.outcome, i.responsible
  FROM meeting_item i
  UNION ALL
  SELECT m.meeting_id, j.journey_id, NULL, j.phase_since, EXISTS (
      SELECT FROM meeting_item earlier WHERE earlier.journey_id = j.journey_id
        AND earlier.waiting_since = j.phase_since AND earlier.moved_to IS NOT NULL
    ), NULL, NULL
  FROM meeting m
  JOIN journey j ON j.committee = m.committee AND j.phase = 'committee'
  JOIN work_item w ON w.journey_id = j.journey_id AND w.kind = 'committee-decision'
  WHERE m.state = 'open'`;

const shown = `
  SELECT agenda.* FROM (${agenda}) agenda
  JOIN journey_agency a ON a.journey_id = agenda.journey_id AND ${takesPart('a', '$1')}`;

/** Meetings of the committees that lie ahead or were held lately, the next first, with what the agency has there. */
export async function meetings(
  db: CaseStore['pool'],
  agency: string,
  committees: string[],
): Promise<MeetingHead[]> {
  return heads(db, agency, 'm.committee = ANY($2)', committees);
}

/** One meeting, or null when there is none with this id. */
export async function meetingHead(
  db: CaseStore['pool'],
  agency: string,
  meetingId: string,
): Promise<MeetingHead | null> {
  return (await heads(db, agency, 'm.meeting_id = $2', meetingId))[0] ?? null;
}

async function heads(
  db: CaseStore['pool'],
  agency: string,
  where: string,
  value: unknown,
): Promise<MeetingHead[]> {
  const { rows } = await db.query<MeetingHead>(
    `SELECT m.meeting_id AS "meetingId", m.version, m.committee, m.meets_on::text AS "meetsOn", m.state,
       count(i.journey_id)::int AS items, count(i.outcome)::int AS decided
     FROM meeting m LEFT JOIN (${shown}) i USING (meeting_id)
     WHERE ${where}
     GROUP BY m.meeting_id
     ORDER BY m.state IN ('held', 'closed'), CASE WHEN m.state IN ('held', 'closed') THEN NULL ELSE m.meets_on END,
       m.meets_on DESC, m.committee
     LIMIT 40`,
    [agency, value],
  );
  return rows;
}

export interface AgendaItem {
  journeyId: string;
  name: string;
  referredOn: IsoDate;
  /** What the referral asked, while the youth's texts can be read. */
  question: string | null;
  carriedOver: boolean;
  /** A STRENGT_ level: nothing may tell where the youth is. */
  isStrict: boolean;
  decision: { outcome: CommitteeOutcome; responsible: string } | null;
}

type ItemRow = Omit<AgendaItem, 'question' | 'decision'> & {
  outcome: CommitteeOutcome | null;
  responsible: string | null;
  secret: Buffer | null;
  wrapped: Buffer | null;
};

/** The items of a meeting that the agency takes part in, in the order of the agenda. */
export async function agendaOf(store: CaseStore, agency: string, meetingId: string): Promise<AgendaItem[]> {
  const { rows } = await store.pool.query<ItemRow>(
    `SELECT i.journey_id AS "journeyId", coalesce(p.first_name || ' ' || p.last_name, '–') AS name,
       i.waiting_since::text AS "referredOn", i.carried_over AS "carriedOver", i.outcome, i.responsible,
       j.strict AS "isStrict", asked.secret, k.wrapped
     FROM (${shown}) i
     JOIN journey j USING (journey_id)
     LEFT JOIN person p USING (journey_id)
     LEFT JOIN youth_key k USING (journey_id)
     LEFT JOIN LATERAL (
       SELECT secret FROM event WHERE stream_id = i.journey_id AND type = 'ReferredToCommittee'
       ORDER BY version DESC LIMIT 1
     ) asked ON true
     WHERE i.meeting_id = $2
     ORDER BY i.place, i.waiting_since, i.journey_id`,
    [agency, meetingId],
  );
  return rows.map(({ outcome, responsible, secret, wrapped, ...item }) => ({
    ...item,
    question: store.keyring.open(wrapped, secret).question ?? null,
    decision: outcome && responsible !== null ? { outcome, responsible } : null,
  }));
}
