import type { SystemActor } from '../people/actor.ts';
import { roles, type Role } from '../people/roles.ts';
import { outlook } from './fallen-due.ts';
import { attempt, close, contact, ot, school } from './given-road.ts';
import { after, as, enrolYouth, take, workflow } from './given.ts';
import type { EnrolYouth } from './journey-commands.ts';

const file = (county: string): SystemActor => ({ kind: 'system', id: 'import', agency: `ot-${county}` });
const drammen: EnrolYouth = enrolYouth;
/** A row about a later day that says she lives in Sarpsborg. */
const sarpsborg: EnrolYouth = { ...drammen, on: '2026-11-20', county: '31', municipality: '3105' };
const given = (protection: EnrolYouth['protection'] = 'UGRADERT') =>
  take(undefined, { ...drammen, protection }, file('33')).journey;

it('wakes on 1 August for a pupil who was enrolled before her last day at school', () => {
  const pupil: EnrolYouth = {
    ...drammen,
    on: '2026-05-19',
    birthYear: 2010,
    adultOn: '2028-07-29',
    level: '10',
  };
  const { journey } = take(undefined, pupil, file('33'), '2026-06-04');
  expect(outlook(journey, '2026-06-12').next.calendar).toBe('2026-08-01');
  expect(outlook(journey, '2026-08-01').due.map(({ type }) => type)).toContain('DutiesOpened');
});

describe('a file about a youth whom another agency follows', () => {
  it('tells of her move into its own county, and of nothing else', () => {
    const row = { ...sarpsborg, otStatus: 'Feil', programme: 'STUSP1----', school: '300010377' } as const;
    const { events, journey } = take(given(), row, file('31'));
    expect(events).toEqual([{ type: 'Moved', data: { on: '2026-11-20', to: '31', municipality: '3105' } }]);
    expect(journey).toMatchObject({ owner: 'ot-31', phase: 'enrolled', otStatus: 'OTUK' });
    expect(journey.enrolment).toMatchObject({ otStatus: 'OTUK', programme: null, school: null });
  });

  it('carries her protection over, and may raise it', () => {
    const moved = take(given('STRENGT_FORTROLIG'), sarpsborg, file('31')).journey;
    expect([moved.owner, moved.protection]).toEqual(['ot-31', 'STRENGT_FORTROLIG']);
    const raised = take(given(), { ...sarpsborg, protection: 'STRENGT_FORTROLIG' }, file('31')).journey;
    expect(raised.protection).toBe('STRENGT_FORTROLIG');
  });

  it.each(['2026-10-11', '2026-10-12'])('is refused when what it tells is not newer: %s', (on) => {
    expect(() => take(given(), { ...sarpsborg, on }, file('31'))).toThrow('followed-elsewhere');
  });

  it('is refused on the day of a later move', () => {
    const moved = after([{ type: 'RecordMove', on: '2026-11-20', to: '46' }, as('ot-caseworker')]);
    expect(() => take(moved, sarpsborg, file('31'))).toThrow('followed-elsewhere');
  });

  it('is refused where she lives, by the file, in another county than its own', () => {
    const closing = { ...drammen, on: '2026-11-20', otStatus: 'Feil' } as const;
    expect(() => take(given(), closing, file('31'))).toThrow('not-your-county');
  });

  it('leaves a closed journey closed', () => {
    const closed = take(undefined, { ...drammen, otStatus: 'ELVG_IM' }, file('33')).journey;
    expect(take(closed, sarpsborg, file('31')).journey).toMatchObject({ owner: 'ot-31', phase: 'closed' });
  });

  it('changes nothing when it comes again; a later row is her own county’s', () => {
    const { journey } = take(given(), sarpsborg, file('31'));
    expect(take(journey, { ...sarpsborg, level: 'VG2' }, file('31')).events).toEqual([]);
    const later = { ...sarpsborg, on: '2026-11-25', level: 'VG2' } as const;
    expect(take(journey, later, file('31')).journey.enrolment?.level).toBe('VG2');
  });
});

describe('a file about its agency’s own youth', () => {
  it('may tell that she has moved away', () => {
    expect(take(given(), sarpsborg, file('33')).journey).toMatchObject({ owner: 'ot-31', county: '31' });
  });

  it('raises a protection, and never lowers it', () => {
    const raised = take(
      given(),
      { ...drammen, on: '2026-11-02', protection: 'FORTROLIG' },
      file('33'),
    ).journey;
    expect(raised.protection).toBe('FORTROLIG');
    const row = { ...drammen, on: '2026-11-03', level: 'VG2' } as const;
    const { events, journey } = take(raised, row, file('33'));
    expect(journey).toMatchObject({ protection: 'FORTROLIG', enrolment: { level: 'VG2' } });
    expect(journey.facts.findLast(({ type }) => type === 'protected')).toMatchObject({ level: 'FORTROLIG' });
    expect(events).toHaveLength(1);
    expect(take(journey, row, file('33')).events).toEqual([]);
  });

  it('says nothing new of a level that a person has changed since', () => {
    const level = (to: EnrolYouth['protection']) =>
      ({ type: 'ProtectAddress', on: '2026-11-02', level: to }) as const;
    const strict = take(given(), level('STRENGT_FORTROLIG'), as('ot-caseworker')).journey;
    expect(take(strict, drammen, file('33')).events).toEqual([]);
    const lifted = take(given('STRENGT_FORTROLIG'), level('UGRADERT'), as('ot-caseworker')).journey;
    expect(take(lifted, { ...drammen, protection: 'STRENGT_FORTROLIG' }, file('33')).events).toEqual([]);
  });
});

describe('a file about somebody unknown', () => {
  it('enrols for its own county only', () => {
    expect(take(undefined, sarpsborg, file('31')).journey.owner).toBe('ot-31');
    expect(() => take(undefined, sarpsborg, file('33'))).toThrow('not-your-county');
  });
});

describe('enrolment', () => {
  it('by hand is for the follow-up service of the county where the youth lives', () => {
    const refused = (role: Role, agency: string) => {
      try {
        return take(undefined, enrolYouth, as(role, 'p', agency)).journey.phase;
      } catch (error) {
        return error instanceof Error && error.message;
      }
    };
    expect(roles.filter((role) => refused(role, 'ot-33') === 'enrolled')).toEqual([
      'ot-caseworker',
      'ot-leader',
    ]);
    expect(refused('nav-caseworker', 'nav-3301')).toBe('not-your-role');
    expect(refused('ot-caseworker', 'ot-31')).toBe('not-your-county');
  });

  it('by hand makes the caseworker who enrols the contact person; a row of a file makes nobody', () => {
    const { events, journey } = take(undefined, enrolYouth, as('ot-caseworker', 'p-1'));
    expect(events.map(({ type }) => type)).toEqual(['YouthEnrolled', 'CaseworkerAssigned']);
    expect(journey.caseworker).toBe('p-1');
    expect(after().caseworker).toBeNull();
    const closed = take(undefined, { ...enrolYouth, otStatus: 'ELVG_IM' }, as('ot-caseworker', 'p-1'));
    expect(closed.journey.caseworker).toBeNull();
  });

  it('adds nothing when the same row comes again', () => {
    expect(take(after(), enrolYouth, workflow).events).toEqual([]);
  });

  it('adds nothing when a later row comes again, nor for a row about a day before it', () => {
    const { journey } = take(after(), { ...enrolYouth, on: '2026-11-02', level: 'VG2' }, workflow);
    expect(take(journey, { ...enrolYouth, on: '2026-11-02', level: 'VG2' }, workflow).events).toEqual([]);
    expect(take(journey, enrolYouth, workflow).events).toEqual([]);
  });

  it('leaves a youth who has moved where she is when an older row comes again', () => {
    const moved = after([{ type: 'RecordMove', on: '2026-11-02', to: '31', municipality: '3105' }, ot]);
    const older = { ...enrolYouth, county: '31', municipality: '3105', level: 'VG2' } as const;
    expect(take(moved, older, { ...workflow, agency: 'ot-31' }).events).toEqual([]);
  });

  it('keeps the status that people have reached when a row only repeats the first', () => {
    const { journey } = take(
      after([contact, ot]),
      { ...enrolYouth, on: '2026-12-01', level: 'VG2' },
      workflow,
    );
    expect([journey.phase, journey.otStatus]).toEqual(['following-up', 'OTOV']);
  });

  it('begins anew when somebody back in school is listed as outside once more', () => {
    const back = after([contact, ot], [school, ot]);
    const { journey } = take(back, { ...enrolYouth, on: '2027-05-28' }, workflow);
    expect([journey.phase, journey.otStatus]).toEqual(['enrolled', 'OTUK']);
  });

  it('keeps the phase when only the school changed', () => {
    const journey = after([attempt, ot]);
    const { events, journey: updated } = take(journey, { ...enrolYouth, school: '300010377' }, workflow);
    expect(events.map(({ type }) => type)).toEqual(['EnrolmentUpdated']);
    expect([updated.phase, updated.agencies]).toEqual(['contact-sought', ['ot-33', 'school-300010377']]);
  });

  it('ends the duty when the register says pupil', () => {
    const { journey } = take(after(), { ...enrolYouth, on: '2026-11-02', otStatus: 'OTEV' }, workflow);
    expect([journey.phase, journey.facts.at(-1)?.type]).toEqual(['in-training', 'entered-training']);
  });

  it('owes from the day of the row, not for the years before it, where no level is known', () => {
    const row = { ...enrolYouth, level: null, birthYear: 2007, adultOn: '2025-11-05' };
    const { events } = take(
      take(undefined, row, workflow).journey,
      { type: 'CatchUp' },
      workflow,
      '2026-10-12',
    );
    expect(events.map(({ type, data }) => [type, data.on])).toEqual([['DutiesOpened', '2026-10-12']]);
  });

  it('owes a pupil of 10th grade from 1 August, when compulsory school is over', () => {
    const row = { ...enrolYouth, level: '10' as const, birthYear: 2011, adultOn: '2029-05-05' };
    const { journey } = take(undefined, row, workflow);
    expect(take(journey, { type: 'CatchUp' }, workflow, '2027-07-31').journey.openings).toEqual([]);
    expect(take(journey, { type: 'CatchUp' }, workflow, '2027-08-01').journey.openings).toEqual([
      { county: '33', openedOn: '2027-08-01' },
    ]);
  });

  it('owes nothing for a status outside the target group', () => {
    const { journey } = take(undefined, { ...enrolYouth, otStatus: 'ELVG_IM' }, workflow);
    expect(journey).toMatchObject({ phase: 'closed', closedFor: 'not-target', facts: [] });
    expect(take(journey, { type: 'CatchUp' }, workflow).events).toEqual([]);
  });

  it('opens the journey anew when a closed youth is listed again', () => {
    const closed = after([contact, ot], [school, ot], [close, ot]);
    const { journey, events } = take(closed, { ...enrolYouth, on: '2027-05-28' }, workflow);
    expect(events.map(({ type }) => type)).toEqual(['JourneyReopened', 'EnrolmentUpdated']);
    expect([journey.phase, journey.closedFor]).toEqual(['enrolled', null]);
  });
});
