import type { SystemActor } from '../people/actor.ts';
import { outlook } from './fallen-due.ts';
import { after, as, enrolYouth, take } from './given.ts';
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
    expect(take(journey, later, file('31')).journey.enrolment.level).toBe('VG2');
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
