import { after, as, take, withdraw } from '../journey/given.ts';
import type { StepCommand } from '../journey/journey-commands.ts';
import { fallenDue } from '../journey/fallen-due.ts';
import { nextSteps } from '../journey/next-steps.ts';
import type { Journey } from '../journey/journey.ts';
import { kindsOf, sectorOf, serviceKinds, type ServiceKind } from './service-kinds.ts';
import { isRunning } from './services.ts';

const school = 'school-300010377';
const counsellor = as('nav-counsellor', 'farid', school);
const adviser = as('school-adviser', 'nora', school);
const consultant = as('social-consultant', 'turid', school);
const maja = as('ot-caseworker', 'maja');

const begin = (kind: ServiceKind, evaluateOn = '2027-02-01'): StepCommand => ({
  ...{ type: 'StartService', on: '2026-11-01', kind, evaluateOn, goal: 'Bestå matematikk' },
});
const evaluate = (service: string, evaluateOn: string): StepCommand => ({
  ...{ type: 'EvaluateService', on: '2027-01-20', service, result: 'on-the-way', evaluateOn },
});
const end = (service: string): StepCommand => ({
  ...{ type: 'EndService', on: '2027-03-01', service, reason: 'goal-met' },
});
const due = ({ deadlines }: Journey) => deadlines.find(({ kind }) => kind === 'evaluate-service')?.dueOn;

describe('services of several agencies', () => {
  const both = after([begin('transition'), counsellor], [begin('education-plan', '2026-12-15'), adviser]);

  it('run at the same time, each with its owner, and the earliest evaluation is the deadline', () => {
    expect(
      both.services.list.map(({ service, sector, caseworker }) => [service, sector, caseworker]),
    ).toEqual([
      ['s1', 'nav', 'farid'],
      ['s2', 'school', 'nora'],
    ]);
    expect(due(both)).toBe('2026-12-15');
  });

  it('move the deadline to the next one when one is evaluated or ended', () => {
    const { journey } = take(both, evaluate('s2', '2027-04-01'), adviser);
    expect(due(journey)).toBe('2027-02-01');
    expect(journey.services.list[1]).toMatchObject({ result: 'on-the-way', ended: null });
    const ended = take(journey, end('s1'), counsellor).journey;
    expect(due(ended)).toBe('2027-04-01');
    expect(due(take(ended, end('s2'), adviser).journey)).toBeUndefined();
  });

  it('keep their deadline over a change of phase', () => {
    const talk: StepCommand = { type: 'HoldClarificationTalk', on: '2026-11-10', channel: 'meeting' };
    const { journey } = take(both, talk, maja);
    expect(journey.phase).toBe('clarified');
    expect(due(journey)).toBe('2026-12-15');
  });

  it('are marked as passed once, also when the phase changes afterwards', () => {
    const asked = { by: { kind: 'system', id: 'workflow', agency: 'ot-33' }, today: '2026-12-20' } as const;
    const marked = fallenDue(both, asked).filter(
      ({ type, data }) => type === 'DeadlinePassed' && 'kind' in data && data.kind === 'evaluate-service',
    );
    expect(marked).toHaveLength(1);
    const passed = take(both, { type: 'CatchUp' }, asked.by, asked.today).journey;
    const talk: StepCommand = { type: 'HoldClarificationTalk', on: '2026-12-20', channel: 'meeting' };
    const moved = take(passed, talk, maja).journey;
    expect(fallenDue(moved, asked)).toEqual([]);
  });

  it('are evaluated and ended by their own sector alone, though both sit at one school', () => {
    expect(() => take(both, evaluate('s1', '2027-04-01'), adviser)).toThrow('not-your-service');
    expect(() => take(both, end('s2'), counsellor)).toThrow('not-your-service');
    const offered = (by: typeof adviser) =>
      nextSteps(both, by, { today: '2026-12-01' }).map(({ step }) => step);
    expect(offered(adviser)).toContain('EvaluateService');
    expect(offered(consultant)).not.toContain('EvaluateService');
  });

  it('hold a journey open that somebody would close by hand', () => {
    const inSchool = take(both, { type: 'ReturnToSchool', on: '2026-11-20', kind: 'school' }, maja).journey;
    const close: StepCommand = {
      type: 'CloseJourney',
      on: '2027-03-01',
      reason: 'in-training',
      note: 'Går bra',
    };
    expect(() => take(inSchool, close, maja)).toThrow('services-run');
    const ended = [
      [end('s1'), counsellor],
      [end('s2'), adviser],
    ] as const;
    const free = ended.reduce((journey, [command, by]) => take(journey, command, by).journey, inSchool);
    expect(take(free, close, maja).journey.phase).toBe('closed');
  });

  it('end when the journey is closed for good, and when the agency leaves: nothing waits for nobody', () => {
    const died = take(both, { type: 'RecordDeath', on: '2026-11-20' }, maja).journey;
    expect(died.services.list.map(({ ended }) => ended?.reason)).toEqual([
      'journey-closed',
      'journey-closed',
    ]);
    expect(due(died)).toBeUndefined();
    const left = take(both, { type: 'EndAgencyPart', on: '2026-11-20', agency: school }, maja).journey;
    expect(left.services.list.some(isRunning)).toBe(false);
    expect(left.services.list[0]?.ended).toEqual({ on: '2026-11-20', reason: 'agency-left' });
  });

  it('are taken back like other entries, with their deadline', () => {
    const one = after([begin('transition'), counsellor]);
    const { journey } = take(one, withdraw(one.version), counsellor);
    expect(journey.services.list).toEqual([]);
    expect(due(journey)).toBeUndefined();
    expect(() => take(take(one, end('s1'), counsellor).journey, withdraw(one.version), counsellor)).toThrow(
      'entry-stands',
    );
  });

  it('remember which entry tells what the youth wants, and forget one that was taken back', () => {
    const wish: StepCommand = { type: 'RecordWish', on: '2026-11-02', wish: 'Bli elektriker' };
    const told = take(both, wish, counsellor).journey;
    expect(told.services.wish).toBe(told.version);
    expect(take(told, withdraw(told.version), counsellor).journey.services.wish).toBeNull();
  });
});

describe('StartService', () => {
  it.each([
    ['livelihood', adviser],
    ['education-plan', counsellor],
    ['ppt', adviser],
    ['economic-support', counsellor],
  ] as const)('%s is refused to who does not give it', (kind, by) => {
    expect(() => after([begin(kind), by])).toThrow('not-your-service');
  });

  it.each(['2026-11-01', '2027-11-03'])('is refused with an evaluation on %s', (evaluateOn) => {
    expect(() => after([begin('transition', evaluateOn), counsellor])).toThrow('evaluation-day');
  });

  it('is refused where the same runs already, but for what is called other', () => {
    expect(() => after([begin('transition'), counsellor], [begin('transition'), counsellor])).toThrow(
      'service-runs',
    );
    const others = after([begin('other'), counsellor], [begin('other'), counsellor]);
    expect(others.services.list).toHaveLength(2);
  });
});

describe('EvaluateService', () => {
  const one = after([begin('transition'), counsellor]);

  it('is refused of what has ended, never was, or had not begun', () => {
    const ended = take(one, end('s1'), counsellor).journey;
    expect(() => take(ended, evaluate('s1', '2027-04-01'), counsellor)).toThrow('service-unknown');
    expect(() => take(one, evaluate('s7', '2027-04-01'), counsellor)).toThrow('service-unknown');
    const before: StepCommand = { ...end('s1'), on: '2026-10-20' };
    expect(() => take(one, before, counsellor)).toThrow('before-service');
  });
});

describe('the kinds of a role', () => {
  it('are NAV’s for its counsellor at school, and the school’s own for its adviser', () => {
    expect(kindsOf('nav-counsellor')).toEqual([
      'information',
      'livelihood',
      'individual-plan',
      'work-practice',
      'transition',
      'nav-other',
      'other',
    ]);
    expect(kindsOf('school-adviser')).toEqual(['education-plan', 'social-pedagogical', 'other']);
    expect(kindsOf('social-consultant')).toContain('economic-support');
  });

  it('leave no kind without somebody who gives it', () => {
    const givers = [
      'nav-counsellor',
      'school-adviser',
      'social-consultant',
      'ppt',
      'school-health',
      'ot-caseworker',
    ] as const;
    expect(serviceKinds.filter((kind) => !givers.some((role) => kindsOf(role).includes(kind)))).toEqual([]);
    expect(sectorOf('child-welfare')).toBe('municipal');
  });
});
