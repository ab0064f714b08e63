import fc from 'fast-check';
import type { PersonActor } from '../people/actor.ts';
import { workdays, type Workday } from './cooperation-codes.ts';
import type { CooperationCommand, CooperationEvent, CooperationTerms } from './cooperation-events.ts';
import { cooperationProcess } from './cooperation-process.ts';
import { openCooperationMatters, versionOn, whereOn, type Cooperation } from './cooperation.ts';

const school = 'school-300010377';
const nav = 'nav-3301';
const person = (id: string, agency: string, role: PersonActor['role']): PersonActor => ({
  ...{ kind: 'person', id, agency, role },
});
const geir = person('geir', school, 'school-head');
const hilde = person('hilde', nav, 'nav-leader');
const kari = person('kari', nav, 'nav-leader');
const liv = person('liv', 'ot-33', 'ot-leader');
const farid = { person: 'farid', school: workdays.slice(0, 4), nav: workdays.slice(4) };

const terms: CooperationTerms = {
  ...{ from: '2026-08-17', to: '2028-06-30', schoolHead: 'geir', navLeader: 'hilde', counsellors: [farid] },
  ...{ aims: 'Flere fullfører', schoolPart: 'Rom og plass i elevtjenesten', navPart: 'Tjenester og tiltak' },
  noticeMonths: 3,
};
const propose: CooperationCommand = {
  ...{ type: 'ProposeCooperation', cooperation: 'c-1', school, nav, ...terms },
};
const today = '2026-05-20';
const asked = (by: PersonActor, on = today, stands = false) => ({
  ...{ by, today: on, now: new Date(`${on}T12:00:00Z`), around: { names: ['Emma'], stands } },
});

interface Taken {
  known: Cooperation;
  events: CooperationEvent[];
}

function take(before: Cooperation | undefined, command: CooperationCommand, by = geir, on = today): Taken {
  const events = cooperationProcess.decide(command, before, asked(by, on));
  const known = fold(before, events, by);
  return { known, events };
}

function fold(before: Cooperation | undefined, events: readonly CooperationEvent[], by = geir): Cooperation {
  const known = events.reduce<Cooperation | undefined>(
    (state, event) => cooperationProcess.evolve(state, { ...event, by }),
    before,
  );
  if (!known) throw new Error('nothing was opened');
  return known;
}

const proposed = () => take(undefined, propose).known;
const signed = () => take(proposed(), { type: 'SignCooperation', terms: 1 }, hilde).known;
const types = (events: readonly CooperationEvent[]) => events.map(({ type }) => type);

describe('an agreement between a school and a NAV office', () => {
  it('is proposed and signed by one manager, and holds when the other has signed the same version', () => {
    const { known, events } = take(undefined, propose);
    expect(types(events)).toEqual([
      ...['CooperationOpened', 'CooperationProposed', 'CooperationSigned', 'SteeringAppointed'],
    ]);
    expect([known.state, versionOn(known, '2026-09-01')]).toEqual(['proposed', undefined]);
    const both = take(known, { type: 'SignCooperation', terms: 1 }, hilde);
    expect(types(both.events)).toEqual(['CooperationSigned']);
    expect(both.known.state).toBe('signed');
    expect(versionOn(both.known, '2026-08-16')).toBeUndefined();
    expect(versionOn(both.known, '2026-08-17')).toMatchObject({ terms: 1 });
    expect(take(both.known, { type: 'SignCooperation', terms: 1 }, hilde).events).toEqual([]);
  });

  it('is signed by those who answer for it, and by nobody else', () => {
    expect(() => take(undefined, propose, kari)).toThrow('sign-by-responsible');
    const sign: CooperationCommand = { type: 'SignCooperation', terms: 1 };
    expect(() => take(proposed(), sign, kari)).toThrow('sign-by-responsible');
    expect(() => take(proposed(), sign, liv)).toThrow('not-your-cooperation');
    expect(() => take(proposed(), sign, person('nora', school, 'school-adviser'))).toThrow('not-your-role');
    expect(() => take(undefined, propose, person('eva', 'school-300014887', 'school-head'))).toThrow(
      'not-your-cooperation',
    );
  });

  it('stands once between the same two', () => {
    expect(() => cooperationProcess.decide(propose, undefined, asked(geir, today, true))).toThrow(
      'cooperation-stands',
    );
  });

  it('is changed by a new version that both sign; until then the one before holds', () => {
    const version: CooperationCommand = {
      ...{ type: 'ProposeVersion', ...terms, from: '2026-10-01', why: 'En dag mer på Nav' },
      counsellors: [{ person: 'farid', school: workdays.slice(0, 3), nav: workdays.slice(3) }],
    };
    const changed = take(signed(), version, hilde, '2026-09-10').known;
    expect(whereOn(changed, 'farid', '2026-10-08')).toBe('school'); // a Thursday
    expect(() => take(changed, { type: 'SignCooperation', terms: 1 }, geir)).toThrow('terms-replaced');
    const both = take(changed, { type: 'SignCooperation', terms: 2 }, geir, '2026-09-11').known;
    expect(whereOn(both, 'farid', '2026-09-24')).toBe('school');
    expect(whereOn(both, 'farid', '2026-10-08')).toBe('nav');
    expect(both.reviewOn).toBe('2027-08-17');
  });

  it('is refused with a reason, and may be proposed anew', () => {
    const refuse: CooperationCommand = { type: 'RefuseCooperation', terms: 1, words: 'To dager er nok' };
    const { known } = take(proposed(), refuse, hilde);
    expect([known.state, known.versions[0]?.refused?.words]).toEqual(['refused', 'To dager er nok']);
    expect(() => take(known, { type: 'SignCooperation', terms: 1 }, hilde)).toThrow('version-refused');
    expect(openCooperationMatters(known)).toEqual([]);
    const again = take(known, { type: 'ProposeVersion', ...terms, why: 'Nytt forsøk' }, hilde).known;
    expect(again.state).toBe('proposed');
    expect(() => take(signed(), refuse, hilde)).toThrow('version-signed');
  });

  it('has words about nobody', () => {
    expect(() => take(undefined, { ...propose, aims: 'Hjelpe Emma' })).toThrow('names-somebody');
    expect(() => take(undefined, { ...propose, navPart: 'Ring 98 12 34 56' })).toThrow('names-somebody');
  });

  it.each([
    ['in-past', { from: '2026-05-19' }],
    ['cooperation-period', { to: '2026-08-17' }],
    ['cooperation-period', { to: '2031-08-18' }],
    ['counsellor-missing', { counsellors: [] }],
    ['counsellor-missing', { counsellors: [farid, farid] }],
    ['application-parts', { application: 'Mange faller fra' }],
  ])('is refused: %s', (rule, more) => {
    expect(() => take(undefined, { ...propose, ...more })).toThrow(rule);
  });
});

describe('a counsellor’s days', () => {
  it('are never at both places on one day, and at least one at each', () => {
    const some = fc.subarray([...workdays]);
    fc.assert(
      fc.property(some, some, (atSchool: Workday[], atNav: Workday[]) => {
        const one = { person: 'farid', school: atSchool, nav: atNav };
        const fits = atSchool.length > 0 && atNav.length > 0 && !atSchool.some((day) => atNav.includes(day));
        const act = () => take(undefined, { ...propose, counsellors: [one] });
        if (fits) expect(act().known.versions[0]?.counsellors).toEqual([one]);
        else expect(act).toThrow(/days-/);
      }),
    );
  });

  it('are told for the days on which the agreement holds', () => {
    expect(whereOn(signed(), 'farid', '2026-08-20')).toBe('school'); // a Thursday
    expect(whereOn(signed(), 'farid', '2026-08-21')).toBe('nav');
    expect(whereOn(signed(), 'farid', '2026-08-22')).toBeNull(); // a Saturday
    expect(whereOn(signed(), 'farid', '2026-08-14')).toBeNull(); // before it holds
    expect(whereOn(proposed(), 'farid', '2026-08-20')).toBeNull();
    expect(whereOn(signed(), 'geir', '2026-08-20')).toBeNull();
  });
});

describe('the joint application', () => {
  const applying: CooperationCommand = {
    ...{ ...propose, applicationTo: 'Direktoratet', applyBy: '2026-05-29', application: 'Mange faller fra' },
  };

  it('is sent when both have signed, and answered', () => {
    const alone = take(undefined, applying).known;
    const send: CooperationCommand = { type: 'SendApplication', sentOn: '2026-05-28' };
    expect(() => take(alone, send, geir, '2026-05-28')).toThrow('application-missing');
    const both = take(alone, { type: 'SignCooperation', terms: 1 }, hilde).known;
    expect(openCooperationMatters(both)[0]).toMatchObject({ matter: 'application', dueOn: '2026-05-29' });
    const sent = take(both, send, geir, '2026-05-28').known;
    expect(openCooperationMatters(sent).map(({ matter }) => matter)).toEqual(['review']);
    const answer: CooperationCommand = {
      ...{ type: 'AnswerApplication', answeredOn: '2026-06-12', answer: 'granted' },
    };
    const answered = take(sent, answer, hilde, '2026-06-15').known;
    expect(answered.application).toMatchObject({ answer: 'granted', answeredOn: '2026-06-12' });
    expect(() => take(answered, answer, hilde, '2026-06-15')).toThrow('application-sent');
  });
});

describe('the yearly review', () => {
  const review: CooperationCommand = {
    ...{ type: 'ReviewCooperation', conclusion: 'continue', words: 'Virker', nextOn: '2028-06-01' },
  };

  it('waits for both a year after the beginning, and is marked once when it is late', () => {
    const known = signed();
    expect(openCooperationMatters(known)).toMatchObject([
      { matter: 'review', dueOn: '2027-08-17', parties: ['school', 'nav'] },
    ]);
    expect(cooperationProcess.nextDue(known)).toBe('2027-08-18');
    const late = cooperationProcess.fallenDue(known, asked(geir, '2027-08-18'));
    expect(late).toMatchObject([{ type: 'CooperationDuePassed', data: { matter: 'review' } }]);
    const marked = fold(known, late);
    expect(cooperationProcess.fallenDue(marked, asked(geir, '2027-09-30'))).toEqual([]);
    const { known: held } = take(marked, review, hilde, '2027-08-20');
    expect([held.reviewOn, held.reviews.length]).toEqual(['2028-06-01', 1]);
  });

  it('comes again within a year, of what holds', () => {
    expect(() => take(signed(), review, hilde, '2027-05-01')).toThrow('review-day');
    expect(() => take(signed(), review, hilde, '2028-06-01')).toThrow('review-day');
    expect(() => take(proposed(), review, hilde, '2027-08-20')).toThrow('cooperation-not-in-force');
  });
});

describe('an agreement ends', () => {
  const notice = (lastDay: string): CooperationCommand => ({
    ...{ type: 'GiveNotice', lastDay, words: 'Ny modell' },
  });

  it('with notice, and holds until its last day', () => {
    expect(() => take(signed(), notice('2027-01-09'), hilde, '2026-10-10')).toThrow('notice-too-short');
    const { known } = take(signed(), notice('2027-01-10'), hilde, '2026-10-10');
    expect(versionOn(known, '2027-01-10')).toBeDefined();
    expect(versionOn(known, '2027-01-11')).toBeUndefined();
    expect(() => take(known, notice('2027-02-10'), geir, '2026-10-11')).toThrow('notice-given');
    const over = cooperationProcess.fallenDue(known, asked(geir, '2027-01-11'));
    expect(over).toMatchObject([{ type: 'CooperationEnded', data: { reason: 'notice', on: '2027-01-11' } }]);
    expect(cooperationProcess.isOpen(fold(known, over))).toBe(false);
    expect(() => take(fold(known, over), { type: 'SignCooperation', terms: 1 })).toThrow('cooperation-over');
  });

  it('with its period, and where it was never signed', () => {
    const marks = (known: Cooperation) => cooperationProcess.fallenDue(known, asked(geir, '2028-07-01'));
    expect(marks(signed()).at(-1)).toMatchObject({ data: { reason: 'period-over', on: '2028-07-01' } });
    expect(types(marks(proposed()))).toEqual(['CooperationDuePassed', 'CooperationEnded']);
    expect(marks(proposed()).at(-1)).toMatchObject({ data: { reason: 'never-signed' } });
  });
});
