import { foldedName, type IsoDate, type Protection } from '@samspor/domain';

export interface Guardian {
  name: string;
  mobile: string | null;
}

/** Who a youth is. Lives in the person tables only: never in events, logs, addresses or workflows. */
export interface PersonData {
  birthNumber: string | null;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  municipality: string | null;
  schoolName: string | null;
  mobile: string | null;
  email: string | null;
  guardians: Guardian[];
  protection: Protection;
}

/** A row of table `person`; keys are column names. */
export interface PersonRow {
  journey_id: string;
  birth_number: string | null;
  first_name: string;
  last_name: string;
  birth_date: IsoDate;
  municipality: string | null;
  school_name: string | null;
  mobile: string | null;
  email: string | null;
  guardians: Guardian[];
  protection: Protection;
  name_key: string;
  search: string;
}

/** Columns that a later file or form may change; the journey a person belongs to never does. */
export const personColumns: string[] = [
  'birth_number',
  'first_name',
  'last_name',
  'birth_date',
  'municipality',
  'school_name',
  'mobile',
  'email',
  'guardians',
  'protection',
  'name_key',
  'search',
];

/** Names as people type them in the search field: no case and no accents, but å is no a. */
export function searchText(text: string): string {
  const words = text.toLocaleLowerCase('nb').normalize('NFC').trim().split(/\s+/);
  const bare = (part: string) => part.normalize('NFD').replace(/\p{M}/gu, '');
  return words.map((word) => word.split('å').map(bare).join('å')).join(' ');
}

export function personRow(journeyId: string, person: PersonData): PersonRow {
  return {
    journey_id: journeyId,
    birth_number: person.birthNumber,
    first_name: person.firstName,
    last_name: person.lastName,
    birth_date: person.birthDate,
    municipality: person.municipality,
    school_name: person.schoolName,
    mobile: person.mobile,
    email: person.email,
    guardians: person.guardians,
    protection: person.protection,
    name_key: `${foldedName(person.lastName)}|${foldedName(person.firstName)}`,
    search: searchText(`${person.firstName} ${person.lastName}`),
  };
}
