import type { SystemActor } from '../people/actor.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { outlook } from './fallen-due.ts';
import { as, enrolYouth, take } from './given.ts';
import type { OpenJourney } from './journey-commands.ts';
import { lifeOf } from './journey-facts.ts';
import { isOfOpeningAge } from './open.ts';

const file: SystemActor = { kind: 'system', id: 'import', agency: 'ot-33' };
const nav = as('nav-caseworker', 'p-nav', 'nav-3301');
const school = as('social-consultant', 'p-school', 'mun-3301');

/** A youth of Drammen who comes to NAV by himself. */
const walkIn: OpenJourney = {
  type: 'OpenJourney',
  on: '2026-10-12',
  via: 'nav-intake',
  birthYear: 2005,
  adultOn: '2023-11-05',
  county: '33',
  municipality: '3301',
  school: null,
  protection: 'UGRADERT',
};
const opened = () => take(undefined, walkIn, nav).journey;
const told = { ...enrolYouth, birthYear: 2005, adultOn: '2023-11-05', on: '2026-11-02' } as const;

describe('OpenJourney', () => {
  it('begins with a talk for whoever comes to NAV, owned by NAV and followed by who met him', () => {
    expect(opened()).toMatchObject({
      phase: 'following-up',
      owner: 'nav-3301',
      agencies: ['nav-3301'],
      caseworker: 'p-nav',
      otStatus: null,
      enrolment: null,
      deadlines: [{ kind: 'clarification-talk', dueOn: '2026-10-26' }],
    });
  });

  it('finds a pupil where she is: in training, with her school taking part', () => {
    const pupil = { ...walkIn, via: 'school', school: '300010377' } as const;
    expect(take(undefined, pupil, school).journey).toMatchObject({
      phase: 'in-training',
      owner: 'mun-3301',
      agencies: ['mun-3301', 'school-300010377'],
      deadlines: [],
    });
  });

  it('carries no duty, this year or the next', () => {
    const life = lifeOf('y', opened());
    expect(dutyRows(life, '2027-12-31')).toEqual([]);
    expect(outlook(opened(), '2027-08-01').due.map(({ type }) => type)).not.toContain('DutiesOpened');
  });

  it('opens nothing twice, and nothing of another county or by another role', () => {
    expect(take(opened(), walkIn, nav).events).toEqual([]);
    expect(() => take(undefined, { ...walkIn, county: '31' }, nav)).toThrow('not-your-county');
    expect(() => take(undefined, walkIn, as('ppt', 'p', 'mun-3105'))).toThrow('not-your-county');
    expect(() => take(undefined, walkIn, as('ssp', 'p', 'nav-3301'))).toThrow('not-your-role');
    expect(() => take(undefined, { ...walkIn, on: '2027-06-02' }, nav)).toThrow('in-future');
  });
});

describe('isOfOpeningAge', () => {
  it('reaches from the year of the ninth grade to the year in which follow-up ends', () => {
    const ages = ['2013-01-01', '2012-12-31', '2002-01-01', '2001-12-31'];
    expect(ages.map((born) => isOfOpeningAge(born, '2026-10-12'))).toEqual([false, true, true, false]);
  });
});

describe('a Danish municipality', () => {
  const lone = as('wellbeing-person', 'p-lone', 'dk-aalborg');
  const pupil: OpenJourney = {
    ...{ ...walkIn, via: 'school', birthYear: 2015, county: 'dk-aalborg', municipality: null },
  };

  it('opens a journey for a child of its own, without a county that owes her anything', () => {
    const { journey } = take(undefined, pupil, lone);
    expect(journey).toMatchObject({ phase: 'in-training', owner: 'dk-aalborg', agencies: ['dk-aalborg'] });
    expect(dutyRows(lifeOf('y', journey), '2027-12-31')).toEqual([]);
    expect(outlook(journey, '2027-08-01').due).toEqual([]);
    expect(() => take(undefined, walkIn, lone)).toThrow('not-your-county');
    expect(() => take(undefined, pupil, nav)).toThrow('not-your-county');
  });

  it('meets children from the year in which they begin at school', () => {
    const ages = ['2021-01-01', '2020-12-31'];
    expect(ages.map((born) => isOfOpeningAge(born, '2026-10-12', 'dk-aalborg'))).toEqual([false, true]);
  });
});

describe('the county that learns of a youth whom another agency has met', () => {
  it('owns the journey from then on, owes him, and leaves what goes on alone', () => {
    const { journey, events } = take(opened(), told, file);
    expect(events.map(({ type }) => type)).toEqual(['YouthEnrolled']);
    expect(journey).toMatchObject({
      phase: 'following-up',
      owner: 'ot-33',
      agencies: ['ot-33', 'nav-3301'],
      caseworker: 'p-nav',
      otStatus: 'OTUK',
      enrolledOn: '2026-11-02',
      openedOn: '2026-10-12',
    });
    expect(outlook(journey, '2026-11-02').due[0]).toMatchObject({ type: 'DutiesOpened' });
  });

  it('takes the same row again as nothing new, and a later one as it is', () => {
    const { journey } = take(opened(), told, file);
    expect(take(journey, told, file).events).toEqual([]);
    const later = { ...told, on: '2026-12-01', level: 'VG2' } as const;
    expect(take(journey, later, file).journey.enrolment?.level).toBe('VG2');
  });

  it('opens a closed one again', () => {
    const closed = take(opened(), { type: 'CloseJourney', on: '2026-10-20', reason: 'in-work' }, nav).journey;
    const { journey, events } = take(closed, told, file);
    expect(events.map(({ type }) => type)).toEqual(['JourneyReopened', 'YouthEnrolled']);
    expect(journey).toMatchObject({ phase: 'enrolled', deadlines: [{ kind: 'seek-contact' }] });
  });

  it('hears of a move first, where it is another county than the one he was met in', () => {
    const { journey, events } = take(
      opened(),
      { ...told, county: '31', municipality: '3105' },
      { ...file, agency: 'ot-31' },
    );
    expect(events.map(({ type }) => type)).toEqual(['Moved', 'YouthEnrolled']);
    expect(journey).toMatchObject({ owner: 'ot-31', county: '31', municipality: '3105' });
  });

  it('is refused another birth year', () => {
    expect(() => take(opened(), { ...told, birthYear: 2006 }, file)).toThrow('birth-year');
  });
});
