import {
  dutyAt,
  isOpenHint,
  seekingCase,
  urgentUntil,
  visitHindrance,
  type DutyRow,
  type IsoDate,
  type Journey,
} from '@samspor/domain';

/** A row of table `seeking`: a youth who is sought, as she stands in the queue. */
export interface SeekingRow {
  journey_id: string;
  why: string;
  since: IsoDate;
  tries: number;
  /** The channels that were tried, as `,phone,sms,`. */
  channels: string;
  /** Hints that nobody has settled. */
  hints: number;
  /** Organisation number of the school left; null of a protected youth, whom no list may be narrowed down to. */
  school: string | null;
  /** The first day on which finding her is not urgent any more; null while that never comes. */
  urgent_until: IsoDate | null;
  visit_due_on: IsoDate | null;
  visit_bar: string | null;
  doubted_on: IsoDate | null;
}

/** At most one row: none of a youth whom nobody has to seek. `on` is the day of the last record. */
export function seekingRows(
  journeyId: string,
  journey: Journey,
  duties: readonly DutyRow[],
  on: IsoDate,
): SeekingRow[] {
  const sought = seekingCase(journey);
  if (!sought) return [];
  const yearsMissed = duties.filter(
    (duty) => duty.kind === 'CONTACT' && dutyAt(duty, on).state === 'missed',
  ).length;
  return [
    {
      journey_id: journeyId,
      why: sought.why,
      since: sought.since,
      tries: sought.tries,
      channels: `,${sought.channels.join(',')},`,
      hints: journey.hints.filter(isOpenHint).length,
      school: journey.protection === 'UGRADERT' ? journey.school : null,
      urgent_until: urgentUntil({ adultOn: journey.adultOn, yearsMissed }),
      visit_due_on: journey.tasks.find(({ kind }) => kind === 'visit')?.dueOn ?? null,
      visit_bar: visitHindrance(journey, on),
      doubted_on: sought.doubtedOn,
    },
  ];
}
