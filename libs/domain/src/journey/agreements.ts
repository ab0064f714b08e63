import type { IsoDate } from '../calendar/dates.ts';
import type { CausedEvent, Journey } from './journey.ts';

/** What is agreed on in a committee: that somebody does something, or tells the youth what was decided (domain.md §7). */
export const agreementKinds = ['agreement', 'feedback'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Who does it, and by which day; `person` is one of that agency's own people. What is agreed on is text. */
export interface Promised {
  agency: string;
  person?: string;
  dueOn: IsoDate;
}

/** `lapsed`: the journey ended, or nobody who could carry it out takes part any more. */
export const agreementStates = ['open', 'done', 'dropped', 'lapsed'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** An agreement of a journey; it lives until it is done, dropped with a reason, or the journey ends. */
export interface Agreement {
  agreement: string;
  kind: AgreementKind;
  agency: string;
  person: string | null;
  /** Whose agreement it is: overdue, it comes up at that committee's next meeting. */
  committee: string;
  meeting: string | null;
  madeOn: IsoDate;
  dueOn: IsoDate;
  state: AgreementState;
  settledOn: IsoDate | null;
}

export const isOpenAgreement = ({ state }: Pick<Agreement, 'state'>): boolean => state === 'open';

/** The agreements after one more event that counts; `after` is the journey with all else that the event did. */
export function agreementsAfter(after: Journey, event: CausedEvent): readonly Agreement[] {
  const { agreements } = after;
  const { on } = event.data;
  if (event.type === 'AgreementMade') {
    const { agreement, kind, agency, person, committee, meeting, dueOn } = event.data;
    const made = { agreement, kind, agency, person, committee, meeting, madeOn: on, dueOn };
    return [...agreements, { ...made, state: 'open', settledOn: null }];
  }
  if (event.type === 'AgreementCompleted')
    return settled(agreements, on, 'done', ({ agreement }) => agreement === event.data.agreement);
  if (event.type === 'AgreementDropped')
    return settled(agreements, on, 'dropped', ({ agreement }) => agreement === event.data.agreement);
  if (event.type === 'JourneyClosed') return settled(agreements, on, 'lapsed', () => true);
  if (event.type !== 'Moved' && event.type !== 'AgencyPartEnded') return agreements;
  const takesPart = (agency: string) => after.agencies.includes(agency);
  return settled(agreements, on, 'lapsed', (one) => !takesPart(one.agency) && !takesPart(one.committee));
}

function settled(
  agreements: readonly Agreement[],
  settledOn: IsoDate,
  state: AgreementState,
  which: (agreement: Agreement) => boolean,
): readonly Agreement[] {
  if (!agreements.some((one) => isOpenAgreement(one) && which(one))) return agreements;
  return agreements.map((one) => (isOpenAgreement(one) && which(one) ? { ...one, state, settledOn } : one));
}

/** The next one after all that count: one that was withdrawn leaves a gap. */
export const nextAgreement = ({ agreements }: Pick<Journey, 'agreements'>): number =>
  Math.max(0, ...agreements.map(({ agreement }) => Number(agreement.slice(1)) || 0)) + 1;
