import { randomUUID } from 'node:crypto';
import {
  enrolYouth,
  isNews,
  strongerProtection,
  type SystemActor,
  type TargetGroupRow,
} from '@samspor/domain';
import { personRow, type PersonData, type PersonRow } from '../people/person.ts';
import type { PersonWrite, Write } from '../write.ts';
import type { RegisteredPerson } from './register.ts';

/**
 * An accepted row as a write: a new journey, or the one of the same person with what the row changes. Of a youth whom
 * another agency follows it says only where she lives now.
 */
export function enrolmentWrite(
  row: TargetGroupRow,
  known: RegisteredPerson | undefined,
  by: SystemActor,
): Write | PersonWrite {
  const command = enrolYouth(row, by.agency);
  if (!known) return { journeyId: randomUUID(), command, by, person: personSaid(row) };
  const { owner, enrolledOn, movedOn } = known;
  const journeyId = known.person.journey_id;
  if (owner !== by.agency && enrolledOn !== null) return { journeyId, command, by };
  // What was said of an earlier day is no news about who somebody is or how to reach her.
  const isNew = isNews(row.date, { enrolledOn, movedOn });
  const person = isNew ? changedPerson(row, known.person) : undefined;
  return { journeyId, command, by, ...(person && { person }) };
}

function personSaid(row: TargetGroupRow): PersonData {
  const { birthNumber, firstName, lastName, birthDate, municipality, schoolName, mobile, email, protection } =
    row;
  const guardians = row.guardians.map(({ name, mobile: number }) => ({ name: name ?? '', mobile: number }));
  return {
    birthNumber,
    firstName,
    lastName,
    birthDate,
    municipality,
    schoolName,
    mobile,
    email,
    guardians,
    protection,
  };
}

/** The person with what the row says, or undefined when that is known already. An empty cell takes nothing away, nor does any a protection. */
function changedPerson(row: TargetGroupRow, known: PersonRow): PersonData | undefined {
  const said = personSaid(row);
  const merged: PersonData = {
    ...said,
    schoolName: said.schoolName ?? known.school_name,
    mobile: said.mobile ?? known.mobile,
    email: said.email ?? known.email,
    guardians: said.guardians.length > 0 ? said.guardians : known.guardians,
    protection: strongerProtection(known.protection, said.protection),
  };
  const after = personRow(known.journey_id, merged);
  const differs = Object.entries(after).some(
    ([column, value]) => JSON.stringify(Reflect.get(known, column)) !== JSON.stringify(value),
  );
  return differs ? merged : undefined;
}
