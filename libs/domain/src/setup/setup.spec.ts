import fc from 'fast-check';
import { addDays, isoDateOf } from '../calendar/dates.ts';
import { baseCommitteeOf, type Sitting } from '../committee/committees.ts';
import { callMeeting } from '../committee/meeting-due.ts';
import { evolveMeeting, foldMeeting } from '../committee/meeting.ts';
import { baseTemplateOf, planOf, templateOn } from '../course/templates.ts';
import { TestRun } from '../course/testing-run.ts';
import { committeeOn, meetingsAhead, type CommitteeSeries } from '../committee/series.ts';
import type { PersonActor } from '../people/actor.ts';
import { policyFaultText, PolicyRefused } from '../policy/policy-faults.ts';
import { previewCommittee, withDecision } from './preview-committee.ts';
import { setupBook } from './setup-book.ts';
import { decideSetup } from './setup-process.ts';

const yusuf: PersonActor = { kind: 'person', id: 'yusuf', agency: 'ot-33', role: 'administrator' };
const now = new Date('2026-11-16T10:00:00Z'); // a Monday
const known = baseCommitteeOf('nav-3301');
if (!known) throw new Error('no committee');
const { id: _, ...base } = known;
const series: CommitteeSeries = { base: known, decided: [] };
const thursdays: Sitting = { ...base, weekday: 4, hour: 13, place: 'Papirbredden' };

const set = (sits: unknown, { from = '2026-12-01', by = yusuf }: { from?: string; by?: PersonActor } = {}) =>
  decideSetup({ type: 'SetCommittee', committee: 'nav-3301', from, sits }, by, now);
const later = (from: string, sits = thursdays) => withDecision(series, { from, sits });

function faults(sits: unknown, from?: string): string[] {
  try {
    set(sits, from === undefined ? {} : { from });
    return [];
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    expect(error.faults.map(policyFaultText).join(' ')).toBe(error.message);
    return error.faults.map(({ at, code }) => `${at} ${code}`);
  }
}

describe('SetCommittee', () => {
  it('says how the committee sits from a day to come', () => {
    expect(set(thursdays)).toEqual({
      type: 'CommitteeSet',
      data: { on: '2026-11-16', committee: 'nav-3301', from: '2026-12-01', sits: thursdays },
    });
  });

  it('is the administrator’s of the committee’s own county', () => {
    for (const by of [
      { ...yusuf, role: 'ot-leader' as const },
      { ...yusuf, agency: 'ot-31' },
      { ...yusuf, agency: 'police-sor-ost' },
    ])
      expect(() => set(thursdays, { by })).toThrow('not-your-role');
  });

  it('is refused with every field that cannot stand', () => {
    const wrong = { ...base, weekday: 6, hour: 6, place: ' ', quorum: 0, members: [], extra: 1 };
    expect(faults(wrong, '2026-11-16')).toEqual([
      'from too-soon',
      'extra unknown-field',
      'weekday out-of-range',
      'hour out-of-range',
      'place missing',
      'members too-few',
      'quorum out-of-range',
    ]);
    expect(faults(null, 'soon')).toEqual(['from not-a-date', ' missing']);
  });

  it('is refused without leader and secretary, with a seat twice, and with a quorum that cannot be met', () => {
    const [, secretary, county] = base.members;
    if (!secretary || !county) throw new Error('too few');
    expect(
      faults({ ...base, members: [secretary, county, county], invited: [secretary], quorum: 4 }),
    ).toEqual(['members.2 twice', 'invited.0 twice', 'members leader-missing', 'quorum out-of-range']);
    expect(faults({ ...base, members: [county, { agency: 'ot-33', role: 'king' }] })).toEqual([
      'members.1.role unknown-value',
    ]);
  });
});

describe('SetTemplate', () => {
  const template = baseTemplateOf('klart-jeg-kan');
  const plan = { ...planOf(template), seats: 10, followUpMonths: null, sessions: template.sessions.slice(2) };
  const decideTo = (changed: unknown, by = yusuf) =>
    decideSetup(
      { type: 'SetTemplate', template: 'klart-jeg-kan', from: '2026-12-01', plan: changed },
      by,
      now,
    );

  it('builds runs that begin from a day on, and leaves those that were planned as they are', () => {
    const book = setupBook([decideTo(plan)]);
    const [history] = book.templates;
    if (!history) throw new Error('no template');
    expect(templateOn(history, '2026-11-30')).toEqual(template);
    expect(templateOn(history, '2026-12-01')).toEqual({ ...template, ...plan });
    expect(book.templates[1]?.decided).toEqual([]);
    const early = new TestRun({ plan: planOf(templateOn(history, '2026-11-30')) });
    const late = new TestRun({ plan: planOf(templateOn(history, '2027-01-12')) });
    expect([early.run.built.seats, early.run.sessions.length, early.run.followUps.length]).toEqual([
      15, 8, 1,
    ]);
    expect([late.run.built.seats, late.run.sessions.length, late.run.followUps.length]).toEqual([10, 6, 0]);
    expect(new TestRun().run.built).toEqual(template); // a run from before anything could be decided
  });

  it('is refused with every field that cannot stand, and to all but administrators', () => {
    expect(() => decideTo(plan, { ...yusuf, role: 'ot-leader' })).toThrow('not-your-role');
    const wrong = {
      ...plan,
      ...{ sessions: [{ title: ' ', content: 'x', task: 4 }], weekdays: [2, 2, 6], seats: 61 },
      ...{ answerDays: null, followUpMonths: 13, hasInformation: 'yes' },
    };
    let told: string[] = [];
    try {
      decideTo(wrong);
    } catch (error) {
      if (error instanceof PolicyRefused) told = error.faults.map(({ at, code }) => `${at} ${code}`);
    }
    expect(told).toEqual([
      'sessions.0.title missing',
      'sessions.0.task missing',
      'weekdays.2 out-of-range',
      'weekdays twice',
      'seats out-of-range',
      'answerDays missing',
      'followUpMonths out-of-range',
      'hasInformation unknown-value',
    ]);
  });
});

describe('the series of a committee', () => {
  it('is what was decided for the day, the later of two from the same day', () => {
    const moved = withDecision(later('2026-12-01'), { from: '2026-12-01', sits: { ...thursdays, hour: 8 } });
    const hours = ['2026-11-30', '2026-12-01'].map((day) => committeeOn(moved, day).hour);
    expect(hours).toEqual([9, 8]);
    const earlier = withDecision(moved, { from: '2026-11-20', sits: base });
    expect(committeeOn(earlier, '2027-01-01').hour).toBe(8);
  });

  it('is the base until somebody decides, and knows no other committee', () => {
    const book = setupBook([set(thursdays)]);
    expect(book.committee('nav-3301')).toEqual(later('2026-12-01'));
    expect(book.committee('mun-3105')?.decided).toEqual([]);
    expect(book.committee('nav-9999')).toBeUndefined();
  });

  it('gives each day of meeting to the series that holds on it', () => {
    const ahead = meetingsAhead(later('2026-12-01'), ['2026-11-17'], { today: '2026-11-16', most: 4 });
    expect(ahead.map(({ meetsOn }) => meetsOn)).toEqual([
      '2026-11-17',
      '2026-11-24',
      '2026-12-03',
      '2026-12-10',
    ]);
    expect(ahead.map(({ isCalled }) => isCalled)).toEqual([true, false, false, false]);
  });

  it('gives meetings without end, in order and each once, whatever is decided', () => {
    const day = fc.integer({ min: 20_700, max: 20_800 }).map(isoDateOf);
    const rhythm = fc.record({
      from: day,
      weekday: fc.constantFrom<Sitting['weekday'][]>(1, 2, 3, 4, 5),
      weeks: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(day, fc.array(rhythm, { maxLength: 3 }), (today, changes) => {
        const changed = changes.reduce(
          (before, { from, ...how }) => withDecision(before, { from, sits: { ...base, ...how } }),
          series,
        );
        const days = meetingsAhead(changed, [], { today, most: 4 }).map(({ meetsOn }) => meetsOn);
        expect(days).toHaveLength(4);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days.every((meetsOn) => meetsOn > today)).toBe(true);
      }),
    );
  });

  it('is kept by a meeting as it was when it was called; an old one sits as from the beginning', () => {
    const opened = callMeeting(later('2026-11-26'), '2026-11-18');
    expect(opened.data).toMatchObject({ meetsOn: '2026-11-24', sits: base });
    const next = callMeeting(later('2026-11-26'), '2026-11-24');
    expect(next.data).toMatchObject({ meetsOn: '2026-12-03', sits: thursdays });
    expect(foldMeeting([next])?.sits).toEqual(thursdays);
    const old = { on: '2026-01-01', committee: 'nav-3301', meetsOn: '2026-01-06' };
    const data = { ...old, freezesOn: '2026-01-02', minutesDueOn: '2026-01-08' };
    expect(evolveMeeting(undefined, { type: 'MeetingOpened', data }).sits?.quorum).toBe(3);
  });
});

describe('the preview of a committee', () => {
  it('shows the meetings before and after, what is called as it stands, and whom it touches', () => {
    const load = {
      called: ['2026-11-17', '2026-11-24'],
      waiting: 3,
      agreements: ['2026-11-20', '2026-12-02'],
    };
    const preview = previewCommittee(series, later('2026-11-27'), load, '2026-11-18');
    expect(preview.before.map(({ meetsOn }) => meetsOn)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
    ]);
    expect(preview.after[0]).toEqual({ meetsOn: '2026-11-24', isCalled: true });
    expect(preview.after[1]?.meetsOn).toBe('2026-12-03');
    expect(preview.cases).toEqual({ count: 3, before: '2026-11-24', after: '2026-11-24' });
    expect(preview.agreements).toEqual({ count: 2, moved: 1 });
  });

  it('touches nothing where only the room changes', () => {
    const load = { called: [], waiting: 1, agreements: [addDays('2026-11-18', 3)] };
    const after = withDecision(series, { from: '2026-11-19', sits: { ...base, place: 'Ny' } });
    const { before, after: then, cases, agreements } = previewCommittee(series, after, load, '2026-11-18');
    expect([then, cases.after, agreements.moved]).toEqual([before, cases.before, 0]);
  });
});
