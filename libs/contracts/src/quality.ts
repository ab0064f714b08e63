import type { Calibration, Category, IsoDate } from '@samspor/domain';

/** A proposal that waits for a professional supervisor. */
export interface ProposalToReview {
  journeyId: string;
  /** Of the journey, for the review's If-Match. */
  version: number;
  name: string;
  category: Category;
  ownCategory: Category | null;
  author: { id: string; name: string };
  agency: { id: string; name: string };
  proposedOn: IsoDate;
  dueOn: IsoDate | null;
  /** How often it has been sent back before. */
  returned: number;
  reasons: string | null;
  motivation: string | null;
  ownAssessment: string | null;
  /** The reader wrote it herself: somebody else has to review it. */
  mine: boolean;
}

/** GET /api/v1/quality?from&to: what waits for a review, and how the four categories are used in a period. */
export interface Quality {
  waiting: ProposalToReview[];
  from: IsoDate;
  to: IsoDate;
  calibration: Calibration;
  /** Names of the authors and agencies of the calibration, by id. */
  names: Record<string, string>;
}
