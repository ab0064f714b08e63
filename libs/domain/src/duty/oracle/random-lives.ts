import fc from 'fast-check';
import { addDays } from '../../calendar/dates.ts';
import {
  type Fact,
  type Life,
  adultOn,
  channels,
  finalAnswers,
  guardianCopies,
  offerAnswers,
  offerKinds,
} from '../life.ts';

/** A life and a day to read it on. */
export interface ReadLife {
  life: Life;
  asOf: string;
}

const counties = ['31', '33', '39'];
/** Days on which something in the rules turns. */
const turningDays = ['-01-01', '-07-31', '-08-01', '-08-31', '-09-01', '-11-01', '-12-31'];
const lawDays = ['2012-01-31', '2012-02-01', '2024-07-31', '2024-08-01'];
/** Distances at which a deadline, an offer or a series of attempts turns. */
const turningDistances = [0, 0, 0, 1, -1, 7, 13, 14, 15, 29, 30, 31, 60, 200, 364, 365, 366];

const births = fc.record({
  year: fc.oneof(fc.integer({ min: 1989, max: 2010 }), fc.integer({ min: 1998, max: 2004 })),
  day: fc.constantFrom('-01-01', '-02-28', '-05-14', '-08-01', '-12-31'),
});
const homes = fc.constantFrom(...counties, ...counties, 'abroad');
const age = fc.integer({ min: 15, max: 25 });

const on = '';
const channel = fc.constantFrom(...channels.slice(0, 3));
const county = fc.constantFrom(...counties);

const plainFacts: fc.Arbitrary<Fact> = fc.oneof(
  weighted(10, fc.constant<Fact>({ on, type: 'outside-training', reason: 'interrupted' })),
  weighted(3, fc.constant<Fact>({ on, type: 'entered-training', kind: 'school' })),
  weighted(2, fc.constant<Fact>({ on, type: 'completed-compulsory-school' })),
  weighted(
    3,
    fc.constantFrom(0, 49, 50, 100).map((percent): Fact => ({ on, type: 'started-work', percent })),
  ),
  weighted(3, fc.constant<Fact>({ on, type: 'ended-work' })),
  weighted(
    5,
    fc
      .constantFrom(...guardianCopies)
      .map((guardianCopy): Fact => ({ on, type: 'rights-info-sent', guardianCopy })),
  ),
  weighted(
    8,
    channel.map((used): Fact => ({ on, type: 'contact-attempt', channel: used })),
  ),
  weighted(
    4,
    channel.map((used): Fact => ({ on, type: 'contact', channel: used })),
  ),
  weighted(4, fc.constant<Fact>({ on, type: 'refused-contact' })),
  weighted(
    2,
    channel.map((used): Fact => ({ on, type: 'reserved-channel', channel: used })),
  ),
  weighted(
    1,
    channel.map((used): Fact => ({ on, type: 'released-channel', channel: used })),
  ),
  weighted(
    5,
    fc.constantFrom(...counties, ...counties, 'abroad').map((to): Fact => ({ on, type: 'moved', to })),
  ),
  weighted(
    3,
    county.map((into): Fact => ({ on, type: 'entered-institution', county: into })),
  ),
  weighted(3, fc.constant<Fact>({ on, type: 'left-institution' })),
  weighted(
    1,
    fc
      .constantFrom('UGRADERT' as const, 'FORTROLIG' as const, 'STRENGT_FORTROLIG' as const)
      .map((level): Fact => ({ on, type: 'protected', level })),
  ),
  weighted(2, fc.constant<Fact>({ on, type: 'registered-in-error' })),
  weighted(1, fc.constantFrom<Fact>({ on, type: 'died' }, { on, type: 'reached-competence' })),
);

const evidence: fc.Arbitrary<Fact>[] = [
  fc.constantFrom(...guardianCopies).map((guardianCopy) => ({ on, type: 'rights-info-sent', guardianCopy })),
  channel.map((used) => ({ on, type: 'contact-attempt', channel: used })),
  channel.map((used) => ({ on, type: 'contact', channel: used })),
  fc.constant<Fact>({ on, type: 'refused-contact' }),
  county.map((to) => ({ on, type: 'moved', to })),
];

/** Some kinds of evidence and not the others, so that refusals and attempts stand without a contact too. */
const evidenceFacts: fc.Arbitrary<fc.Arbitrary<Fact>> = fc
  .subarray(evidence, { minLength: 1 })
  .map((some) => fc.oneof(weighted(1, plainFacts), weighted(8, fc.oneof(...some))));

/** Lives over many years, whose facts stand near the days on which rules turn. */
const longLives = fc
  .record({ birth: births, county: homes, ages: fc.array(age, { minLength: 1, maxLength: 3 }) })
  .chain(({ birth, county, ages }) => {
    const days = daysAround(ages.map((years) => birth.year + years));
    const events = fc.array(eventsOn(days, plainFacts), { maxLength: 22 });
    return fc.record({ start: startOf(birth.year), events, asOf: days }).map(readLife(birth, county));
  });

/** Six crowded weeks out of school: evidence meets the duties it is about, often on the very same day. */
const crowdedLives = fc
  .record({ birth: births, county: fc.constantFrom(...counties), years: age, facts: evidenceFacts })
  .chain(({ birth, county, years, facts }) => {
    const year = birth.year + years;
    const days = daysWithin(year);
    const left: Fact[] = [
      { on: `${birth.year + 15}-09-01`, type: 'entered-training', kind: 'school' },
      { on: `${year}-01-01`, type: 'outside-training', reason: 'interrupted' },
    ];
    const events = fc.array(eventsOn(days, facts), { minLength: 5, maxLength: 25 });
    const asOf = fc.tuple(days, fc.constantFrom(0, 40, 300)).map(([day, more]) => addDays(day, more));
    return fc.record({ start: fc.constant(left), events, asOf }).map(readLife(birth, county));
  });

/** Lives of both kinds; offers are answered and ended after they are made. */
export const randomLives: fc.Arbitrary<ReadLife> = fc.oneof(longLives, crowdedLives);

function readLife(birth: { year: number; day: string }, county: string) {
  return ({ start, events, asOf }: { start: Fact[]; events: Made[]; asOf: string }): ReadLife => {
    const facts = [...start, ...events.flatMap((made, index) => made(`o${index}`))];
    const eighteenth = adultOn(`${birth.year}${birth.day}`);
    return { life: { id: 'L', birthYear: birth.year, adultOn: eighteenth, county, facts }, asOf };
  };
}

function daysAround(years: number[]): fc.Arbitrary<string> {
  const anchors = [...years.flatMap((year) => turningDays.map((day) => `${year}${day}`)), ...lawDays];
  const near = anchors.filter((day) => years.some((year) => Math.abs(Number(day.slice(0, 4)) - year) <= 2));
  return fc
    .tuple(fc.constantFrom(...near), fc.constantFrom(...turningDistances), fc.integer({ min: 0, max: 40 }))
    .map(([day, distance, more]) => addDays(day, distance + (more > 30 ? more * 7 : 0)));
}

function daysWithin(year: number): fc.Arbitrary<string> {
  const middle = fc.constantFrom(...turningDays.map((day) => `${year}${day}`), `${year}-03-02`);
  return fc.tuple(middle, fc.integer({ min: -3, max: 40 })).map(([day, distance]) => addDays(day, distance));
}

/** Most lives have a right; some prove it late or never. */
function startOf(birthYear: number): fc.Arbitrary<Fact[]> {
  const completed: Fact = { on: `${birthYear + 16}-06-15`, type: 'completed-compulsory-school' };
  const entered: Fact = { on: `${birthYear + 16}-08-20`, type: 'entered-training', kind: 'school' };
  return fc.constantFrom<Fact[]>([completed], [completed], [completed, entered], [entered], []);
}

type Made = (offer: string) => Fact[];

function eventsOn(days: fc.Arbitrary<string>, facts: fc.Arbitrary<Fact>): fc.Arbitrary<Made> {
  const plain = fc.tuple(days, facts).map(([on, fact]) => () => [{ ...fact, on }]);
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: offersOn(days) });
}

const later = fc.record({
  after: fc.constantFrom(...turningDistances.filter((distance) => distance >= 0)),
  what: fc.constantFrom('ended', ...finalAnswers),
});

function offersOn(days: fc.Arbitrary<string>): fc.Arbitrary<Made> {
  return fc
    .record({
      on: days,
      kind: fc.constantFrom(...offerKinds),
      answer: fc.constantFrom(...offerAnswers),
      then: fc.array(later, { maxLength: 3 }),
    })
    .map(({ on, kind, answer, then }) => (offer) => [
      { on, type: 'offer', offer, kind, answer },
      ...then.map(({ after, what }): Fact => {
        const day = addDays(on, after);
        return what === 'ended'
          ? { on: day, type: 'offer-ended', offer }
          : { on: day, type: 'offer-answered', offer, answer: what };
      }),
    ]);
}

function weighted<T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.WeightedArbitrary<T> {
  return { weight, arbitrary };
}
