import { addDays, type IsoDate } from '../calendar/dates.ts';
import { baseCommitteeOf } from '../committee/committees.ts';
import { freezesOn, nextMeeting, type Rhythm } from '../committee/meeting-calendar.ts';
import type { StepType } from '../journey/journey-commands.ts';
import type { PersonActor } from '../people/actor.ts';
import type { Practice } from './practice.ts';
import type { Youth } from './youth.ts';

/** Steps that take a caseworker's time. What only tells of a youth's own life is written down whenever it happens. */
const laborious: ReadonlySet<StepType> = new Set<StepType>([
  'SeekContact',
  'RecordContact',
  'SendRightsInfo',
  'HoldClarificationTalk',
  'ReferToCommittee',
  'ProposeCategory',
  'ReviewMeasure',
  'ConfirmStay',
  'CloseJourney',
  'MakeOffer',
]);

/** On which weekday courses begin, where they do not begin every day. */
const courseDay = 1;

/** What the practice has room for: per person, per meeting, per course, and at the same time. */
export class Limits {
  readonly #practice: Practice;
  readonly #youths: readonly Youth[];
  /** What has been used up today, by what it is. */
  #used = new Map<string, number>();
  #day: IsoDate = '';
  #days = new Map<string, boolean>();

  constructor(practice: Practice, youths: readonly Youth[]) {
    this.#practice = practice;
    this.#youths = youths;
  }

  /** A new day: what is counted by the day begins anew. */
  begin(day: IsoDate): void {
    this.#day = day;
    this.#used = new Map();
    this.#days = new Map();
  }

  /** Whether somebody can take one more laborious step today. */
  isFree = ({ id }: PersonActor): boolean => this.#left(id, this.#practice.stepsPerDay) > 0;

  /** Whether nobody who could take the step for the youth has room for it today: seen before it is thought out. */
  isClosed(step: StepType, youth: Youth): boolean {
    const { stepsPerDay } = this.#practice;
    const full = this.#full[step];
    if (full) return full(youth);
    if (stepsPerDay === null || !youth.staff || !laborious.has(step)) return false;
    return ![...youth.staff.caseworkers, ...youth.staff.youthTeam].some(this.isFree);
  }

  readonly #full: Partial<Record<StepType, (youth: Youth) => boolean>> = {
    RecordCommitteeDecision: ({ journey: { committee, deadlines } }) => {
      const since = deadlines.find(({ kind }) => kind === 'committee-decision')?.setOn;
      if (since === undefined || !committee) return false; // the rules will refuse it
      return !this.#meets(committee, since) || this.#left(committee, this.#practice.committeeSeats) === 0;
    },
    ConfirmCategory: ({ journey: { county } }) => this.#isReviewFull(county),
    ReturnCategory: ({ journey: { county } }) => this.#isReviewFull(county),
    StartCourse: ({ journey: { county } }) => {
      const { courseWeeks: weeks, courseSeats } = this.#practice;
      if (weeks !== null && !this.#isDayOf({ weekday: courseDay, weeks })) return true;
      return this.#left(`course ${county}`, courseSeats) === 0;
    },
    StartWorkTraining: ({ journey: { county } }) => {
      const { workTrainingPlaces: places } = this.#practice;
      return places !== null && this.#inWorkTraining(county) >= places;
    },
  };

  #isReviewFull(county: string): boolean {
    return this.#left(`review ${county}`, this.#practice.reviewsPerDay) === 0;
  }

  /** Whether this very person still has room for the step today. */
  hasRoom(step: StepType, by: PersonActor): boolean {
    return !laborious.has(step) || this.isFree(by);
  }

  /** A step was taken. */
  spend(step: StepType, by: PersonActor, { journey: { county } }: Youth): void {
    if (laborious.has(step)) this.#use(by.id);
    else if (step === 'RecordCommitteeDecision') this.#use(by.agency);
    else if (step === 'ConfirmCategory' || step === 'ReturnCategory') this.#use(`review ${county}`);
    else if (step === 'StartCourse') this.#use(`course ${county}`);
  }

  #use(what: string): void {
    this.#used.set(what, (this.#used.get(what) ?? 0) + 1);
  }

  #left(what: string, most: number | null): number {
    return most === null ? Infinity : most - (this.#used.get(what) ?? 0);
  }

  /** Whether the committee meets today, over an agenda that was still open after the day of the referral. */
  #meets(committee: string, since: IsoDate): boolean {
    const known = baseCommitteeOf(committee);
    if (!known) return true;
    const { weekday } = known;
    return this.#isDayOf({ weekday, weeks: this.#practice.committeeWeeks }) && freezesOn(this.#day) > since;
  }

  #isDayOf(rhythm: Rhythm): boolean {
    const key = `${rhythm.weekday} ${rhythm.weeks}`;
    const known = this.#days.get(key) ?? nextMeeting(rhythm, addDays(this.#day, -1)) === this.#day;
    this.#days.set(key, known);
    return known;
  }

  #inWorkTraining(county: string): number {
    return this.#youths.filter(
      ({ journey }) => journey.measure?.kind === 'work-training' && journey.county === county,
    ).length;
  }
}
