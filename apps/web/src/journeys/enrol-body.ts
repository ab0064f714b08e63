import type { EnrolBody } from '@samspor/contracts';

/** What stands in the form of a new youth: everything as text. */
export type EnrolValues = Record<keyof EnrolBody, string>;

/** An untouched form; `today` is the server's day. */
export const emptyEnrolment = (today: string): EnrolValues => ({
  birthNumber: '',
  firstName: '',
  lastName: '',
  birthDate: '',
  municipality: '',
  school: '',
  level: '',
  otStatus: 'OTUK',
  reason: '',
  on: today,
  mobile: '',
  email: '',
  protection: 'UGRADERT',
});

/** The body to send: what was left empty is left out, blanks in numbers are dropped. */
export function enrolBody(values: EnrolValues): EnrolBody {
  const { firstName, lastName, birthDate, on, ...rest } = values;
  const withoutBlanks = (text: string) => text.replace(/\s/g, '');
  const tidy = {
    ...rest,
    birthNumber: withoutBlanks(rest.birthNumber),
    school: withoutBlanks(rest.school),
  };
  const filled = Object.entries(tidy).flatMap(([name, value]) =>
    value.trim() ? [[name, value.trim()]] : [],
  );
  return {
    ...(Object.fromEntries(filled) as Partial<EnrolBody>),
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    birthDate,
    on,
  };
}

/** Whether a municipality lies in the county of a follow-up service: who enrols by hand, enrols there. */
export const isOwnMunicipality = (code: string, agency: string): boolean =>
  agency === `ot-${code.slice(0, 2)}`;
