import type { PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { adviceProcess, type StaffAdvice } from './advice-process.ts';
import { appealUntil, basesOn } from './help-codes.ts';
import type { HelpCommand, HelpEvent } from './help-events.ts';
import { helpProcess } from './help-process.ts';
import { openHelpMatters, type PupilHelp } from './help.ts';
import type { Phase } from '../journey/phases.ts';

const school = 'school-300014887';
const as = (role: Role, id: string = role, agency = school): PersonActor => ({
  kind: 'person',
  id,
  agency,
  role,
});
const bjarne = as('social-consultant', 'bjarne');
const asked = (by: PersonActor, today: string, phase: Phase | null) => ({
  ...{ by, today, now: new Date(`${today}T12:00:00Z`), around: { phase } },
});

function take(
  help: PupilHelp | undefined,
  command: HelpCommand,
  {
    by = bjarne,
    today = '2026-12-01',
    phase = 'in-training',
  }: { by?: PersonActor; today?: string; phase?: Phase | null } = {},
): { help: PupilHelp; events: HelpEvent[] } {
  const events = helpProcess.decide(command, help, asked(by, today, phase));
  const after = events.reduce<PupilHelp | undefined>(
    (known, event) => helpProcess.evolve(known, { ...event, by }),
    help,
  );
  if (!after) throw new Error('nothing was opened');
  return { help: after, events };
}

const of = { journeyId: 'j-1', on: '2026-11-02' };
const walkIn: HelpCommand = { type: 'WalkIn', ...of, help: ['talk', 'forms', 'talk'] };
const ruling: HelpCommand = {
  ...{ type: 'MakeRuling', ...of, basis: 'stl-18', outcome: 'granted', inPlan: 'no' },
  ...{ reference: '2026/118', amount: '7 300 kr' },
};
const made = take(undefined, ruling).help;

describe('a walk-in', () => {
  it('opens the pupil’s help with the first one, and counts each kind once', () => {
    const { help, events } = take(undefined, walkIn);
    expect(events.map(({ type }) => type)).toEqual(['HelpOpened', 'WalkedIn']);
    expect(help.visits.map(({ help: kinds }) => kinds)).toEqual([['talk', 'forms']]);
    expect(take(help, walkIn).events.map(({ type }) => type)).toEqual(['WalkedIn']);
  });

  it('is refused without a kind of help, ahead of time, and to everybody else at the school', () => {
    expect(() => take(undefined, { ...walkIn, help: [] })).toThrow('help-missing');
    expect(() => take(undefined, { ...walkIn, on: '2026-12-02' })).toThrow('in-future');
    for (const role of ['school-adviser', 'school-head', 'nav-caseworker'] as const)
      expect(() => take(undefined, walkIn, { by: as(role) })).toThrow('not-your-role');
  });

  it('is contact with a youth whom the county seeks, and with nobody else', () => {
    const asks = (phase: Phase | null) => {
      const { help, events } = take(undefined, walkIn, { phase });
      return helpProcess.asks?.(
        events.map((event) => ({ ...event, by: bjarne })),
        help,
        null,
      );
    };
    expect(asks('contact-sought')).toMatchObject([
      { journeyId: 'j-1', ifAllowed: true, command: { type: 'RecordContact', channel: 'meeting' } },
    ]);
    expect(asks('in-training')).toEqual([]);
    expect(asks(null)).toEqual([]);
  });

  it('of the social consultant is not NAV’s counsellor’s to go on with, though both sit at the school', () => {
    const { help } = take(undefined, walkIn);
    expect(() => take(help, walkIn, { by: as('nav-counsellor') })).toThrow('not-your-role');
    expect(() => take(help, walkIn, { by: as('social-consultant', 'x', 'school-300010377') })).toThrow(
      'not-your-role',
    );
  });
});

describe('a ruling under the social services act', () => {
  it('is the social consultant’s alone: a school and NAV’s counsellor make none', () => {
    for (const role of ['nav-counsellor', 'school-head', 'school-adviser'] as const)
      expect(() => take(undefined, ruling, { by: as(role) })).toThrow('not-your-role');
  });

  it('keeps reference and amount in texts alone', () => {
    const { events } = take(undefined, ruling);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/118|7 300/);
    expect(events[1]?.texts).toEqual({ reference: '2026/118', amount: '7 300 kr' });
  });

  it('rests on a paragraph that was in force', () => {
    expect(basesOn('2016-12-31')).not.toContain('stl-20a');
    expect(basesOn('2017-01-01')).toContain('stl-20a');
    const old: HelpCommand = { ...ruling, on: '2016-12-31', basis: 'stl-20a' };
    expect(() => take(undefined, old)).toThrow('basis-not-in-force');
  });

  it('waits for notification within three working days, then three weeks for an appeal', () => {
    expect(openHelpMatters(made)).toEqual([{ matter: 'notify-ruling', item: 'r1', dueOn: '2026-11-05' }]);
    const { help } = take(made, { type: 'NotifyRuling', journeyId: 'j-1', on: '2026-11-04', ruling: 'r1' });
    expect(openHelpMatters(help)).toEqual([{ matter: 'appeal-period', item: 'r1', dueOn: '2026-11-25' }]);
    expect(appealUntil('2026-02-10')).toBe('2026-03-03');
  });

  it('is final by itself when nobody has appealed, once', () => {
    const { help } = take(undefined, { ...ruling, notifiedOn: '2026-11-04' });
    const due = (today: string) => helpProcess.fallenDue(help, asked(bjarne, today, null));
    expect(due('2026-11-25')).toEqual([]);
    const [ended, ...more] = due('2026-11-26');
    expect(more).toEqual([]);
    if (!ended) throw new Error('nothing fell due');
    expect(ended).toMatchObject({ type: 'AppealPeriodEnded', data: { on: '2026-11-26', ruling: 'r1' } });
    const final = helpProcess.evolve(help, { ...ended, by: bjarne });
    expect(helpProcess.fallenDue(final, asked(bjarne, '2027-11-26', null))).toEqual([]);
    expect(helpProcess.isOpen(final)).toBe(false);
  });

  it('that is appealed waits for an answer, and says whether the appeal was late', () => {
    const { help } = take(undefined, { ...ruling, notifiedOn: '2026-11-04' });
    const late = take(help, { type: 'ReceiveAppeal', journeyId: 'j-1', on: '2026-11-26', ruling: 'r1' });
    expect(late.events[0]?.data).toMatchObject({ inTime: false });
    const { help: appealed } = take(help, {
      type: 'ReceiveAppeal',
      journeyId: 'j-1',
      on: '2026-11-25',
      ruling: 'r1',
    });
    expect(openHelpMatters(appealed)).toEqual([{ matter: 'appeal-answer', item: 'r1', dueOn: '2026-12-25' }]);
    const answer: HelpCommand = {
      type: 'AnswerAppeal',
      journeyId: 'j-1',
      on: '2026-12-01',
      ruling: 'r1',
      answer: 'reversed',
    };
    expect(openHelpMatters(take(appealed, answer).help)).toEqual([]);
    expect(() => take(help, answer)).toThrow('no-appeal');
  });

  it('is notified and appealed in order', () => {
    const notify = (on: string): HelpCommand => ({
      type: 'NotifyRuling',
      journeyId: 'j-1',
      on,
      ruling: 'r1',
    });
    expect(() => take(made, notify('2026-11-01'))).toThrow('before-ruling');
    expect(() => take(take(made, notify('2026-11-04')).help, notify('2026-11-05'))).toThrow(
      'ruling-notified',
    );
    expect(() =>
      take(made, { type: 'ReceiveAppeal', journeyId: 'j-1', on: '2026-11-05', ruling: 'r1' }),
    ).toThrow('not-open-to-appeal');
    expect(() => take(made, { ...notify('2026-11-04'), ruling: 'r9' } as HelpCommand)).toThrow(
      'ruling-unknown',
    );
  });

  it('tells the plan that there is one only where it is of the plan', () => {
    const asks = (inPlan: 'yes' | 'no') => {
      const { help, events } = take(undefined, { ...ruling, inPlan });
      return helpProcess.asks?.(
        events.map((event) => ({ ...event, by: bjarne })),
        help,
        null,
      );
    };
    expect(asks('yes')).toEqual([{ journeyId: 'j-1', command: { type: 'NoteRuling', on: '2026-11-02' } }]);
    expect(asks('no')).toEqual([]);
  });
});

describe('“ringer og spør”', () => {
  const plan: HelpCommand = { type: 'PlanCheckIns', ...of, everyDays: 14 };
  const { help } = take(undefined, plan);
  const held = (outcome: 'reached' | 'no-answer', on = '2026-11-16'): HelpCommand => ({
    ...{ type: 'HoldCheckIn', journeyId: 'j-1', on, checkIns: 'c1', outcome },
  });

  it('comes back at its interval until it is ended; who did not answer is rung again soon', () => {
    expect(openHelpMatters(help)[0]?.dueOn).toBe('2026-11-16');
    expect(openHelpMatters(take(help, held('reached')).help)[0]?.dueOn).toBe('2026-11-30');
    expect(openHelpMatters(take(help, held('no-answer')).help)[0]?.dueOn).toBe('2026-11-18');
    const end: HelpCommand = {
      type: 'EndCheckIns',
      journeyId: 'j-1',
      on: '2026-11-20',
      checkIns: 'c1',
      reason: 'going-well',
    };
    const ended = take(help, end).help;
    expect(openHelpMatters(ended)).toEqual([]);
    expect(() => take(ended, held('reached'))).toThrow('check-in-unknown');
  });

  it('is one round for each who rings, and one that was left out is marked once', () => {
    expect(() => take(help, plan)).toThrow('check-ins-run');
    const [passed, ...more] = helpProcess.fallenDue(help, asked(bjarne, '2026-11-20', null));
    if (!passed) throw new Error('nothing fell due');
    expect([passed.type, more]).toEqual(['HelpDuePassed', []]);
    const marked = helpProcess.evolve(help, { ...passed, by: bjarne });
    expect(helpProcess.fallenDue(marked, asked(bjarne, '2026-12-20', null))).toEqual([]);
    expect(helpProcess.nextDue(marked)).toBeNull();
    expect(helpProcess.isOpen(marked)).toBe(true);
  });
});

describe('a hand-over from lower secondary school', () => {
  const handOver: HelpCommand = {
    type: 'ReceiveHandOver',
    ...of,
    consent: 'no',
    fromSchool: 'Hafslund ungdomsskole',
  };

  it('tells what is known by consent, and from which school without', () => {
    expect(() => take(undefined, { ...handOver, known: 'Bor alene' })).toThrow('consent-needed');
    expect(take(undefined, handOver).help.handedOverAt).toBe(2);
    expect(take(undefined, { ...handOver, consent: 'yes', known: 'Bor alene' }).events[1]?.texts?.known).toBe(
      'Bor alene',
    );
  });
});

describe('two who help the same pupil', () => {
  it('stand in each other’s way at the same ruling alone', () => {
    const [, unseen] = take(undefined, ruling).events;
    if (!unseen) throw new Error('no event');
    const notify = (id: string): HelpCommand => ({ type: 'NotifyRuling', ...of, ruling: id });
    expect(helpProcess.clashes?.(walkIn, unseen)).toBe(false);
    expect(helpProcess.clashes?.(notify('r1'), unseen)).toBe(true);
    expect(helpProcess.clashes?.(notify('r2'), unseen)).toBe(false);
  });
});

describe('advice to staff', () => {
  const give = (by: PersonActor, on: string, known?: StaffAdvice) =>
    adviceProcess.decide({ type: 'GiveAdvice', on, topic: 'family' }, known, {
      ...{ by, today: '2026-12-01', now: new Date(), around: null },
    });

  it('is a topic and a day, about nobody', () => {
    expect(give(bjarne, '2026-11-02')).toEqual([
      { type: 'AdviceGiven', data: { on: '2026-11-02', agency: school, sector: 'social', topic: 'family' } },
    ]);
  });

  it('is of one school year, and of those who help', () => {
    const known: StaffAdvice = {
      agency: school,
      sector: 'social',
      given: [{ on: '2026-09-01', topic: 'other' }],
    };
    expect(() => give(bjarne, '2026-07-31', known)).toThrow('too-early');
    expect(() => give(bjarne, '2026-12-02')).toThrow('in-future');
    expect(() => give(as('school-adviser'), '2026-11-02')).toThrow('not-your-role');
  });
});
