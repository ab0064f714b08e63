import type { Role } from '@samspor/domain';

/** An agency and role a person may act in. */
export interface Seat {
  agency: string;
  agencyName: string;
  role: Role;
}

/** GET /api/v1/me: who is signed in, in which seat, and the seats she may switch to (PUT /api/v1/me/seat). */
export interface Me {
  id: string;
  name: string;
  seat: Seat;
  seats: Seat[];
  /** True in the demo: the page says "testdata" and offers the role switcher. */
  demo: boolean;
  /** Today in Oslo as the server sees it. */
  today: string;
  /** What this seat may do beside the steps of a journey: which pages to offer. */
  can?: (
    | 'journeys'
    | 'enrol'
    | 'import'
    | 'overview'
    | 'meetings'
    | 'choices'
    | 'stalls'
    | 'seeking'
    | 'proof'
    | 'county-policy'
    | 'setup'
    | 'start-ladders'
    | 'quality'
    | 'keep-offers'
    | 'rights-analysis'
    | 'courses'
    | 'intake'
    | 'handovers'
    | 'pupil-help'
    | 'school-figures'
    | 'work-training'
    | 'work-places'
    | 'forum'
    | 'wellbeing'
    | 'concern-reports'
    | 'special-list'
    | 'cooperation'
    | 'open'
    | 'reassign'
  )[];
  /** When the session ends if nothing is done until then. */
  sessionEndsAt?: string;
}
