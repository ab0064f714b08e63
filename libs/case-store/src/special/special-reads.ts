import type { IsoDate } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { takesPart } from '../reads/access.ts';

/** A youth on the list of a special unit. */
export interface ListedSpecial {
  journeyId: string;
  name: string;
  since: IsoDate;
  reviewOn: IsoDate;
  /** Why; null when the youth's key is gone. */
  reason: string | null;
  /** What the last review found; null before the first. */
  note: string | null;
}

const youths = `
  SELECT s.journey_id AS "journeyId", coalesce(p.first_name || ' ' || p.last_name, '–') AS name, s.since::text,
    s.review_on::text AS "reviewOn", k.wrapped, r.secret AS reason, n.secret AS note
  FROM special_list l JOIN special_place s USING (list_id)
    JOIN journey_agency a ON a.journey_id = s.journey_id AND ${takesPart('a', '$1')}
    LEFT JOIN person p ON p.journey_id = s.journey_id
    LEFT JOIN youth_key k ON k.journey_id = s.journey_id
    LEFT JOIN event r ON r.stream_id = l.list_id AND r.version = s.reason_at
    LEFT JOIN LATERAL (
      SELECT secret FROM event WHERE stream_id = l.list_id AND type = 'SpecialReviewed'
        AND data->>'journeyId' = s.journey_id::text AND version > s.reason_at ORDER BY version DESC LIMIT 1
    ) n ON true
  WHERE l.agency = $1 ORDER BY s.review_on, s.journey_id`;

/** Everybody on an agency's list, whose review is next first. */
export async function specialYouths({ pool, keyring }: CaseStore, agency: string): Promise<ListedSpecial[]> {
  const { rows } = await pool.query<
    Omit<ListedSpecial, 'reason' | 'note'> & Record<'wrapped' | 'reason' | 'note', Buffer | null>
  >(youths, [agency]);
  return rows.map(({ wrapped, reason, note, ...one }) => ({
    ...one,
    reason: keyring.open(wrapped, reason)['reason'] ?? null,
    note: keyring.open(wrapped, note)['note'] ?? null,
  }));
}

/** Whether a youth is on the list of the agency, as far as one of her own helpers may know: contact person, or who gives a service. */
export async function isOnSpecialList(
  { pool }: CaseStore,
  {
    agency,
    person,
    journeyId,
    isUnit,
  }: { agency: string; person: string; journeyId: string; isUnit: boolean },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT FROM special_place s JOIN special_list l USING (list_id) JOIN journey j USING (journey_id)
     WHERE s.journey_id = $1 AND l.agency = $2 AND ($4 OR j.caseworker = $3 OR EXISTS (
       SELECT FROM service v WHERE v.journey_id = s.journey_id AND v.caseworker = $3 AND v.ended_on IS NULL))`,
    [journeyId, agency, person, isUnit],
  );
  return (rowCount ?? 0) > 0;
}
