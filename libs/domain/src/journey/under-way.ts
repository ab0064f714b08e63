import type { IsoDate } from '../calendar/dates.ts';
import { defaultPolicyBook } from '../policy/county-policy.ts';
import { situationOn, type Situation } from '../duty/situation.ts';
import type { StepType } from './journey-commands.ts';
import { lifeOf } from './journey-facts.ts';
import type { JourneyRule } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import type { Phase } from './phases.ts';

/**
 * Why a step cannot end what it ends, or null: only what was under way can end, as far as the record tells of the day
 * `on`, or of now where no day is given. What counties have decided changes nothing in it.
 */
export function nothingToEnd(step: StepType, journey: Journey, on?: IsoDate): JourneyRule | null {
  const lasting = ends[step];
  if (!lasting) return null;
  const stands = journey.phase === lasting.phase && (on === undefined || on >= journey.phaseSince);
  if (stands) return null;
  const situation = situationOn(lifeOf('', journey), on ?? '9999-12-31', defaultPolicyBook);
  // What nobody has said anything of may have been so before the enrolment.
  const mayHave = lasting.isUnknown?.(situation) && (on === undefined || on < journey.openedOn);
  return mayHave || lasting.wasSo(situation) ? null : lasting.rule;
}

interface Lasting {
  rule: JourneyRule;
  phase?: Phase;
  wasSo: (situation: Situation) => boolean;
  isUnknown?: (situation: Situation) => boolean;
}

const ends: Partial<Record<StepType, Lasting>> = {
  LeaveTraining: {
    rule: 'not-in-training',
    phase: 'in-training',
    wasSo: ({ inTraining }) => inTraining,
    isUnknown: ({ spoken }) => !spoken,
  },
  EndWork: { rule: 'not-in-work', phase: 'in-work', wasSo: ({ workPercent }) => workPercent > 0 },
  LeaveInstitution: { rule: 'not-in-institution', wasSo: ({ institution }) => institution !== null },
};
