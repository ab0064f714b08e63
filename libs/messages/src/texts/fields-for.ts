import { counties, isCountyCode } from '@samspor/domain';
import type { MergeFields } from './fields.ts';

/** What stands in the texts beside the words: who writes, and where one answers. */
export interface Office {
  /** The address that answers are given at, without the token. */
  answers: string;
  phone: string;
}

/** The fields of a message that a county sends; `date` is the day it goes out, dd.mm.yyyy. */
export const fieldsFor = (
  county: string,
  { token, office, date }: { token: string; office: Office; date: string },
): MergeFields => ({
  link: `${office.answers}/${token}`,
  phone: office.phone,
  sender: isCountyCode(county) ? `${counties[county]} fylkeskommune` : 'Fylkeskommunen',
  date,
});
