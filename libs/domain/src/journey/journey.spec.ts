import { after, as, take, workflow } from './given.ts';
import {
  attempt,
  close,
  confirm,
  contact,
  course,
  endCourse,
  endWork,
  met,
  ot,
  propose,
  refer,
  refusal,
  reviewer,
  school,
  ungteam,
  work,
} from './given-road.ts';
import type { StepCommand } from './journey-commands.ts';

describe('the road', () => {
  it('leads from enrolment to school and is closed there', () => {
    const journey = after(
      ...met,
      [propose, ungteam],
      [confirm, reviewer],
      [course, ungteam],
      [endCourse, ungteam],
      [work, ungteam],
      [endWork, ungteam],
      [school, ot],
      [close, ot],
    );
    expect(journey).toMatchObject({
      phase: 'closed',
      closedFor: 'in-training',
      deadlines: [],
      measure: null,
    });
    expect(journey.category).toMatchObject({ state: 'confirmed', category: 2, author: 'ungteam' });
  });

  it('passes through each phase in turn, straight to the committee where its own agency talks', () => {
    const walk = [...met, [course, ungteam], [endCourse, ungteam], [work, ungteam], [school, ot]] as const;
    const seen = walk.map((_, index) => after(...walk.slice(0, index + 1)).phase);
    expect([...new Set(seen)]).toEqual([
      'contact-sought',
      'following-up',
      'committee',
      'course',
      'clarified',
      'work-training',
      'in-training',
    ]);
  });

  it('reports the OT status that each station stands for', () => {
    expect(after([attempt, ot]).otStatus).toBe('OTUK');
    expect(after([contact, ot]).otStatus).toBe('OTOV');
    expect(after(...met, [course, ungteam]).otStatus).toBe('OTOA');
    expect(after([school, ot]).otStatus).toBe('OTEV');
  });
});

describe('the side roads', () => {
  it('keeps a youth who declines in the record until the next school year asks again', () => {
    const declined = after([contact, ot], [{ type: 'DeclineFollowUp', on: '2026-11-01' }, ot]);
    expect([declined.phase, declined.otStatus]).toEqual(['declined', 'OTNO']);
    const caught = take(declined, { type: 'CatchUp' }, workflow, '2027-08-01');
    expect(caught.journey.phase).toBe('enrolled');
    expect(caught.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['JourneyReopened', 'TaskRaised', 'DutiesOpened']),
    );
  });

  it('resolves otherwise with the status that says why', () => {
    const journey = after(
      [contact, ot],
      [{ type: 'ResolveOtherwise', on: '2026-11-01', status: 'OTMI' }, ot],
    );
    expect([journey.phase, journey.otStatus]).toEqual(['resolved', 'OTMI']);
  });

  it('hands a youth who moves to the new county, which begins anew', () => {
    const journey = after(
      [contact, ot],
      [{ type: 'RecordMove', on: '2026-11-01', to: '31', municipality: '3105' }, ot],
    );
    expect(journey).toMatchObject({ phase: 'enrolled', owner: 'ot-31', county: '31', caseworker: null });
    expect(journey.agencies).toEqual(['ot-31']);
  });

  it('closes when the youth moves abroad, dies, reaches competence or was never to be enrolled', () => {
    const ends: [StepCommand, string][] = [
      [{ type: 'RecordMove', on: '2026-11-01', to: 'abroad' }, 'moved'],
      [{ type: 'RecordDeath', on: '2026-11-01' }, 'died'],
      [{ type: 'ReachCompetence', on: '2026-11-01' }, 'competence'],
      [{ type: 'RegisterError', on: '2026-11-01' }, 'error'],
    ];
    for (const [command, reason] of ends) {
      expect(after([contact, ot], [command, ot])).toMatchObject({ phase: 'closed', closedFor: reason });
    }
  });

  it('closes by age when the last covered year has ended, not before', () => {
    const journey = after([contact, ot]);
    expect(take(journey, { type: 'CatchUp' }, workflow, '2032-12-31').journey.phase).not.toBe('closed');
    expect(take(journey, { type: 'CatchUp' }, workflow, '2033-01-01').journey).toMatchObject({
      phase: 'closed',
      closedFor: 'age',
    });
  });

  it('reopens after a dropout, with the reason as a fact', () => {
    const closed = after([contact, ot], [school, ot], [close, ot]);
    const reopen: StepCommand = {
      type: 'ReopenJourney',
      on: '2027-05-25',
      reason: 'dropout',
      left: 'interrupted',
    };
    const { journey } = take(closed, reopen, ot);
    expect([journey.phase, journey.otStatus, journey.closedFor]).toEqual(['enrolled', 'OTUK', null]);
    expect(journey.facts.at(-1)).toEqual({
      on: '2027-05-25',
      type: 'outside-training',
      reason: 'interrupted',
    });
  });

  it('is never closed by hand while a county owes the youth', () => {
    expect(refusal(after([contact, ot]), close)).toBe('still-owed');
  });
});

describe('a step', () => {
  it('is refused to a role that may not take it', () => {
    expect(refusal(after([contact, ot]), attempt, as('privacy-officer'))).toBe('not-your-role');
  });

  it('is refused from a phase that does not lead there', () => {
    const declined = after([attempt, ot], [{ type: 'DeclineFollowUp', on: attempt.on }, ot]);
    expect(refusal(declined, refer)).toBe('not-now');
  });

  it('is refused on a day to come', () => {
    expect(refusal(after(), attempt, ot, '2026-10-13')).toBe('in-future');
  });

  it('is refused before the journey was enrolled', () => {
    expect(() => take(undefined, attempt, ot)).toThrow('not-enrolled');
  });

  it('sets its deadline in working days over a weekend', () => {
    expect(after().deadlines).toEqual([
      { kind: 'seek-contact', setOn: '2026-10-12', dueOn: '2026-10-19', passed: false },
    ]);
  });
});

describe('a step dated before', () => {
  it('a youth declined does not undo it', () => {
    const declined = after([contact, ot], [{ type: 'DeclineFollowUp', on: '2026-11-01' }, ot]);
    expect(take(declined, { ...contact, on: '2026-10-25' }, ot).journey.phase).toBe('declined');
  });

  it('1 August leaves the re-contact task of the new school year', () => {
    const { journey } = take(after(), { type: 'CatchUp' }, workflow, '2027-08-05');
    const early = take(journey, { ...contact, on: '2027-06-20' }, ot, '2027-08-05').journey;
    expect(early.tasks).toHaveLength(1);
  });

  it('a deadline was set does not meet it', () => {
    const again = after(
      [{ ...school, on: '2026-12-01' }, ot],
      [{ type: 'LeaveTraining', on: '2027-01-10', reason: 'interrupted' }, ot],
    );
    expect(take(again, { ...attempt, on: '2026-12-01' }, ot).journey.deadlines).toHaveLength(1);
  });

  it('today cannot close a journey that a county owes today', () => {
    const back = after(
      [school, ot],
      [{ type: 'LeaveTraining', on: '2027-05-10', reason: 'interrupted' }, ot],
    );
    expect(refusal(back, { ...close, on: '2027-04-20' })).toBe('still-owed');
  });
});

describe('reopening', () => {
  it('after a dropout that nobody gave a reason for is owed all the same', () => {
    const closed = after([contact, ot], [school, ot], [close, ot]);
    const { journey } = take(closed, { type: 'ReopenJourney', on: '2027-05-25', reason: 'dropout' }, ot);
    expect(journey.facts.at(-1)).toMatchObject({ type: 'outside-training', reason: 'interrupted' });
  });

  it('after a stay abroad is owed by the county that says so', () => {
    const abroad = after([contact, ot], [{ type: 'RecordMove', on: '2026-11-01', to: 'abroad' }, ot]);
    const reopen: StepCommand = { type: 'ReopenJourney', on: '2027-05-25', reason: 'moved-in' };
    const { journey } = take(abroad, reopen, as('ot-caseworker', 'p', 'ot-31'));
    expect([journey.county, journey.owner, journey.phase]).toEqual(['31', 'ot-31', 'enrolled']);
    expect(take(journey, { type: 'CatchUp' }, workflow).journey.openings.at(-1)?.county).toBe('31');
  });
});

describe('catching up', () => {
  it('opens the duties, marks what passed, each once and in date order', () => {
    const { journey, events } = take(after(), { type: 'CatchUp' }, workflow, '2026-11-21');
    expect(events.map(({ type, data }) => [data.on, type])).toEqual([
      ['2026-10-12', 'DutiesOpened'],
      ['2026-10-20', 'DeadlinePassed'],
      ['2026-11-12', 'DutyDeadlinePassed'],
      ['2026-11-12', 'DutyDeadlinePassed'],
    ]);
    expect(take(journey, { type: 'CatchUp' }, workflow, '2026-11-21').events).toEqual([]);
  });

  it('asks for contact anew on 1 August, by a task with the date of the duty', () => {
    const { journey } = take(after(), { type: 'CatchUp' }, workflow, '2027-08-01');
    expect(journey.tasks).toEqual([
      { task: 're-contact:33:2027/28', kind: 're-contact', raisedOn: '2027-08-01', dueOn: '2027-11-01' },
    ]);
    const reached = take(journey, { ...contact, on: '2027-08-20' }, ot, '2027-08-20');
    expect(reached.journey.tasks).toEqual([]);
  });

  it('drops the task when the youth is in training, and keeps one task over the years', () => {
    const { journey } = take(after(), { type: 'CatchUp' }, workflow, '2028-08-01');
    expect(journey.tasks.map(({ task }) => task)).toEqual(['re-contact:33:2028/29']);
    expect(take(journey, { ...school, on: '2028-08-20' }, ot, '2028-08-20').journey.tasks).toEqual([]);
  });

  it('is healed by a contact that is registered late with its true date', () => {
    const late = take(after(), { type: 'CatchUp' }, workflow, '2026-11-21').journey;
    const { journey } = take(late, { ...contact, on: '2026-11-10' }, ot);
    expect(take(journey, { type: 'CatchUp' }, workflow, '2026-11-21').events).toEqual([]);
  });
});
