import type { IsoDate } from '../calendar/dates.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import type {
  AdmissionGroup,
  PlaceAnswer,
  RecordedSchooling,
  SchoolChoice,
  SubjectStanding,
} from './schooling.ts';

export const preventiveStatuses = ['ELGS_IM', 'ELVG_IM'] as const;
/** How a pupil whom the follow-up service is called in for is reported: of compulsory or upper secondary school (KV). */
export type PreventiveStatus = (typeof preventiveStatuses)[number];

/** What the rights ledger and the way back to school record, beside the effects of every event. */
export interface RightsEventData {
  /** `replaces`: the version of the entry that it corrects. */
  SchoolingRecorded: RecordedSchooling & { replaces: number | null };
  SubjectRecorded: SubjectStanding;
  SchoolApplied: { startsIn: number; group: AdmissionGroup; choices: SchoolChoice[]; late: boolean };
  PlaceAnswered: { startsIn: number; answer: PlaceAnswer };
  PlaceReplied: { startsIn: number; reply: 'accepted' | 'declined' };
  InterruptionPlanned: { lastDay: IsoDate; backOn: IsoDate };
  /** A school asks for the follow-up service before somebody drops out (deck 003, slide 8). */
  FollowUpServiceCalledIn: { service: string; reported: PreventiveStatus };
  TrainingNotStarted: Record<never, never>;
}

const rightsEvents: readonly string[] = [
  'SchoolingRecorded',
  'SubjectRecorded',
  'SchoolApplied',
  'PlaceAnswered',
  'PlaceReplied',
  'InterruptionPlanned',
  'FollowUpServiceCalledIn',
  'TrainingNotStarted',
] satisfies (keyof RightsEventData)[];

export const isRightsEvent = (event: JourneyEvent): event is JourneyEvent & { type: keyof RightsEventData } =>
  rightsEvents.includes(event.type);
