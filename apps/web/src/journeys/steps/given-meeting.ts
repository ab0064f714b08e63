import type { JourneyView } from '@samspor/contracts';
import type { StepType } from '@samspor/domain';

export interface GivenMeeting {
  meetingId: string;
  /** Where it is known. */
  meetsOn: string | null;
}

/**
 * The meeting that a decision belongs to and nobody need be asked about: the one it was opened from, else the one on
 * whose agenda the case stands, once that has begun.
 */
export function givenMeeting(
  step: StepType,
  { meeting }: Pick<JourneyView, 'meeting'>,
  openedFrom: string | null,
  today: string,
): GivenMeeting | null {
  if (step !== 'RecordCommitteeDecision') return null;
  const placed = meeting?.meetingId ? { meetingId: meeting.meetingId, meetsOn: meeting.meetsOn } : null;
  if (openedFrom !== null) {
    return placed?.meetingId === openedFrom ? placed : { meetingId: openedFrom, meetsOn: null };
  }
  return placed && placed.meetsOn <= today ? placed : null;
}
