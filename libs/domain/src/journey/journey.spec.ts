import { after, as, enrolYouth, take, workflow } from './given.ts';
import { dutiesOf } from '../duty/duties.ts';
import { lifeOf } from './journey-facts.ts';
import { nextSteps } from './next-steps.ts';
import type { StepCommand } from './journey-commands.ts';
import { roles, type Role } from '../people/roles.ts';
import type { Journey } from './journey.ts';

const ot = as('ot-caseworker');
const leader = as('committee-leader', 'leader', 'nav-3301');
const ungteam = as('nav-caseworker', 'ungteam', 'nav-3301');
const reviewer = as('professional-supervisor', 'reviewer', 'nav-3301');

const attempt: StepCommand = { type: 'SeekContact', on: '2026-10-14', channel: 'sms' };
const contact: StepCommand = { type: 'RecordContact', on: '2026-10-20', channel: 'phone' };
const talk: StepCommand = { type: 'HoldClarificationTalk', on: '2026-10-27', channel: 'meeting' };
const refer: StepCommand = {
  type: 'ReferToCommittee',
  on: '2026-10-28',
  committee: 'nav-3301',
  question: 'Hvem følger opp?',
};
const decision: StepCommand = {
  type: 'RecordCommitteeDecision',
  on: '2026-11-03',
  outcome: 'course',
  responsible: 'nav-3301',
  decision: 'Kurs',
};
const propose: StepCommand = {
  type: 'ProposeCategory',
  on: '2026-11-05',
  category: 2,
  reasons: 'Lite motivert',
};
const confirm: StepCommand = { type: 'ConfirmCategory', on: '2026-11-09' };
const course: StepCommand = { type: 'StartCourse', on: '2026-11-16', course: 'klart-jeg-kan' };
const endCourse: StepCommand = { type: 'EndCourse', on: '2026-12-11', outcome: 'completed' };
const work: StepCommand = { type: 'StartWorkTraining', on: '2027-01-04' };
const endWork: StepCommand = { type: 'EndWorkTraining', on: '2027-02-26', outcome: 'completed' };
const school: StepCommand = { type: 'ReturnToSchool', on: '2027-03-01', kind: 'school' };
const close = { type: 'CloseJourney', on: '2027-05-20', reason: 'in-training', note: 'Går bra' } as const;

const toCommittee = [
  [attempt, ot],
  [contact, ot],
  [talk, ungteam],
  [refer, ungteam],
] as const;
const met = [...toCommittee, [decision, leader]] as const;
const spread = (taken: readonly (readonly [StepCommand, Parameters<typeof take>[2]])[]) =>
  taken.map(([command, by]): [StepCommand, Parameters<typeof take>[2]] => [command, by]);

const refusal = (journey: Journey, command: StepCommand, by = ot, today = '2027-06-01') => {
  try {
    take(journey, command, by, today);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The refusal itself, with what it says beside the rule. */
const refused = (journey: Journey, command: StepCommand): unknown => {
  try {
    return take(journey, command, ot).journey;
  } catch (error) {
    return error;
  }
};

describe('the road', () => {
  it('leads from enrolment to school and is closed there', () => {
    const journey = after(
      ...spread(met),
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

  it('passes through each phase in turn', () => {
    const walk = [...met, [course, ungteam], [endCourse, ungteam], [work, ungteam], [school, ot]] as const;
    const seen = walk.map((_, index) => after(...spread(walk.slice(0, index + 1))).phase);
    expect([...new Set(seen)]).toEqual([
      'contact-sought',
      'following-up',
      'clarified',
      'committee',
      'course',
      'work-training',
      'in-training',
    ]);
  });

  it('reports the OT status that each station stands for', () => {
    expect(after([attempt, ot]).otStatus).toBe('OTUK');
    expect(after([contact, ot]).otStatus).toBe('OTOV');
    expect(after(...spread(met), [course, ungteam]).otStatus).toBe('OTOA');
    expect(after([school, ot]).otStatus).toBe('OTEV');
  });
});

describe('a category', () => {
  it('is refused until the committee has met', () => {
    expect(refusal(after(...spread(toCommittee)), propose)).toBe('committee-not-met');
  });

  it('is set before the course', () => {
    const journey = after(...spread(met), [propose, ungteam], [confirm, reviewer], [course, ungteam]);
    expect([journey.phase, journey.category?.state]).toEqual(['course', 'confirmed']);
  });

  it('is set after the course, and set again', () => {
    const first = after(
      ...spread(met),
      [course, ungteam],
      [endCourse, ungteam],
      [propose, ungteam],
      [confirm, reviewer],
    );
    expect([first.phase, first.category?.category]).toEqual(['clarified', 2]);
    const again: StepCommand = { ...propose, on: '2027-02-01', category: 1 };
    expect(take(first, again, ungteam).journey.category).toMatchObject({ state: 'proposed', category: 1 });
  });

  it('asks for a category when the course ended without one', () => {
    const journey = after(...spread(met), [course, ungteam], [endCourse, ungteam]);
    expect(journey.deadlines.map(({ kind }) => kind)).toContain('propose-category');
  });

  it('is not reviewed by the one who proposed it', () => {
    const both = { ...reviewer, id: 'ungteam' };
    expect(refusal(after(...spread(met), [propose, ungteam]), confirm, both)).toBe('reviewer-is-author');
  });

  it('comes back to its author when the reviewer returns it', () => {
    const returned: StepCommand = {
      type: 'ReturnCategory',
      on: '2026-11-09',
      comment: 'Begrunn motivasjonen',
    };
    const journey = after(...spread(met), [propose, ungteam], [returned, reviewer]);
    expect(journey.category?.state).toBe('returned');
    expect(journey.deadlines.map(({ kind }) => kind)).toContain('propose-category');
  });

  it('waits for its review before another is proposed', () => {
    expect(refusal(after(...spread(met), [propose, ungteam]), propose, ungteam)).toBe('category-waits');
  });
});

describe('the committee', () => {
  it('keeps the case when it postpones', () => {
    const postponed: StepCommand = { ...decision, outcome: 'postponed' };
    const journey = after(...spread(toCommittee), [postponed, leader]);
    expect([journey.phase, journey.committeeMet]).toEqual(['committee', false]);
    expect(journey.deadlines).toEqual([
      { kind: 'committee-decision', setOn: '2026-11-03', dueOn: '2026-11-17', passed: false },
    ]);
  });

  it('is spoken for by the agency that leads it, and by no committee leader of another', () => {
    const waiting = after(...spread(toCommittee));
    for (const role of ['committee-leader', 'committee-secretary'] as const) {
      expect(refusal(waiting, decision, as(role, 'p', 'mun-3105'))).toBe('not-your-committee');
      expect(refusal(waiting, decision, as(role, 'p', 'nav-3301'))).toBeNull();
    }
    expect(refusal(after([contact, ot]), decision, as('committee-leader', 'p', 'mun-3105'))).toBe('not-now');
  });

  it('lets the responsible agency take part', () => {
    expect(after(...spread(met)).agencies).toEqual(['ot-33', 'nav-3301']);
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
    expect(refusal(after([attempt, ot]), refer)).toBe('not-now');
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

describe('a measure', () => {
  it('that runs while the committee sees the case again can be ended from there', () => {
    const again: StepCommand = { ...refer, on: '2026-11-20' };
    const journey = after(...spread(met), [course, ungteam], [again, ungteam]);
    expect(refusal(journey, work, ungteam)).toBe('measure-runs');
    const { journey: ended } = take(journey, endCourse, ungteam);
    expect([ended.phase, ended.measure]).toEqual(['committee', null]);
  });

  it('that came with the enrolment can be reviewed and ended, and fulfils no duty', () => {
    const { journey } = take(undefined, { ...enrolYouth, otStatus: 'OTOA' }, workflow);
    const review: StepCommand = { type: 'ReviewMeasure', on: '2026-11-01', note: 'Trives' };
    expect(refusal(journey, review)).toBeNull();
    const ended = take(journey, { ...endCourse, on: '2026-11-20' }, ot);
    expect([ended.journey.measure, ended.journey.facts.length]).toEqual([null, journey.facts.length]);
  });

  it('ends with school, work and a move', () => {
    const running = after(...spread(met), [course, ungteam]);
    const ways: StepCommand[] = [
      school,
      { type: 'StartWork', on: '2026-12-01', percent: 80 },
      { type: 'RecordMove', on: '2026-12-01', to: '31' },
    ];
    for (const way of ways) {
      const { journey } = take(running, way, ot);
      expect([journey.measure, journey.offers.map(({ ended }) => ended)]).toEqual([null, [true]]);
    }
  });

  it('that was left behind does not keep a journey open past its age', () => {
    const journey = after(
      ...spread(met),
      [course, ungteam],
      [{ type: 'DeclineFollowUp', on: '2026-12-01' }, ot],
    );
    expect(take(journey, { type: 'CatchUp' }, workflow, '2033-01-01').journey.closedFor).toBe('age');
  });
});

describe('a step that ends something', () => {
  const left: StepCommand = { type: 'LeaveTraining', on: '2027-03-20', reason: 'interrupted' };
  const worked: StepCommand = { type: 'StartWork', on: '2027-03-01', percent: 20 };
  const stopped: StepCommand = { type: 'EndWork', on: '2027-03-20' };
  const entered: StepCommand = { type: 'EnterInstitution', on: '2027-03-01', county: '39' };
  const home: StepCommand = { type: 'LeaveInstitution', on: '2027-03-20' };

  it.each([
    ['not-in-training', school, left],
    ['not-in-work', worked, stopped],
    ['not-in-institution', entered, home],
  ])('is refused (%s) unless it had begun by that day, and had not ended', (rule, begin, end) => {
    expect(refusal(after(), end)).toBe(rule);
    expect(refusal(after([begin, ot]), { ...end, on: '2027-02-20' })).toBe(rule);
    expect(refusal(after([begin, ot]), end)).toBeNull();
    expect(refusal(after([begin, ot], [end, ot]), { ...end, on: '2027-04-01' })).toBe(rule);
  });

  it('may end what the enrolment says', () => {
    const arrived = (otStatus: 'OTEV' | 'OTAR') =>
      take(undefined, { ...enrolYouth, otStatus }, workflow).journey;
    expect(refusal(arrived('OTEV'), left)).toBeNull();
    expect(refusal(arrived('OTAR'), stopped)).toBeNull();
  });

  it('may have been before the enrolment where nothing was said of it', () => {
    const gone = take(undefined, { ...enrolYouth, otStatus: 'ELVG_IM' }, workflow).journey;
    const home = { ...gone, phase: 'enrolled' as const };
    expect(refusal(home, { ...left, on: '2026-09-01' })).toBeNull();
    expect(refusal(home, left)).toBe('not-in-training');
  });
});

describe('a check of school or work', () => {
  const check = (on: string): StepCommand => ({ type: 'ConfirmStay', on });
  const inSchool = after([school, ot]);

  it('is refused before it can tell anything, and says from when on', () => {
    expect(refusal(inSchool, check('2027-03-23'))).toBe('check-too-soon');
    expect(refused(inSchool, check('2027-03-01'))).toMatchObject({ from: '2027-03-24' });
    const once = take(inSchool, check('2027-03-24'), ot).journey;
    expect(refusal(once, check('2027-05-15'))).toBe('check-too-soon');
    expect(refusal(once, check('2027-05-16'))).toBeNull();
  });

  it('comes before the journey is closed, or the reason why it does not', () => {
    const { note: _, ...silent } = { ...close, on: '2027-03-01' };
    expect(refusal(inSchool, silent)).toBe('check-left-out');
    expect(refusal(inSchool, { ...silent, note: ' ' })).toBe('check-left-out');
    expect(refusal(inSchool, { ...silent, note: 'Skolen følger opp selv' })).toBeNull();
    const checked = take(take(inSchool, check('2027-03-24'), ot).journey, check('2027-05-16'), ot).journey;
    expect(refusal(checked, { ...silent, on: '2027-05-16' })).toBeNull();
  });
});

describe('a measure that has ended', () => {
  it.each([
    [[course, endCourse], 'course'],
    [[work, endWork], 'work-training'],
  ] as const)('is where nobody stands any more: %#', (taken, kind) => {
    const journey = after(
      ...spread(met),
      ...taken.map((step): [StepCommand, typeof ungteam] => [step, ungteam]),
    );
    expect([journey.phase, journey.otStatus]).toEqual(['clarified', 'OTOV']);
    expect(journey.phase).not.toBe(kind);
    expect(journey.deadlines.map(({ kind }) => kind)).toContain('after-measure');
  });

  it('leaves the phase alone that the journey has come to meanwhile', () => {
    const referred = after(...spread(met), [course, ungteam], [{ ...refer, on: '2026-12-01' }, ot]);
    const { journey } = take(referred, endCourse, ungteam);
    expect([journey.phase, journey.otStatus]).toEqual(['committee', 'OTOV']);
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

describe('an agency', () => {
  const end = (agency: string): StepCommand => ({ type: 'EndAgencyPart', on: '2026-11-10', agency });
  const otherOt = as('ot-leader', 'other', 'ot-31');

  it('of another county is neither referred to nor made responsible', () => {
    const clarified = after(...spread(toCommittee.slice(0, 3)));
    expect(refusal(clarified, { ...refer, committee: 'mun-3105' })).toBe('agency-elsewhere');
    const waiting = after(...spread(toCommittee));
    for (const agency of [
      'dk-aalborg',
      'school-300014887',
      'mun-3105',
      'ot-31',
      'police-sor-ost',
      'school-1',
    ])
      expect(refusal(waiting, { ...decision, responsible: agency }, leader)).toBe('agency-elsewhere');
    for (const agency of ['ot-33', 'nav-3301', 'mun-3303', 'school-300010377'])
      expect(refusal(waiting, { ...decision, responsible: agency }, leader)).toBeNull();
  });

  it('that takes part already may be made responsible, wherever it works', () => {
    const pupil = take(
      after(...spread(toCommittee)),
      { ...enrolYouth, on: '2026-11-02', school: '1' },
      workflow,
    );
    expect(refusal(pupil.journey, { ...decision, responsible: 'school-1' }, leader)).toBeNull();
  });

  it('reads nothing newer once the owner has ended its part, until it is invited again', () => {
    const { journey, events } = take(after(...spread(met)), end('nav-3301'), ot);
    expect(events).toEqual([{ type: 'AgencyPartEnded', data: { on: '2026-11-10', agency: 'nav-3301' } }]);
    expect([journey.agencies, journey.left]).toEqual([
      ['ot-33'],
      [{ agency: 'nav-3301', until: journey.version }],
    ]);
    const invited = take(journey, { ...course, on: '2026-11-16' }, ungteam).journey;
    expect([invited.agencies, invited.left]).toEqual([['ot-33', 'nav-3301'], []]);
  });

  it('keeps its part when another one is made responsible', () => {
    const again = take(
      after(...spread(met)),
      { ...decision, on: '2026-11-10', responsible: 'mun-3301' },
      leader,
    ).journey;
    expect(again.agencies).toEqual(['ot-33', 'nav-3301', 'mun-3301']);
  });

  it('takes along whom it let follow up the youth, and nobody else', () => {
    const given: StepCommand = { type: 'AssignCaseworker', on: '2026-11-05', caseworker: 'somebody' };
    const theirs = after(...spread(met), [given, ungteam]);
    expect(take(theirs, end('nav-3301'), ot).journey.caseworker).toBeNull();
    const ours = after(...spread(met), [given, ot]);
    expect(take(ours, end('nav-3301'), ot).journey.caseworker).toBe('somebody');
  });

  it('whose committee the case waits for leaves it to be referred anew', () => {
    const { journey } = take(after(...spread(toCommittee)), end('nav-3301'), ot);
    expect([journey.phase, journey.deadlines.map(({ kind }) => kind)]).toEqual(['clarified', ['refer']]);
    expect(refusal(journey, { ...refer, on: '2026-11-11' })).toBeNull();
  });

  it('leaves by the word of the owner alone, who stays', () => {
    const journey = after(...spread(met));
    expect(refusal(journey, end('nav-3301'), otherOt)).toBe('not-the-owner');
    expect(refusal(journey, end('nav-3301'), ungteam)).toBe('not-your-role');
    expect(refusal(journey, end('ot-33'))).toBe('owner-stays');
    expect(refusal(journey, end('mun-3301'))).toBe('not-taking-part');
  });

  it('is asked about only where somebody beside the owner takes part', () => {
    const offers = (journey: Journey) =>
      nextSteps(journey, ot, { today: '2026-11-10' }).some(({ step }) => step === 'EndAgencyPart');
    expect([offers(after([contact, ot])), offers(after(...spread(met)))]).toEqual([false, true]);
  });
});

describe('a move', () => {
  const move: StepCommand = { type: 'RecordMove', on: '2026-12-01', to: '31', municipality: '3105' };
  const back: StepCommand = { type: 'RecordMove', on: '2027-02-01', to: '33', municipality: '3301' };
  const otherOt = as('ot-caseworker', 'other', 'ot-31');

  it('to another county is the last that the former one and those who took part under it may read', () => {
    const pupil = take(
      after(...spread(met)),
      { ...enrolYouth, on: '2026-11-10', school: '300010377' },
      workflow,
    );
    const { journey } = take(pupil.journey, move, ot);
    expect(journey.agencies).toEqual(['ot-31']);
    expect(journey.left).toEqual(
      ['ot-33', 'nav-3301', 'school-300010377'].map((agency) => ({ agency, until: journey.version })),
    );
    const later = take(journey, { ...contact, on: '2026-12-03' }, otherOt).journey;
    expect(later.left).toEqual(journey.left);
  });

  it('keeps those who work in the new county already', () => {
    const known = take(
      after([contact, ot]),
      { ...attempt, on: '2026-11-20' },
      as('ppt', 'p', 'mun-3105'),
    ).journey;
    expect(take(known, move, ot).journey.agencies).toEqual(['ot-31', 'mun-3105']);
  });

  it('back lets the first county read everything again, and the second no more', () => {
    const away = take(after([contact, ot]), move, ot).journey;
    const { journey } = take(away, back, otherOt);
    expect(journey.agencies).toEqual(['ot-33']);
    expect(journey.left).toEqual([{ agency: 'ot-31', until: journey.version }]);
  });

  it('does not keep away an agency that is invited again', () => {
    const away = take(after(...spread(met)), move, ot).journey;
    const home = take(away, back, otherOt).journey;
    const again = [
      { ...contact, on: '2027-02-02' },
      { ...talk, on: '2027-02-03' },
      { ...refer, on: '2027-02-04' },
    ];
    const journey = again.reduce((moved, step) => take(moved, step, ot).journey, home);
    expect(journey.agencies).toEqual(['ot-33', 'nav-3301']);
    expect(journey.left).toEqual([{ agency: 'ot-31', until: home.version }]);
  });

  it('abroad and back to the same county makes nobody leave', () => {
    const abroad = after([contact, ot], [{ type: 'RecordMove', on: '2026-11-01', to: 'abroad' }, ot]);
    const home = take(abroad, { type: 'ReopenJourney', on: '2027-05-25', reason: 'moved-in' }, ot).journey;
    expect([abroad.left, home.left, home.agencies]).toEqual([[], [], ['ot-33']]);
  });

  it('that a file tells of leaves no case with the former county’s committee', () => {
    const row = { ...enrolYouth, on: '2026-11-02', county: '31', municipality: '3105' };
    const { journey } = take(after(...spread(toCommittee)), row, workflow);
    expect([journey.phase, journey.owner]).toEqual(['clarified', 'ot-31']);
    expect(journey.deadlines.map(({ kind }) => kind)).toEqual(['refer']);
  });

  it('is refused to a municipality of another county', () => {
    const move: StepCommand = { type: 'RecordMove', on: '2026-11-01', to: '31', municipality: '3301' };
    expect(refusal(after([contact, ot]), move)).toBe('municipality-elsewhere');
  });
});

describe('work training', () => {
  it('is not given by NAV before the 16th birthday', () => {
    const young = take(
      undefined,
      { ...enrolYouth, birthYear: 2011, adultOn: '2029-01-15' },
      workflow,
    ).journey;
    const reached = take(young, contact, ot).journey;
    expect(refusal(reached, { ...work, on: '2027-01-14' }, ungteam)).toBe('too-young');
    expect(refusal(reached, { ...work, on: '2027-01-15' }, ungteam)).toBeNull();
    expect(refusal(reached, { ...work, on: '2027-01-14' }, ot)).toBeNull();
  });
});

describe('an offer', () => {
  const offer: StepCommand = { type: 'MakeOffer', on: '2026-11-10', kind: 'work', answer: 'pending' };

  it('is answered on the day it was made or later, never before', () => {
    const journey = after([contact, ot], [offer, ot]);
    const answer: StepCommand = { type: 'AnswerOffer', on: '2026-11-09', offer: 'o1', answer: 'accepted' };
    expect(refusal(journey, answer)).toBe('before-offer');
    expect(take(journey, { ...answer, on: '2026-11-10' }, ot).journey.offers[0]?.answer).toBe('accepted');
  });

  it('is a running course too: it cannot end before it began', () => {
    const journey = after(...spread(met), [course, ungteam]);
    expect(refusal(journey, { ...endCourse, on: '2026-11-15' }, ungteam)).toBe('before-offer');
  });

  it('is answered once', () => {
    const answered: StepCommand = { type: 'AnswerOffer', on: '2026-11-12', offer: 'o1', answer: 'declined' };
    const journey = after([contact, ot], [offer, ot], [answered, ot]);
    expect(refusal(journey, answered)).toBe('offer-answered');
  });
});

describe('information about rights', () => {
  const sent = (on: string): StepCommand => ({ type: 'SendRightsInfo', on });

  it('asks about the guardians of a minor, and not from the 18th birthday on', () => {
    expect(refusal(after(), sent('2026-11-04'))).toBe('guardian-copy');
    expect(take(after(), sent('2026-11-05'), ot).events).toMatchObject([{ data: { guardianCopy: null } }]);
  });

  it('meets the duty to an adult without a word about guardians', () => {
    const { journey } = take(after(), sent('2026-11-05'), ot);
    const duties = dutiesOf(lifeOf('y', journey), '2026-11-06').filter(({ kind }) => kind === 'RIGHTS_INFO');
    expect(duties.map(({ state }) => state)).toEqual(['fulfilled']);
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
