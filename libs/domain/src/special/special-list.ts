import { addDays, type IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { written } from '../journey/step-event.ts';
import type { Role } from '../people/roles.ts';
import type { CausedBy, Process, ProcessAsked } from '../process/process.ts';
import type { SpecialCommand, SpecialEvent, SpecialEventData, SpecialEventType } from './special-events.ts';

/** Those who work in a special unit: they alone see its list. */
export const specialUnit = ['special-unit'] as const satisfies readonly Role[];

/** How many youths a list has places for until somebody says otherwise (deck 004, slide 11). */
export const specialPlaces = 100;
/** How many days may pass until a place is reviewed (our proposal). */
export const longestReview = 90;

/** One youth's place on the list; the version that told of it last. */
export interface SpecialPlace {
  journeyId: string;
  at: number;
  since: IsoDate;
  /** The version that says why. */
  reasonAt: number;
  reviewOn: IsoDate;
  /** That the review's day went by stands on the record. */
  isMarked: boolean;
}

/** The limited list of a special unit, as its events tell it. */
export interface SpecialList {
  agency: string;
  version: number;
  /** How many may be on it. */
  places: number;
  youths: readonly SpecialPlace[];
}

/**
 * The list of a special unit, which has the hardest cases across a municipality, and no more of them than it can carry
 * (deck 004, slide 11; infra/adr/0044).
 */
export const specialProcess: Process<SpecialList, SpecialCommand, SpecialEvent> = {
  decide: decideSpecial,
  evolve: evolveSpecial,
  owner: ({ agency }) => agency,
  fallenDue: ({ youths }, { today }) =>
    youths
      .filter(({ reviewOn, isMarked }) => !isMarked && reviewOn < today)
      .toSorted((a, b) => a.reviewOn.localeCompare(b.reviewOn))
      .map(({ journeyId, reviewOn }) => ({
        type: 'SpecialReviewPassed',
        data: { on: addDays(reviewOn, 1), journeyId, dueOn: reviewOn },
      })),
  nextDue: ({ youths }) => {
    const [next] = youths
      .filter(({ isMarked }) => !isMarked)
      .map(({ reviewOn }) => reviewOn)
      .toSorted();
    return next === undefined ? null : addDays(next, 1);
  },
  isOpen: ({ youths }) => youths.length > 0,
  clashes: (command, unseen) =>
    'journeyId' in command
      ? 'journeyId' in unseen.data && unseen.data.journeyId === command.journeyId
      : unseen.type === 'SpecialPlacesSet',
};

function decideSpecial(
  command: SpecialCommand,
  known: SpecialList | undefined,
  { by, today }: ProcessAsked<null>,
): SpecialEvent[] {
  const may: readonly Role[] = specialUnit;
  if (by.kind !== 'person' || !may.includes(by.role)) throw new RuleBroken('not-your-role');
  const { places, youths } = known ?? { places: specialPlaces, youths: [] };
  if (command.type === 'SetPlaces') {
    if (command.places < youths.length) throw new RuleBroken('special-list-longer');
    if (command.places === places) return [];
    return [{ type: 'SpecialPlacesSet', data: { on: today, agency: by.agency, places: command.places } }];
  }
  const { journeyId } = command;
  const isListed = youths.some((one) => one.journeyId === journeyId);
  const event = <T extends SpecialEventType>(
    type: T,
    data: SpecialEventData[T],
    texts: Record<string, string>,
  ) => [{ type, data: { ...data, on: today, journeyId }, texts: written(texts) } as SpecialEvent];
  if (command.type !== 'PutOnList' && !isListed) throw new RuleBroken('not-on-special-list');
  if (command.type !== 'TakeOffList') requireReview(command.reviewOn, today);
  switch (command.type) {
    case 'PutOnList':
      if (isListed) throw new RuleBroken('on-special-list');
      if (youths.length >= places) throw new RuleBroken('special-list-full');
      return event(
        'PutOnSpecialList',
        { agency: by.agency, reviewOn: command.reviewOn },
        { reason: command.reason },
      );
    case 'ReviewPlace':
      return event('SpecialReviewed', { reviewOn: command.reviewOn }, { note: command.note });
    case 'TakeOffList':
      return event('TakenOffSpecialList', {}, { reason: command.reason });
  }
}

function requireReview(reviewOn: IsoDate, today: IsoDate): void {
  const last = addDays(today, longestReview);
  if (reviewOn <= today || reviewOn > last)
    throw new RuleBroken('special-review-day', addDays(today, 1), last);
}

/** The list after one more event. */
function evolveSpecial(known: SpecialList | undefined, event: CausedBy<SpecialEvent>): SpecialList {
  const version = (known?.version ?? 0) + 1;
  const list = known ?? { agency: event.by.agency, version, places: specialPlaces, youths: [] };
  if (event.type === 'SpecialPlacesSet') return { ...list, version, places: event.data.places };
  const { journeyId, on } = event.data;
  const others = list.youths.filter((one) => one.journeyId !== journeyId);
  const changed = (more: Partial<SpecialPlace>): SpecialList => ({
    ...list,
    version,
    youths: list.youths.map((one) => (one.journeyId === journeyId ? { ...one, at: version, ...more } : one)),
  });
  switch (event.type) {
    case 'PutOnSpecialList': {
      const { reviewOn } = event.data;
      const place = { journeyId, at: version, since: on, reasonAt: version, reviewOn, isMarked: false };
      return { ...list, version, youths: [...others, place] };
    }
    case 'SpecialReviewed':
      return changed({ reviewOn: event.data.reviewOn, isMarked: false });
    case 'TakenOffSpecialList':
      return { ...list, version, youths: others };
    case 'SpecialReviewPassed':
      return changed({ isMarked: true });
  }
}
