import type { Category, IsoDate, Judged } from '@samspor/domain';
import type { Pool } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { isNotWithdrawn } from '../events/withdrawn.ts';
import { takesPart } from './access.ts';

/** A proposal that waits for its review, in the author's words. */
export interface WaitingProposal {
  journeyId: string;
  version: number;
  name: string;
  category: Category;
  ownCategory: Category | null;
  author: string;
  agency: string;
  proposedOn: IsoDate;
  /** The last day on which the review is in time; null where the deadline has lapsed. */
  dueOn: IsoDate | null;
  /** How often a proposal of this round has been sent back before. */
  returned: number;
  /** `reasons`, `motivation` and `ownAssessment`, while the youth's texts can be read. */
  texts: Record<string, string>;
  /** A STRENGT_ level: nothing may tell where the youth is. */
  isStrict: boolean;
}

type Row = Omit<WaitingProposal, 'texts'> & { secret: Buffer | null; wrapped: Buffer | null };

/** Proposals that wait for a review among the journeys that the agency takes part in, the most urgent first; at most 200. */
export async function waitingProposals(store: CaseStore, agency: string): Promise<WaitingProposal[]> {
  const { rows } = await store.pool.query<Row>(
    `SELECT c.journey_id AS "journeyId", j.version, coalesce(p.first_name || ' ' || p.last_name, '–') AS name,
       c.category, c.own_category AS "ownCategory", c.author, c.agency, c.proposed_on::text AS "proposedOn",
       w.due_on::text AS "dueOn", j.strict AS "isStrict", said.secret, k.wrapped,
       (SELECT count(*)::int FROM category_assessment b
        WHERE b.journey_id = c.journey_id AND b.round = c.round AND b.outcome = 'returned') AS returned
     FROM category_assessment c
     JOIN journey_agency a ON a.journey_id = c.journey_id AND ${takesPart('a', '$1')}
     JOIN journey j ON j.journey_id = c.journey_id AND j.phase <> 'closed'
     LEFT JOIN work_item w ON w.journey_id = c.journey_id AND w.kind = 'review-category'
     LEFT JOIN person p ON p.journey_id = c.journey_id
     LEFT JOIN youth_key k ON k.journey_id = c.journey_id
     LEFT JOIN LATERAL (
       SELECT secret FROM event WHERE stream_id = c.journey_id AND type = 'CategoryProposed' AND ${isNotWithdrawn('event')}
       ORDER BY version DESC LIMIT 1
     ) said ON true
     WHERE c.outcome IS NULL
     ORDER BY w.due_on NULLS LAST, c.proposed_on, c.journey_id LIMIT 200`,
    [agency],
  );
  return rows.map(({ secret, wrapped, ...row }) => ({ ...row, texts: store.keyring.open(wrapped, secret) }));
}

/** Assessments proposed within a period (both days included) among the journeys that the agency takes part in. */
export async function assessmentsOf(
  db: Pool,
  agency: string,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<Judged[]> {
  const { rows } = await db.query<
    Omit<Judged, 'review'> & {
      outcome: 'confirmed' | 'returned' | null;
      reviewer: string;
      reviewedOn: IsoDate;
      suggested: Category | null;
    }
  >(
    `SELECT c.journey_id AS "journeyId", c.round, c.number, c.category, c.own_category AS "ownCategory", c.author, c.agency,
       c.outcome, c.reviewer, c.reviewed_on::text AS "reviewedOn", c.suggested
     FROM category_assessment c JOIN journey_agency a ON a.journey_id = c.journey_id AND ${takesPart('a', '$1')}
     WHERE c.proposed_on BETWEEN $2 AND $3`,
    [agency, from, to],
  );
  return rows.map(({ outcome, reviewer, reviewedOn, suggested, ...one }) => ({
    ...one,
    review: outcome && { outcome, by: reviewer, on: reviewedOn, suggested },
  }));
}
