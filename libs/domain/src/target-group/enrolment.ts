import { yearOf } from '../calendar/dates.ts';
import { countyOf } from '../codes/municipalities.ts';
import { adultOn } from '../duty/life.ts';
import type { EnrolYouth } from '../journey/journey-commands.ts';
import type { TargetGroupRow } from './row.ts';

/** The enrolment that a row tells of, in a file of this agency. */
export function enrolYouth(row: TargetGroupRow, agency: string): EnrolYouth {
  const { birthDate, municipality, schoolOrgnr, programme, level, otStatus, reason, protection, date } = row;
  return {
    type: 'EnrolYouth',
    on: date,
    birthYear: yearOf(birthDate),
    adultOn: adultOn(birthDate),
    county: municipality ? countyOf(municipality) : agency.slice('ot-'.length),
    municipality,
    school: schoolOrgnr,
    programme,
    level,
    otStatus,
    reason,
    protection,
  };
}
