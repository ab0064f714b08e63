import { isIsoDate, type IsoDate } from '../calendar/dates.ts';
import { osloDateOf } from '../calendar/oslo-time.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { countyServed, type Actor } from '../people/actor.ts';
import { earliestPolicyDay } from '../policy/check-policy.ts';
import { PolicyRefused, type PolicyFault } from '../policy/policy-faults.ts';
import type { CausedBy, Process } from '../process/process.ts';
import type { TemplateId } from '../course/templates.ts';
import { readSitting } from './check-committee.ts';
import { readCoursePlan } from './check-plan.ts';
import type { SetupEvent } from './setup-events.ts';

/** Decides how a committee sits and meets from a day on; as it was sent, unchecked. */
export interface SetCommittee {
  type: 'SetCommittee';
  committee: string;
  from: unknown;
  sits: unknown;
}

/** Decides how a course is built for runs that begin from a day on; as it was sent, unchecked. */
export interface SetTemplate {
  type: 'SetTemplate';
  template: TemplateId;
  from: unknown;
  plan: unknown;
}

export type SetupCommand = SetCommittee | SetTemplate;

/** What was decided about one thing of the set-up, in the order in which it was. */
type Decided = readonly CausedBy<SetupEvent>[];

/** The set-up of the installation, one stream for each thing that it is set up with (infra/adr/0046). */
export const setupProcess: Process<Decided, SetupCommand, SetupEvent> = {
  decide: (command, _, { by, now }) => [decideSetup(command, by, now)],
  evolve: (before = [], event) => [...before, event],
  owner: ([first]) => first?.by.agency ?? '',
  fallenDue: () => [],
  nextDue: () => null,
  isOpen: () => true,
};

/**
 * The event of a decision, made at the instant `now`. Throws RuleBroken for whoever may not decide, and PolicyRefused with
 * every field that cannot stand, the day `from` too: what is decided never reaches back.
 */
export function decideSetup(command: SetupCommand, by: Actor, now: Date): SetupEvent {
  const on = osloDateOf(now);
  switch (command.type) {
    case 'SetCommittee': {
      const { committee } = command;
      requireAdministrator(by, committee);
      const { from, content: sits } = dated(command, now, 'sits', () => readSitting(command.sits, committee));
      return { type: 'CommitteeSet', data: { on, committee, from, sits } };
    }
    case 'SetTemplate': {
      requireAdministrator(by, by.agency); // courses are everybody's
      const { from, content: plan } = dated(command, now, 'plan', () => readCoursePlan(command.plan));
      return { type: 'TemplateSet', data: { on, template: command.template, from, plan } };
    }
  }
}

/** The administrator of a county decides about the committees that serve it. */
function requireAdministrator(by: Actor, agency: string): void {
  const county = countyServed(by.agency);
  const isOwn = county !== null && county === countyServed(agency);
  if (by.kind !== 'person' || by.role !== 'administrator' || !isOwn) throw new RuleBroken('not-your-role');
}

/** A day to come, and what shall hold from then on; refused with all that is wrong with either. */
function dated<T>(
  { from }: SetupCommand,
  now: Date,
  whole: string,
  read: () => T,
): { from: IsoDate; content: T } {
  const faults: PolicyFault[] = [];
  const day = isIsoDate(from) ? from : null;
  if (day === null) faults.push({ at: 'from', code: 'not-a-date' });
  else if (day < earliestPolicyDay(now)) faults.push({ at: 'from', code: 'too-soon' });
  try {
    const content = read();
    if (day !== null && faults.length === 0) return { from: day, content };
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    faults.push(...error.faults);
  }
  throw new PolicyRefused(faults, whole);
}
