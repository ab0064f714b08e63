import type {
  EducationLevel,
  Phase,
  Programme,
  RightsAnalysis,
  RightsFilter,
  RightState,
  SchoolingOutcome,
} from '@samspor/domain';

/** GET /api/v1/overview/rights: each number is the count of GET /api/v1/overview/rights/list with its filter. */
export interface RightsAnalysisView {
  /** Null where a count is hidden: small, or telling of a small one. */
  figures: RightsAnalysis<number | null>;
  /** Whether the reader may open the lists; who may not sees no small numbers. */
  mayList: boolean;
  /** When the figures were read. */
  at: string;
}

/** A youth outside training and work, or a lost school year of one. An empty code is not known. */
export interface RightsListLine {
  journeyId: string;
  name: string;
  age: number;
  phase: Phase;
  state: RightState;
  endsOn: string | null;
  programme: Programme | '';
  schoolYear: string | null;
  level: EducationLevel | '' | null;
  month: string | null;
  outcome: SchoolingOutcome | null;
}

/** GET /api/v1/overview/rights/list?of=&state=&schoolYear=&level=&month=&programme=&pages= (50 rows each) */
export interface RightsList {
  /** The first ones by name. */
  rows: RightsListLine[];
  total: number;
}

/** A figure's filter as it stands in an address. */
export const rightsQuery = (filter: RightsFilter): string => new URLSearchParams({ ...filter }).toString();
