import type { IsoDate } from '../calendar/dates.ts';
import type { JourneyEventType } from '../journey/journey-events.ts';
import type { CausedEvent, Journey } from '../journey/journey.ts';
import { countingEvents } from '../journey/log.ts';
import type { Phase } from '../journey/phases.ts';

/** Where a youth may wait for people to get round to her. */
export const stations = ['contact', 'talk', 'committee', 'category', 'course', 'work-training'] as const;
export type Station = (typeof stations)[number];

/** A wait at a station; it was met, it lapsed when the journey went elsewhere, or it goes on. */
export interface Wait {
  station: Station;
  from: IsoDate;
  /** The day on which it ended; null while it goes on. */
  to: IsoDate | null;
  met: boolean;
}

interface Rule {
  begins: (event: CausedEvent) => boolean;
  meets: readonly JourneyEventType[];
  /** Going on to any of these phases ends the wait, as nobody is waited for any more. */
  lapsesIn: readonly Phase[];
}

const away: readonly Phase[] = ['in-training', 'in-work', 'declined', 'resolved', 'closed'];

const decided = (event: CausedEvent): boolean =>
  event.type === 'CommitteeDecided' && event.data.outcome !== 'postponed';

/** From which event to which each station is waited at. Only what stands on the record counts. */
const rules: Readonly<Record<Station, Rule>> = {
  contact: {
    begins: ({ type, data }) => data.phase === 'enrolled' || type === 'TaskRaised',
    meets: ['ContactMade', 'ClarificationTalkHeld'],
    lapsesIn: [...away, 'course', 'work-training'],
  },
  talk: {
    begins: ({ data }) => data.phase === 'following-up',
    meets: ['ClarificationTalkHeld'],
    lapsesIn: [...away, 'enrolled', 'committee', 'course', 'work-training'],
  },
  committee: {
    begins: ({ type }) => type === 'ReferredToCommittee',
    meets: ['CommitteeDecided'],
    lapsesIn: [...away, 'enrolled', 'clarified', 'course', 'work-training'],
  },
  category: {
    begins: ({ type }) => type === 'CategoryProposed',
    meets: ['CategoryConfirmed', 'CategoryReturned'],
    lapsesIn: [...away, 'enrolled'],
  },
  course: {
    begins: decided,
    meets: ['CourseStarted'],
    lapsesIn: [...away, 'enrolled', 'work-training'],
  },
  'work-training': {
    begins: (event) => event.type === 'CourseEnded' || decided(event),
    meets: ['WorkTrainingStarted'],
    lapsesIn: [...away, 'enrolled', 'course'],
  },
};

/** The waits of a journey, as its events tell them. */
export function waitsOf(journey: Pick<Journey, 'log'>): Wait[] {
  const events = countingEvents(journey);
  return stations.flatMap((station) => waitsAt(station, events));
}

function waitsAt(station: Station, events: readonly CausedEvent[]): Wait[] {
  const { begins, meets, lapsesIn } = rules[station];
  const waits: Wait[] = [];
  let since: IsoDate | null = null;
  for (const event of events) {
    const { on, phase } = event.data;
    const isMet = meets.includes(event.type) && (station !== 'committee' || decided(event));
    const ends = isMet || (phase !== undefined && lapsesIn.includes(phase));
    if (since !== null && ends) {
      waits.push({ station, from: since, to: on, met: isMet });
      since = null;
    }
    if (since === null && begins(event)) since = on;
  }
  return since === null ? waits : [...waits, { station, from: since, to: null, met: false }];
}
