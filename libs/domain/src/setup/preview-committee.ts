import type { IsoDate } from '../calendar/dates.ts';
import { freezesOn } from '../committee/meeting-calendar.ts';
import { meetingsAhead, type CommitteeSeries, type MeetingAhead } from '../committee/series.ts';
import type { SetupEventData } from './setup-events.ts';

/** What waits for a committee now: meetings that are called, cases that stand on no agenda, agreements by their due days. */
export interface CommitteeLoad {
  called: readonly IsoDate[];
  waiting: number;
  agreements: readonly IsoDate[];
}

/** What a decision about a committee leads to. */
export interface CommitteePreview {
  /** The next four meetings, as they would be and as they will be. */
  before: MeetingAhead[];
  after: MeetingAhead[];
  /** Cases that wait for the next agenda, and the meeting they come to. */
  cases: { count: number; before: IsoDate | null; after: IsoDate | null };
  /** Open agreements, and how many of them are asked after in another meeting than otherwise. */
  agreements: { count: number; moved: number };
}

const shown = 4;
/** So far ahead that every open agreement's meeting is known: a quarter of a year. */
const looked = 13;

/** The series with one decision more. */
export const withDecision = (
  { base, decided }: CommitteeSeries,
  { from, sits }: Pick<SetupEventData['CommitteeSet'], 'from' | 'sits'>,
): CommitteeSeries => ({ base, decided: [...decided, { from, committee: { id: base.id, ...sits } }] });

/** What changes when a committee sits and meets otherwise; `today` in Oslo. */
export function previewCommittee(
  before: CommitteeSeries,
  after: CommitteeSeries,
  { called, waiting, agreements }: CommitteeLoad,
  today: IsoDate,
): CommitteePreview {
  const [was, will] = [before, after].map((series) =>
    meetingsAhead(series, called, { today, most: looked }),
  ) as [MeetingAhead[], MeetingAhead[]];
  const open = (meetings: MeetingAhead[]) => meetings.filter(({ meetsOn }) => freezesOn(meetsOn) > today);
  const comesUp = (meetings: MeetingAhead[]) => open(meetings)[0]?.meetsOn ?? null;
  const askedAfter = (meetings: MeetingAhead[], dueOn: IsoDate) =>
    open(meetings).find(({ meetsOn }) => meetsOn > dueOn)?.meetsOn;
  return {
    before: was.slice(0, shown),
    after: will.slice(0, shown),
    cases: { count: waiting, before: comesUp(was), after: comesUp(will) },
    agreements: {
      count: agreements.length,
      moved: agreements.filter((dueOn) => askedAfter(was, dueOn) !== askedAfter(will, dueOn)).length,
    },
  };
}
