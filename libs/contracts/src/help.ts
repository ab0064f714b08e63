import type {
  AdviceTopic,
  CheckInInterval,
  HelpKind,
  HelpMatterKind,
  RulingBasis,
  RulingOutcome,
  RulingState,
  Sector,
  ServiceKind,
} from '@samspor/domain';

/** Something that waits for whoever helps a pupil. */
export interface HelpMatterRow {
  journeyId: string;
  name: string;
  matter: HelpMatterKind;
  item: string;
  dueOn: string;
}

/** GET /api/v1/help: what waits, who walked in last, and what the reader's sector gives. */
export interface HelpDesk {
  sector: Sector;
  /** Whether the reader may decide under the social services act. */
  mayRule: boolean;
  matters: HelpMatterRow[];
  visits: { journeyId: string; name: string; on: string; help: HelpKind[] }[];
  services: {
    journeyId: string;
    name: string;
    kind: ServiceKind;
    caseworker: string;
    evaluateOn: string;
  }[];
}

/** GET /api/v1/help/{journeyId}: all that the reader's sector has done for one pupil (ETag: the version; 0 before). */
export interface PupilHelpView {
  journeyId: string;
  version: number;
  name: string;
  visits: { on: string; help: HelpKind[]; by: string; note: string | null }[];
  rulings: {
    ruling: string;
    on: string;
    basis: RulingBasis;
    outcome: RulingOutcome;
    state: RulingState;
    inPlan: boolean;
    notifiedOn: string | null;
    appealUntil: string | null;
    reference: string | null;
    amount: string | null;
    note: string | null;
  }[];
  checkIns: {
    checkIns: string;
    everyDays: CheckInInterval;
    caseworker: string;
    nextOn: string;
    endedOn: string | null;
    note: string | null;
  }[];
  handOver: { fromSchool: string | null; known: string | null } | null;
  matters: { matter: HelpMatterKind; item: string; dueOn: string }[];
  /** The paragraphs that a decision of today may rest on. */
  bases: RulingBasis[];
}

/** Answer of a deed. */
export interface HelpRecorded {
  version: number;
}

/** A count in each school, in the order of the schools, and of all of them; null where it is too small to be shown. */
export interface SchoolFigure {
  figure: string;
  counts: (number | null)[];
  total: number | null;
}

/** GET /api/v1/help/figures?schoolYear=&sector= */
export interface SchoolFigures {
  schoolYear: string;
  years: string[];
  sector: Sector;
  sectors: Sector[];
  schools: { id: string; name: string }[];
  figures: SchoolFigure[];
  /** Advice to staff, by topic: about nobody. */
  advice: { topic: AdviceTopic; counts: number[]; total: number }[];
  /** The school whose lists the reader may open; null for who sees figures alone. */
  mine: string | null;
}

/** GET /api/v1/help/figures/list?schoolYear=&figure=: the pupils behind a figure of one's own school. */
export interface FigureList {
  figure: string;
  schoolYear: string;
  pupils: { journeyId: string; name: string }[];
  /** Of whom the school is no longer told anything. */
  left: number;
}
