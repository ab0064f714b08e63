import { allowanceOn } from './allowance.ts';
import { courseProcess } from './course-process.ts';
import { sessionDays, followUpDay } from './plan-dates.ts';
import { justLeftSince } from './fast-lane.ts';
import { baseTemplates, baseTemplateOf } from './templates.ts';
import { berit, TestRun } from './testing-run.ts';

describe('templates', () => {
  it('tell Klart jeg kan as slide 8 does', () => {
    const told = baseTemplateOf('klart-jeg-kan').sessions.map(
      ({ title, content }) => `${title} | ${content}`,
    );
    expect(told).toEqual([
      'Bevisstgjøring – hvem er jeg? | Løsningsfokusert tenkning og kommunikasjon',
      'Egne valg – hvordan? | Positiv psykologi',
      'Ressursavklaring – hvilke ressurser er viktigst for meg? | Kommunikologi og livsstyrketrening',
      'Selvfølelse og selvtillit – hva gir meg selvtillit? | Selvfølelse og selvtillit',
      'Endringsprosesser – hvordan kan jeg få til en positiv endring? | Endringsmetodikk; enkelhetsprinsippet',
      'Motivasjon – hva motiverer meg for å ta grep i livet mitt? | Motivasjonsteori og motivasjonsprosesser',
      'Nettverk – hvem er mine viktigste støttespillere? | Voksenpedagogikk',
      'Veien videre – hva er mine mål og hvordan kan jeg nå disse? | Målprosess',
    ]);
  });

  it('are two sessions a week for four weeks where the deck says so', () => {
    for (const id of ['klart-jeg-kan', 'ny-retning'] as const) {
      const { sessions, weekdays } = baseTemplateOf(id);
      expect(sessions.length / weekdays.length).toBe(4);
    }
    expect(baseTemplates.map(({ id }) => id)).toEqual([
      'klart-jeg-kan',
      'ny-retning',
      'intensivkurs',
      'under-18',
    ]);
  });
});

describe('dates', () => {
  it('leave out Easter, and the course lasts so much longer', () => {
    // Maundy Thursday 25 March and Easter Monday 29 March 2027.
    expect(sessionDays('2027-03-22', [1, 4], 4)).toEqual([
      '2027-03-22',
      '2027-04-01',
      '2027-04-05',
      '2027-04-08',
    ]);
  });

  it('never fall on a weekend, and are none when only weekends are chosen', () => {
    expect(sessionDays('2027-01-09', [6, 1], 2)).toEqual(['2027-01-11', '2027-01-18']);
    expect(sessionDays('2027-01-09', [6, 7], 2)).toEqual([]);
    expect(() => new TestRun({ weekdays: [6] })).toThrow('no-working-day');
    expect(() => new TestRun({ from: '2026-12-01' })).toThrow('in-past');
  });

  it('put the follow-up session a month after the last one, on a working day', () => {
    expect(followUpDay('2027-04-01', 1)).toBe('2027-05-03');
    expect(new TestRun().run.followUps).toMatchObject([{ followUp: 1, on: '2027-03-04' }]);
  });
});

const running = (): TestRun => {
  const course = new TestRun({ seats: 3 });
  course.join('a', 'b', 'c');
  course.act({ type: 'SetPrimaryContact', journeyId: 'a', contact: 'p-nav-1' });
  course.until('2027-01-12');
  return course;
};

describe('the start', () => {
  it('is asked of every journey on the day of the first session', () => {
    const course = running();
    expect(course.run.state).toBe('running');
    expect(course.run.participants.every(({ started }) => started)).toBe(true);
  });

  it('waits for a person where the journey does not allow it, and happens when it does', () => {
    const course = new TestRun();
    course.join('a');
    course.around = { a: { hindrance: 'committee-not-met', isClosed: false, takesPart: true } };
    course.until('2027-01-12');
    expect(course.one('a')).toMatchObject({ started: false, hindered: 'committee-not-met' });
    course.join('b');
    course.until('2027-01-13');
    expect(() => course.act({ type: 'StartParticipant', journeyId: 'a' })).toThrow('committee-not-met');
    course.around = {};
    expect(course.act({ type: 'StartParticipant', journeyId: 'a' })).toEqual(['ParticipantStarted']);
    expect(course.one('a')).toMatchObject({ started: true, hindered: null });
  });

  it('leaves pupils in school: nothing is asked of their journey', () => {
    const course = new TestRun({ template: 'under-18', weekdays: [3] });
    course.join('a');
    course.until('2027-01-13');
    expect(course.one('a').started).toBe(true);
    expect(course.asks).toEqual([]);
  });
});

describe('attendance', () => {
  it('is marked cell by cell, keeps who marked, and adds nothing when it stands so already', () => {
    const course = running();
    const mark = { journeyId: 'a', mark: 'P', before: null } as const;
    expect(course.act({ type: 'MarkAttendance', session: 1, marks: [mark] })).toEqual(['AttendanceMarked']);
    expect(course.act({ type: 'MarkAttendance', session: 1, marks: [mark] })).toEqual([]);
    expect(course.one('a').cells[1]).toEqual({ mark: 'P', by: 'p-nav-3', on: '2027-01-12' });
    course.act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId: 'a', mark: null, before: 'P' }] });
    expect(course.one('a').cells[1]).toBeUndefined();
  });

  it('is refused where the cell shows something else than the course leader saw', () => {
    const course = running();
    course.act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId: 'a', mark: 'A', before: null }] });
    expect(() =>
      course.act({
        type: 'MarkAttendance',
        session: 1,
        marks: [{ journeyId: 'a', mark: 'P', before: null }],
      }),
    ).toThrow('cell-changed');
  });

  it('clashes in the same cell only', () => {
    const unseen = {
      type: 'AttendanceMarked',
      data: { on: '2027-01-12', journeyId: 'a', session: 1, mark: 'A', before: null },
    } as const;
    const clash = (journeyId: string, session: number, before: 'A' | null = null) =>
      courseProcess.clashes?.(
        { type: 'MarkAttendance', session, marks: [{ journeyId, mark: 'P', before }] },
        unseen,
      );
    expect([clash('a', 1), clash('a', 1, 'A'), clash('a', 2), clash('b', 1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(courseProcess.clashes?.({ type: 'WriteLog', journeyId: 'a', entry: '-' }, unseen)).toBe(false);
  });

  it('turns an absence into a task for the primary contact the same day, done when it proves wrong', () => {
    const course = running();
    course.act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId: 'a', mark: 'A', before: null }] });
    expect(course.asks).toMatchObject([
      {
        journeyId: 'a',
        command: { type: 'ReportCourse', said: 'absent', session: 1, contact: 'p-nav-1', on: '2027-01-12' },
      },
    ]);
    course.act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId: 'a', mark: 'L', before: 'A' }] });
    expect(course.asks).toMatchObject([{ journeyId: 'a', command: { said: 'attended', session: 1 } }]);
    course.act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId: 'b', mark: 'S', before: null }] });
    expect(course.asks).toEqual([]);
  });

  it('is not of a session to come, nor of whoever is not in the course', () => {
    const course = running();
    const marks = [{ journeyId: 'a', mark: 'P', before: null }] as const;
    expect(() => course.act({ type: 'MarkAttendance', session: 2, marks: [...marks] })).toThrow(
      'session-ahead',
    );
    expect(() => course.act({ type: 'MarkAttendance', session: 9, marks: [...marks] })).toThrow(
      'session-unknown',
    );
    course.act({ type: 'AddParticipant', journeyId: 'd', how: 'offer' });
    const waiting = [{ journeyId: 'd', mark: 'P', before: null }] as const;
    expect(() => course.act({ type: 'MarkAttendance', session: 1, marks: [...waiting] })).toThrow(
      'not-in-course',
    );
  });

  it('that was missed can be made up, once', () => {
    const course = running();
    expect(() => course.act({ type: 'MakeUp', journeyId: 'a', session: 1 })).toThrow('nothing-missed');
    course.act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId: 'a', mark: 'A', before: null }] });
    expect(course.act({ type: 'MakeUp', journeyId: 'a', session: 1 })).toEqual(['MadeUp']);
    expect(course.asks).toMatchObject([{ command: { said: 'attended', session: 1 } }]);
    expect(course.act({ type: 'MakeUp', journeyId: 'a', session: 1 })).toEqual([]);
  });

  it('that nobody marked is told of the day after', () => {
    const course = running();
    course.act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId: 'a', mark: 'P', before: null }] });
    course.until('2027-01-13');
    expect(course.run.passed).toEqual([{ session: 1, unmarked: 2 }]);
  });
});

describe('buddies', () => {
  it('are a pair on both sides, and nobody is in two', () => {
    const course = running();
    course.act({ type: 'PairBuddies', journeyId: 'a', buddy: 'b' });
    expect([course.one('a').buddy, course.one('b').buddy]).toEqual(['b', 'a']);
    course.act({ type: 'PairBuddies', journeyId: 'c', buddy: 'b' });
    expect([course.one('a').buddy, course.one('b').buddy, course.one('c').buddy]).toEqual([null, 'c', 'b']);
    expect(() => course.act({ type: 'PairBuddies', journeyId: 'a', buddy: 'a' })).toThrow('no-buddy');
    course.act({ type: 'RemoveParticipant', journeyId: 'b', reason: 'own-wish' });
    expect(course.one('c').buddy).toBeNull();
  });
});

describe('what a course leaves', () => {
  it('is a plan with goals and measures on the journey, the words kept apart', () => {
    const course = running();
    course.act({ type: 'MakePlan', journeyId: 'a', goals: 'Fagbrev', measures: 'Praksis i mars' });
    expect(course.asks).toMatchObject([
      { journeyId: 'a', command: { said: 'plan', goals: 'Fagbrev', measures: 'Praksis i mars' } },
    ]);
    expect(course.one('a').hasPlan).toBe(true);
  });

  it('is an outcome for each, given once, that ends the course on the journey', () => {
    const course = running();
    course.act({ type: 'GiveOutcome', journeyId: 'a', outcome: 'completed', next: 'work-training' });
    expect(course.asks).toMatchObject([
      { journeyId: 'a', command: { type: 'EndCourse', outcome: 'completed' } },
    ]);
    expect(() => course.act({ type: 'GiveOutcome', journeyId: 'a', outcome: 'interrupted' })).toThrow(
      'outcome-given',
    );
  });

  it('is a follow-up session after a month, and then as long as it serves', () => {
    const course = running();
    for (const journeyId of ['a', 'b']) course.act({ type: 'GiveOutcome', journeyId, outcome: 'completed' });
    course.act({ type: 'GiveOutcome', journeyId: 'c', outcome: 'interrupted' });
    course.until('2027-02-24');
    expect(course.run.state).toBe('over');
    expect(course.on('2027-02-25')).toEqual(['FollowUpNear']);
    expect(course.asks.map(({ journeyId, command }) => [journeyId, command.type])).toEqual([
      ['a', 'ReportCourse'],
      ['b', 'ReportCourse'],
    ]);
    course.today = '2027-03-04';
    course.act({ type: 'HoldFollowUp', followUp: 1, present: ['a'], nextOn: '2027-04-08' });
    expect(course.asks).toMatchObject([{ journeyId: 'a', command: { said: 'followed-up' } }]);
    course.until('2027-04-08');
    expect(course.act({ type: 'HoldFollowUp', followUp: 2, present: ['a', 'b'] })).toEqual([
      'FollowUpHeld',
      'RunEnded',
    ]);
    expect(courseProcess.isOpen(course.run)).toBe(false);
  });

  it('asks for the outcomes that nobody gave when the last session is over, and stays open', () => {
    const course = running();
    course.until('2027-02-05');
    expect(course.run.state).toBe('over');
    expect(courseProcess.isOpen(course.run)).toBe(true);
  });
});

describe('a cancelled run', () => {
  it('leaves every participant in a defined state, and a task for somebody', () => {
    const course = new TestRun();
    course.join('a');
    course.act({ type: 'AddParticipant', journeyId: 'b', how: 'offer' });
    course.act({ type: 'AddParticipant', journeyId: 'c', how: 'offer' });
    course.act({ type: 'AddParticipant', journeyId: 'd', how: 'invite' });
    course.act({ type: 'CancelRun', reason: 'too-few' });
    expect(course.run.participants.map(({ state }) => state)).toEqual(Array(4).fill('cancelled'));
    expect(course.asks.map(({ journeyId, command }) => [journeyId, command.type])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, 'ReportCourse']),
    );
    expect(courseProcess.nextDue(course.run)).toBeNull();
    expect(() => course.act({ type: 'ChangeSeats', seats: 20 })).toThrow('run-closed');
  });

  it('ends the course on the journeys of those who had begun', () => {
    const course = running();
    course.act({ type: 'CancelRun', reason: 'no-leader' });
    expect(course.asks.map(({ command }) => command.type)).toEqual(Array(3).fill('EndCourse'));
  });
});

describe('time', () => {
  it('finds nothing a second time, and never spins', () => {
    const course = running();
    course.until('2027-06-01');
    expect(course.on('2027-06-01')).toEqual([]);
  });

  it('takes out whoever has died, moved or withdrawn, whatever the course was at', () => {
    const course = running();
    course.around = {
      a: { hindrance: null, isClosed: true, takesPart: true },
      b: { hindrance: null, isClosed: false, takesPart: false },
    };
    expect(course.on('2027-01-13')).toContain('ParticipantLeft');
    expect([course.one('a'), course.one('b')]).toMatchObject([
      { state: 'left', leftFor: 'closed' },
      { state: 'left', leftFor: 'part-ended' },
    ]);
    expect(course.one('c').state).toBe('accepted');
  });

  it('asks one thing of a journey at a time after a long silence, and forgets none of them', () => {
    const course = new TestRun({ seats: 3 });
    course.join('a');
    course.on('2027-03-10');
    expect(course.one('a').started).toBe(true);
    expect(course.run.state).toBe('running');
    expect(course.on('2027-03-10')).toContain('RunOver');
    expect(course.asks).toMatchObject([{ journeyId: 'a', command: { said: 'outcome-due' } }]);
  });

  it('moves a session, and its reminder and reckoning with it', () => {
    const course = running();
    course.act({ type: 'MoveSession', session: 2, to: '2027-01-15' });
    expect(course.run.sessions[1]).toEqual({ session: 2, on: '2027-01-15' });
    course.until('2027-01-16');
    expect(course.run.passed.map(({ session }) => session)).toEqual([1, 2]);
    expect(() => course.act({ type: 'MoveSession', session: 1, to: '2027-01-20' })).toThrow('session-held');
  });
});

describe('intensivkurs', () => {
  it('goes from the missing subject to a new exam and its result', () => {
    const course = new TestRun({ template: 'intensivkurs' });
    course.join('a');
    course.until('2027-01-12');
    const exam = { journeyId: 'a', subject: 'Matematikk 1P', of: 'MAT', examOn: '2027-05-20' } as const;
    course.act({ type: 'PlanExam', ...exam });
    const onMap = { type: 'RecordSubject', subject: 'MAT', name: 'Matematikk 1P' };
    expect(course.asks).toMatchObject([
      { journeyId: 'a', command: { ...onMap, state: 'exam-planned', examOn: '2027-05-20' } },
    ]);
    const result = {
      type: 'RecordResult',
      journeyId: 'a',
      subject: 'Matematikk 1P',
      result: 'passed',
    } as const;
    expect(() => course.act(result)).toThrow('exam-ahead');
    expect(() => course.act({ ...result, subject: 'Norsk' })).toThrow('no-exam');
    course.today = '2027-05-21';
    course.act(result);
    expect(course.one('a').exams).toEqual([
      { subject: 'Matematikk 1P', of: 'MAT', examOn: '2027-05-20', result: 'passed' },
    ]);
    expect(course.asks).toMatchObject([{ journeyId: 'a', command: { ...onMap, state: 'passed' } }]);
  });
});

describe('Under 18', () => {
  it('flags for special follow-up whoever did not get in at her first or second choice', () => {
    const course = new TestRun({ template: 'under-18', weekdays: [3] });
    course.join('a', 'b');
    course.act({ type: 'FlagTransition', journeyId: 'a', admission: 'second' });
    expect(course.asks).toEqual([]);
    course.act({ type: 'FlagTransition', journeyId: 'b', admission: 'none' });
    expect(course.asks).toMatchObject([{ journeyId: 'b', command: { said: 'transition' } }]);
  });
});

describe('Ny retning', () => {
  it('looks thirty days back for those who have just left', () => {
    expect(justLeftSince('2027-01-31')).toBe('2027-01-01');
  });

  it('tells from which day there may be individual support, by which rule, and what to do before', () => {
    expect(allowanceOn('2011-03-04', '2027-03-03')).toMatchObject({
      mayHave: false,
      from: '2027-03-04',
      basis: 'tiltaksforskriften § 1-3',
      before: expect.stringContaining('under 16 år') as string,
    });
    expect(allowanceOn('2011-03-04', '2027-03-04')).toMatchObject({ mayHave: true, before: null });
  });
});

it('is kept by whoever planned it', () => {
  expect(new TestRun().run.agency).toBe(berit.agency);
});
