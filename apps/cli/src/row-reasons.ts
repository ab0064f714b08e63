import type { RejectionCode, RowNotice } from '@samspor/domain';

/** Where a row is found: the first sentence of every list of rows. */
export const rowsFound = 'Row 1 is the first youth: line 2 of a CSV file, below its header.';

/** Why a row was rejected or what was left out of it, each with its code (target-group.md); a rule keeps its code. */
export const rowReasons = ({
  outcome,
  code,
  notices,
}: {
  outcome?: string;
  code: string | null;
  notices: readonly RowNotice[];
}): string =>
  [
    ...(outcome === 'moved' ? ['was followed in another county; only the move was taken in'] : []),
    ...(code === null ? [] : [told(code, rejections)]),
    ...notices.map((notice) => told(notice, left)),
  ].join('; ');

function told(code: string, texts: Readonly<Record<string, string>>): string {
  const text = texts[code];
  return text === undefined ? code : `${code}: ${text}`;
}

const rejections: Readonly<Record<RejectionCode, string>> = {
  columns: 'another number of columns than the header',
  control: 'an invisible control character',
  'too-long': 'a field of more than 200 characters',
  name: 'first or last name is missing',
  'fnr-form': 'the birth number has not 11 digits',
  'fnr-check': 'the birth number is not valid',
  'fnr-real': 'the birth number belongs to a real person; only test persons are taken here',
  'birth-date': 'the date of birth is missing or impossible',
  municipality: 'the municipality is missing or unknown',
  status: 'the OT status is unknown',
  reason: 'the reason is unknown',
  date: 'the date of the event is missing or impossible',
  'date-future': 'the date is after the day of the import',
  age: 'outside the age group on that date',
  protection: 'the address protection is unknown',
  'duplicate-row': 'equals a row above',
  'duplicate-conflict': 'the same person stands above with other details',
};

const left: Readonly<Record<RowNotice, string>> = {
  orgnr: 'the organisation number of the school is invalid, left out',
  programme: 'the programme is unknown, left out',
  level: 'the level is unknown, left out',
  phone: 'the mobile number is invalid, left out',
  email: 'the e-mail address is invalid, left out',
  'guardian-phone': "a guardian's mobile number is invalid, left out",
  'possible-duplicate': 'may be the same person as another',
};
