import type { EnrolBody, OpenBody } from '@samspor/contracts';
import { countyOf, countyServed, type OpeningWay } from '@samspor/domain';

/** What stands in the form of a new youth: everything as text. */
export type EnrolValues = Record<keyof (EnrolBody & OpenBody), string>;

/** Whether the county enrols the youth, or another agency opens a journey for her. */
export type Beginning = 'enrol' | 'open';

/** What only the county's own form asks for, and only the other one. */
const asked: Readonly<Record<Beginning, readonly (keyof EnrolValues)[]>> = {
  enrol: ['level', 'otStatus', 'reason'],
  open: ['via'],
};

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
  via: '',
});

/** How an agency usually meets those whom it opens a journey for, and the school where it does. */
export function usual(agency: string): Pick<EnrolValues, 'via' | 'school'> {
  const ways = { nav: 'nav-intake', school: 'school' } as const satisfies Record<string, OpeningWay>;
  const [kind = '', id = ''] = agency.split('-');
  const via = kind === 'nav' || kind === 'school' ? ways[kind] : 'referral';
  return { via, school: kind === 'school' ? id : '' };
}

/** The body to send: what was left empty or belongs to the other form is left out, blanks in numbers are dropped. */
export function enrolBody(values: EnrolValues): EnrolBody {
  return filled(values, 'open');
}

/** The same for a youth whom an agency opens a journey for. */
export function openBody(values: EnrolValues): OpenBody {
  return { ...filled(values, 'enrol'), via: values.via as OpeningWay };
}

function filled(values: EnrolValues, other: Beginning): EnrolBody {
  const { firstName, lastName, birthDate, on, ...rest } = values;
  const withoutBlanks = (text: string) => text.replace(/\s/g, '');
  const tidy = {
    ...rest,
    birthNumber: withoutBlanks(rest.birthNumber),
    school: withoutBlanks(rest.school),
  };
  const written = Object.entries(tidy).flatMap(([name, value]) =>
    value.trim() && !asked[other].some((one) => one === name) ? [[name, value.trim()]] : [],
  );
  return {
    ...(Object.fromEntries(written) as Partial<EnrolBody>),
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    birthDate,
    on,
  };
}

/** Whether a municipality lies in the county of an agency: who writes in a youth by hand, does so there. */
export const isOwnMunicipality = (code: string, agency: string): boolean =>
  countyServed(agency) === countyOf(code);
