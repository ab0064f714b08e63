import { caseworkers, type Role } from '../people/roles.ts';
import { matters, stepsMeeting, type Matter } from './next-steps.ts';
import type { StepType } from './journey-commands.ts';
import { steps } from './steps.ts';

const byPerson: readonly Role[] = caseworkers;
const widest = Math.max(...matters.flatMap(stepsMeeting).map((step) => steps[step].who.length));

/**
 * The matters that wait for a role itself, whoever the contact person is: a committee's decision, a review, a measure to
 * start. None for those who follow up single youths: what waits for them are the youths who are theirs. What nearly
 * everybody may do is left to the contact person.
 */
export function ownMatters(role: Role): Matter[] {
  if (byPerson.includes(role)) return [];
  const isOwn = (step: StepType) => steps[step].who.includes(role) && steps[step].who.length < widest;
  const places = steps.StartWorkTraining.who.includes(role);
  return matters.filter(
    (matter) => stepsMeeting(matter).some(isOwn) || (places && matter.startsWith('placement-')),
  );
}
