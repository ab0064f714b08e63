import fc from 'fast-check';
import { after, as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { JourneyCommand, NoteHint } from '../journey/journey-commands.ts';
import type { Actor } from '../people/actor.ts';
import { defaultCountyPolicy, defaultPolicyBook } from '../policy/county-policy.ts';
import { nextAct } from './next-act.ts';
import { proposedRoute, reordered, type VisitDue } from './routes.ts';
import { risksOn, seekingCase } from './seeking-case.ts';
import { attemptsSince, waysOpen } from './tries.ts';

const ot = as('ot-caseworker');
const today = '2027-06-01';
const register: Actor = { kind: 'system', id: 'import', agency: 'ot-33' };
const tried = (on: string, channel: 'phone' | 'sms' | 'visit', outcome?: 'moved' | 'not-home') =>
  [{ type: 'SeekContact', on, channel, ...(outcome && { outcome }) }, ot] as [JourneyCommand, Actor];
const inSchool: NoteHint = {
  type: 'NoteHint',
  kind: 'in-school',
  since: '2027-01-04',
  county: '46',
  municipality: null,
  school: '300010377',
};
const noted = () => after([inSchool, register]);

describe('seekingCase', () => {
  it('holds whose status is unknown from the day it became so', () => {
    expect(seekingCase(after())).toMatchObject({ why: 'unknown', since: '2026-10-12', tries: 0 });
  });

  it('counts what has been tried since, and remembers what was learnt at the door', () => {
    const journey = after(tried('2026-10-20', 'sms'), tried('2026-11-02', 'visit', 'moved'));
    expect(seekingCase(journey)).toMatchObject({
      tries: 2,
      channels: ['sms', 'visit'],
      lastTryOn: '2026-11-02',
      doubtedOn: '2026-11-02',
      since: '2026-10-12',
    });
  });

  it('lets go of whoever is reached, and of a closed case', () => {
    const reached: [JourneyCommand, Actor] = [
      { type: 'RecordContact', on: '2026-11-02', channel: 'visit' },
      ot,
    ];
    expect(seekingCase(after(reached))).toBeNull();
    expect(seekingCase(after([{ type: 'RecordDeath', on: '2026-11-02' }, ot]))).toBeNull();
  });

  it('takes back whoever drops out again, from that day', () => {
    const journey = after(
      [{ type: 'ReturnToSchool', on: '2026-11-02', kind: 'school' }, ot],
      [{ type: 'LeaveTraining', on: '2027-02-01', reason: 'interrupted' }, ot],
    );
    expect(seekingCase(journey)).toMatchObject({ since: '2027-02-01' });
  });

  it('forgets an attempt that is withdrawn', () => {
    const journey = after(tried('2026-10-20', 'sms'));
    const withdrawn = take(
      journey,
      { type: 'WithdrawEntry', on: '2026-10-21', version: 2, reason: 'Feil' },
      ot,
    );
    expect(seekingCase(withdrawn.journey)).toMatchObject({ tries: 0, lastTryOn: null });
  });
});

describe('risksOn', () => {
  it('names a minor until the 18th birthday, and a year that nobody reached her', () => {
    expect(risksOn({ adultOn: '2026-11-05', yearsMissed: 0 }, '2026-11-04')).toEqual(['minor']);
    expect(risksOn({ adultOn: '2026-11-05', yearsMissed: 1 }, '2026-11-05')).toEqual(['year-missed']);
  });
});

describe('a visit', () => {
  const protectedOne = () => after([{ type: 'ProtectAddress', on: '2026-10-20', level: 'FORTROLIG' }, ot]);

  it.each(['FORTROLIG', 'STRENGT_FORTROLIG', 'STRENGT_FORTROLIG_UTLAND'] as const)(
    'is planned for nobody whose address is %s',
    (level) => {
      const journey = after([{ type: 'ProtectAddress', on: '2026-10-20', level }, ot]);
      expect(() => take(journey, { type: 'PlanVisit', on: today }, ot)).toThrow('visit-protected');
      expect(waysOpen(journey, today).find(({ channel }) => channel === 'visit')?.bar).toBe('protected');
    },
  );

  it('is planned for nobody who has said no to visits', () => {
    const journey = after([{ type: 'ReserveChannel', on: '2026-10-20', channel: 'visit' }, ot]);
    expect(() => take(journey, { type: 'PlanVisit', on: today }, ot)).toThrow('visit-reserved');
  });

  it('is a task once, which being at the door meets', () => {
    const asked = take(after(), { type: 'PlanVisit', on: '2026-10-20' }, ot);
    expect(asked.journey.tasks).toMatchObject([{ kind: 'visit', dueOn: '2026-11-03' }]);
    expect(take(asked.journey, { type: 'PlanVisit', on: '2026-10-21' }, ot).events).toEqual([]);
    expect(nextAct(asked.journey, '2026-10-21', defaultPolicyBook)).toEqual({
      act: 'route',
      dueOn: '2026-11-03',
    });
    const made = take(asked.journey, tried('2026-10-22', 'visit', 'not-home')[0], ot);
    expect(made.journey.tasks).toEqual([]);
    expect(attemptsSince(made.journey, '2026-10-12')).toMatchObject([
      { channel: 'visit', outcome: 'not-home' },
    ]);
  });

  it('tells what was learnt at the door, and of nothing else', () => {
    const phone: JourneyCommand = {
      type: 'SeekContact',
      on: '2026-10-22',
      channel: 'phone',
      outcome: 'moved',
    };
    expect(() => take(after(), phone, ot)).toThrow('not-a-visit');
  });

  it('is never the next act for a protected youth', () => {
    const journey = protectedOne();
    expect(nextAct(journey, today, defaultPolicyBook)).not.toMatchObject({ step: 'PlanVisit' });
  });
});

describe('nextAct', () => {
  const assigned = () => after([{ type: 'AssignCaseworker', on: '2026-10-20', caseworker: 'kari' }, ot]);
  const { duty, ladder } = defaultCountyPolicy;
  const withoutYearlyContact = () => ({ duty: { ...duty, yearlyContact: 'off' as const }, ladder });

  it('begins a ladder in the next school year only where the county asks for contact anew', () => {
    expect(nextAct(assigned(), '2027-09-01', defaultPolicyBook)).toEqual({
      act: 'step',
      step: 'StartLadder',
    });
    expect(nextAct(assigned(), '2027-09-01', withoutYearlyContact)).toEqual({
      act: 'step',
      step: 'SeekContact',
    });
  });
});

describe('a hint', () => {
  it('is noted once with its ground, asks somebody to look, and is no fact', () => {
    const journey = noted();
    expect(journey.hints).toMatchObject([
      { hint: 'h1', source: 'school-register', basis: 'FVL 13 b', state: 'open', county: '46' },
    ]);
    expect(journey.tasks).toMatchObject([{ kind: 'confirm-claim' }]);
    expect(journey.phase).toBe('enrolled');
    expect(journey.otStatus).toBe('OTUK');
    expect(journey.facts).toEqual(after().facts);
    expect(take(journey, inSchool, register).events).toEqual([]);
    expect(nextAct(journey, today, defaultPolicyBook)).toEqual({ act: 'step', step: 'ConfirmHint' });
  });

  it('becomes the fact once a person stands for it', () => {
    const confirm: JourneyCommand = { type: 'ConfirmHint', on: '2027-01-04', hint: 'h1' };
    const { journey, events } = take(noted(), confirm, ot);
    expect(events.map(({ type }) => type)).toEqual(['HintSettled', 'TrainingEntered']);
    expect(journey).toMatchObject({ phase: 'in-training', otStatus: 'OTEV', tasks: [] });
    expect(seekingCase(journey)).toBeNull();
    expect(() => take(journey, confirm, ot)).toThrow('hint-settled');
  });

  it('stands open again when its confirmation is withdrawn, and the fact goes with it', () => {
    const { journey } = take(noted(), { type: 'ConfirmHint', on: '2027-01-04', hint: 'h1' }, ot);
    const version = journey.version - 1;
    const back = take(journey, { type: 'WithdrawEntry', on: today, version, reason: 'Feil person' }, ot);
    expect(back.journey).toMatchObject({ phase: 'enrolled', hints: [{ state: 'open' }] });
    expect(back.journey.tasks).toMatchObject([{ kind: 'confirm-claim' }]);
  });

  it('is rejected with a reason, is not told again, and leaves the search as it was', () => {
    const reject: JourneyCommand = { type: 'RejectHint', on: today, hint: 'h1', reason: 'Samme navn' };
    const { journey } = take(noted(), reject, ot);
    expect(journey).toMatchObject({ hints: [{ state: 'rejected' }], tasks: [], otStatus: 'OTUK' });
    expect(take(journey, inSchool, register).events).toEqual([]);
  });

  it('of work says nothing of how much: whoever confirms it does', () => {
    const employed: NoteHint = { ...inSchool, kind: 'employed', county: null, school: null };
    const journey = after([employed, register]);
    const confirm = { type: 'ConfirmHint', on: '2027-01-04', hint: 'h1' } as const;
    expect(() => take(journey, confirm, ot)).toThrow('percent-needed');
    expect(take(journey, { ...confirm, percent: 80 }, ot).journey.phase).toBe('in-work');
  });

  it('of a move hands the journey over; within the county it is settled', () => {
    const moved = (county: string): NoteHint => ({ ...inSchool, kind: 'moved', county, school: null });
    const confirm = { type: 'ConfirmHint', on: '2027-01-04', hint: 'h1' } as const;
    expect(take(after([moved('46'), register]), confirm, ot).journey.owner).toBe('ot-46');
    const near = take(after([moved('33'), register]), confirm, ot);
    expect(near.events.map(({ type }) => type)).toEqual(['HintSettled']);
  });

  it('is refused about somebody whom the agency does not seek', () => {
    const elsewhere: Actor = { kind: 'system', id: 'import', agency: 'ot-31' };
    expect(() => take(after(), inSchool, elsewhere)).toThrow('not-sought');
    const found = after([{ type: 'RecordContact', on: '2026-11-02', channel: 'phone' }, ot]);
    expect(() => take(found, inSchool, register)).toThrow('not-sought');
  });

  it('is for those who seek to settle, and for nobody else', () => {
    const confirm: JourneyCommand = { type: 'ConfirmHint', on: '2027-01-04', hint: 'h1' };
    expect(() => take(noted(), confirm, as('course-leader'))).toThrow('not-your-role');
  });

  it('leaves an import of before the enrolment alone', () => {
    expect(enrolYouth.otStatus).toBe('OTUK');
    expect(take(undefined, enrolYouth, workflow).journey.hints).toEqual([]);
  });
});

const visit = fc.record({
  journeyId: fc.uuid(),
  dueOn: fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`),
  municipality: fc.constantFrom('3301', '3303', null),
  mayVisit: fc.boolean(),
  home: fc.record({
    street: fc.constantFrom('Bragernes torg', 'Åsveien', 'Elvegata', 'Æresveien'),
    number: fc.integer({ min: 0, max: 120 }),
    letter: fc.constantFrom('', 'A', 'B'),
    postalCode: fc.constantFrom('3015', '3041', '3616'),
    place: fc.constant('DRAMMEN'),
  }),
});
const visits = fc.uniqueArray(visit, { selector: ({ journeyId }) => journeyId, maxLength: 30 });
const wish = fc.record({
  municipality: fc.constantFrom(null, '3301'),
  postalCode: fc.constantFrom(null, '30', '3041'),
  most: fc.integer({ min: 1, max: 12 }),
});
const ids = (stops: readonly VisitDue[]) => stops.map(({ journeyId }) => journeyId);

describe('proposedRoute', () => {
  it('never has somebody who may not be visited, nor anybody outside the area', () => {
    fc.assert(
      fc.property(visits, wish, (due, wished) => {
        for (const { mayVisit, municipality, home } of proposedRoute(due, wished)) {
          expect(mayVisit).toBe(true);
          if (wished.municipality) expect(municipality).toBe(wished.municipality);
          if (wished.postalCode) expect(home.postalCode.startsWith(wished.postalCode)).toBe(true);
        }
      }),
    );
  });

  it('is the same in whatever order the visits come, and takes those who have waited longest', () => {
    fc.assert(
      fc.property(visits, wish, (due, wished) => {
        const route = proposedRoute(due, wished);
        expect(ids(proposedRoute(due.toReversed(), wished))).toEqual(ids(route));
        const left = proposedRoute(due, { ...wished, most: 30 }).filter(({ journeyId }) =>
          route.every((stop) => stop.journeyId !== journeyId),
        );
        const latest =
          route
            .map(({ dueOn }) => dueOn)
            .toSorted()
            .at(-1) ?? '';
        if (left.length > 0) expect(route).toHaveLength(wished.most);
        expect(left.every(({ dueOn }) => dueOn >= latest)).toBe(true);
      }),
    );
  });

  it('goes by postal code, street and house, as Norwegian letters are sorted', () => {
    const at = (street: string, number: number, postalCode = '3015'): VisitDue => ({
      journeyId: `${street} ${number}`,
      dueOn: '2026-11-20',
      municipality: '3301',
      mayVisit: true,
      home: { street, number, letter: '', postalCode, place: 'DRAMMEN' },
    });
    const due = [at('Åsveien', 2), at('Elvegata', 10), at('Elvegata', 9), at('Alleen', 1, '3041')];
    expect(ids(proposedRoute(due, { municipality: null, postalCode: null, most: 9 }))).toEqual([
      'Elvegata 9',
      'Elvegata 10',
      'Åsveien 2',
      'Alleen 1',
    ]);
  });
});

describe('reordered', () => {
  const stops = [
    { journeyId: 'a', outcome: 'met' },
    { journeyId: 'b', outcome: null },
    { journeyId: 'c', outcome: null },
  ];
  it('takes another order, and a stop away', () => {
    expect(reordered(stops, ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
    expect(reordered(stops, ['a', 'c'])).toEqual(['a', 'c']);
  });
  it.each([[['b', 'c']], [['a', 'b', 'c', 'd']], [['a', 'b', 'b', 'c']]])('refuses %j', (wished) => {
    expect(reordered(stops, wished)).toBeNull();
  });
});
