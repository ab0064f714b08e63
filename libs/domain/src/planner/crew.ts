import type { PersonActor } from '../people/actor.ts';
import { followUpServiceOf } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import type { Practice } from './practice.ts';
import type { Setting, Staff } from './setting.ts';

/** The two counties of the synthetic youths: the agency that leads the committee, and those around it. */
const places = {
  '33': { committee: 'nav-3301', nav: 'nav-3301', municipality: 'mun-3301' },
  '31': { committee: 'mun-3105', nav: 'nav-3105', municipality: 'mun-3105' },
} as const;

const person = (id: string, agency: string, role: Role): PersonActor => ({
  kind: 'person',
  id,
  agency,
  role,
});

/** So many people of an agency; at least one. */
function people(
  count: number,
  id: string,
  agency: string,
  role: Role,
): readonly [PersonActor, ...PersonActor[]] {
  const rest = Array.from({ length: count - 1 }, (_, index) => person(`${id}-${index + 2}`, agency, role));
  return [person(`${id}-1`, agency, role), ...rest];
}

function crewOf(county: keyof typeof places, { caseworkers, youthTeam }: Practice): Staff {
  const { committee, nav, municipality } = places[county];
  const agency = followUpServiceOf(county);
  return {
    agency,
    leader: person(`leader-${county}`, agency, 'ot-leader'),
    caseworkers: people(caseworkers, `caseworker-${county}`, agency, 'ot-caseworker'),
    committee,
    chair: person(`chair-${county}`, committee, 'committee-leader'),
    reviewer: person(`reviewer-${county}`, committee, 'professional-supervisor'),
    youthTeam: people(youthTeam, `youth-team-${county}`, nav, 'nav-caseworker'),
    courses: person(`courses-${county}`, nav, 'course-leader'),
    placements: person(`placements-${county}`, municipality, 'work-training-coordinator'),
  };
}

/** As many invented people at work as a practice has, who write no more than that they did. */
export function crew(practice: Practice): Setting {
  const staff = new Map<string, Staff>(
    (['33', '31'] as const).map((county) => [county, crewOf(county, practice)]),
  );
  const caseworkers = [...staff.values()].flatMap((of) => [...of.caseworkers, ...of.youthTeam]);
  return {
    staffOf: (county) => staff.get(county),
    atSchool: () => undefined,
    caseworker: (id) => {
      const found = caseworkers.find((known) => known.id === id);
      if (!found) throw new Error(`Nobody in the plan is called ${id}`);
      return found;
    },
    meetingId: () => undefined,
    phrase: () => '-',
    phraseOf: () => '-',
  };
}
