import {
  byAgenda,
  type IsoDate,
  type Meeting,
  type MeetingItem,
  type TakenUp,
  type Waiting,
} from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { meetingKind } from '../committee/meeting-kind.ts';
import { openAgreements } from '../committee/open-agreements.ts';
import { committeeQueue, lastDecisions, notWaiting } from '../committee/queue.ts';
import type { LoadedStream } from '../load.ts';
import { readProcess } from '../processes/read-process.ts';
import { takesPart } from './access.ts';

/** A meeting as its committee sees it at the desk: the record, and what the journeys say that it has not written yet. */
export interface Desk {
  version: number;
  meeting: Meeting;
  /** In the order of the agenda, each with its number. */
  items: (MeetingItem & { number: number })[];
  /** Whom somebody has referred since the agenda stands, the longest waiting first; for the committee's own agency. */
  late: readonly Waiting[];
  /** Agreements of earlier meetings, the longest due first. */
  agreements: readonly TakenUp[];
  /** Journeys of the agenda that the agency takes part in, as they stand. */
  journeys: ReadonlyMap<string, LoadedStream>;
  /** Why somebody was partial in a case. */
  reasons: readonly { journeyId: string; agency: string; person: string | null; reason: string }[];
}

/** The desk as an agency may see it, or null where no such meeting is. */
export async function deskOf(
  store: CaseStore,
  agency: string,
  meetingId: string,
  today: IsoDate,
): Promise<Desk | null> {
  const { state: meeting, version } = await readProcess(store.pool, meetingKind, meetingId);
  if (!meeting) return null;
  const queue = meeting.state === 'closed' ? [] : await committeeQueue(store.pool, meeting.committee, today);
  const items = await itemsOf(store, meeting, queue);
  const late = queue.filter(
    (one) => agency === meeting.committee && !items.some(({ journeyId }) => journeyId === one.journeyId),
  );
  const agreements = meeting.state === 'open' ? await dueBefore(store, meeting) : meeting.agreements;
  const ids = [...items, ...late, ...agreements].map(({ journeyId }) => journeyId);
  const mine = await takenPartIn(store, agency, [...new Set(ids)]);
  const loaded = await Promise.all(mine.map(async (id) => [id, await store.load(id)] as const));
  return {
    ...{ version, meeting, items, late, agreements },
    journeys: new Map(loaded),
    reasons: await reasonsIn(store, meetingId, mine),
  };
}

async function itemsOf(
  { pool }: CaseStore,
  meeting: Meeting,
  queue: readonly Waiting[],
): Promise<Desk['items']> {
  const placed = meeting.items.map((item, index) => ({ ...item, number: index + 1 }));
  const ids = placed.map(({ journeyId }) => journeyId);
  const [decisions, away] = await Promise.all([
    lastDecisions(pool, meeting.committee, ids),
    notWaiting(pool, meeting.committee, ids),
  ]);
  const known = placed.map((item) => {
    if (item.decision || item.gone) return item;
    const said = decisions.find((one) => one.journeyId === item.journeyId && one.version > item.version);
    if (said)
      return { ...item, decision: { outcome: said.outcome, responsible: said.responsible, on: said.on } };
    return away.includes(item.journeyId) ? { ...item, gone: 'withdrawn' as const } : item;
  });
  const waiting = (meeting.state === 'open' ? queue : []).map((one, index) => ({
    ...one,
    ...{ urgent: false, gone: null, theme: null, partial: [], decision: null, movedTo: null },
    number: placed.length + index + 1,
  }));
  return [...known, ...waiting].toSorted(byAgenda);
}

const dueBefore = async (store: CaseStore, { committee, meetsOn }: Meeting): Promise<TakenUp[]> =>
  (await openAgreements(store.pool, committee)).filter(({ dueOn }) => dueOn < meetsOn);

async function takenPartIn(store: CaseStore, agency: string, ids: string[]): Promise<string[]> {
  const { rows } = await store.pool.query<{ id: string }>(
    `SELECT a.journey_id AS id FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = ANY($2)`,
    [agency, ids],
  );
  return rows.map(({ id }) => id);
}

async function reasonsIn(
  { pool, keyring }: CaseStore,
  meetingId: string,
  journeyIds: readonly string[],
): Promise<Desk['reasons']> {
  const { rows } = await pool.query<{
    data: { journeyId: string; agency: string; person: string | null };
    secret: Buffer | null;
    wrapped: Buffer | null;
  }>(
    `SELECT e.data, e.secret, k.wrapped FROM event e
     JOIN youth_key k ON k.journey_id = (e.data ->> 'journeyId')::uuid
     WHERE e.stream_id = $1 AND e.type = 'ImpartialityDeclared' AND k.journey_id = ANY($2) ORDER BY e.version`,
    [meetingId, journeyIds],
  );
  return rows.map(({ data: { journeyId, agency, person }, secret, wrapped }) => ({
    ...{ journeyId, agency, person },
    reason: keyring.open(wrapped, secret).reason ?? '',
  }));
}
