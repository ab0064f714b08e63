import type { IsoDate } from '../calendar/dates.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Role } from '../people/roles.ts';
import type { Process } from '../process/process.ts';
import { sectorOf, type Sector } from '../services/service-kinds.ts';
import { helpers } from './decide-help.ts';
import type { AdviceTopic } from './help-codes.ts';

/** A colleague at the school got advice: about nobody, so there is no field for anybody. */
export interface GiveAdvice {
  type: 'GiveAdvice';
  on: IsoDate;
  topic: AdviceTopic;
}

export interface AdviceGiven {
  type: 'AdviceGiven';
  data: { on: IsoDate; agency: string; sector: Sector; topic: AdviceTopic };
}

/** The advice that one sector has given at one school through a school year. */
export interface StaffAdvice {
  agency: string;
  sector: Sector;
  given: readonly { on: IsoDate; topic: AdviceTopic }[];
}

/** Advice to staff without a case: counted by topic, and nothing else (deck 000, slides 27 and 29). */
export const adviceProcess: Process<StaffAdvice, GiveAdvice, AdviceGiven> = {
  decide({ on, topic }, known, { by, today }) {
    const mayHelp: readonly Role[] = helpers;
    if (by.kind !== 'person' || !mayHelp.includes(by.role)) throw new RuleBroken('not-your-role');
    if (on > today) throw new RuleBroken('in-future');
    const [first] = known?.given ?? [];
    if (first && schoolYearOf(first.on) !== schoolYearOf(on)) throw new RuleBroken('too-early');
    return [{ type: 'AdviceGiven', data: { on, agency: by.agency, sector: sectorOf(by.role), topic } }];
  },
  evolve: (known, { data: { on, agency, sector, topic } }) => ({
    agency,
    sector,
    given: [...(known?.given ?? []), { on, topic }],
  }),
  owner: ({ agency }) => agency,
  fallenDue: () => [],
  nextDue: () => null,
  isOpen: () => true,
  clashes: () => false,
};
