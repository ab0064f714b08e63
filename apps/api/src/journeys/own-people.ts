import type { StepCommand } from '@samspor/domain';
import { findPerson } from '@samspor/identity';
import { Refused } from '../http/refused.ts';

/** What is agreed on with a person is agreed on with somebody who sits in the agency that is to do it. */
export function requireOwnPeople(command: StepCommand): void {
  if (command.type !== 'RecordCommitteeDecision') return;
  const { agreements = [], feedback } = command;
  const wrong = [...agreements, ...(feedback ? [feedback] : [])].some(
    ({ agency, person }) =>
      person !== undefined && !findPerson(person)?.places.some((place) => place.agency === agency),
  );
  const message = 'Velg en person i etaten som skal gjøre det.';
  if (wrong) throw new Refused('fields', { fields: [{ field: 'person', message }] });
}
