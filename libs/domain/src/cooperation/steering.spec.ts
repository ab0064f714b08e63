import type { PersonActor } from '../people/actor.ts';
import { workdays } from './cooperation-codes.ts';
import type { CooperationCommand } from './cooperation-events.ts';
import { cooperationProcess } from './cooperation-process.ts';
import { openCooperationMatters, type Cooperation } from './cooperation.ts';

const school = 'school-300010377';
const nav = 'nav-3301';
const geir: PersonActor = { kind: 'person', id: 'geir', agency: school, role: 'school-head' };
const hilde: PersonActor = { kind: 'person', id: 'hilde', agency: nav, role: 'nav-leader' };
const liv: PersonActor = { kind: 'person', id: 'liv', agency: 'ot-33', role: 'ot-leader' };
const nora: PersonActor = { kind: 'person', id: 'nora', agency: school, role: 'school-adviser' };
const today = '2026-11-02';
const asked = (by: PersonActor, on = today) => ({
  ...{ by, today: on, now: new Date(`${on}T12:00:00Z`), around: { names: ['Emma'], stands: false } },
});

function take(
  known: Cooperation | undefined,
  command: CooperationCommand,
  by = geir,
  on = today,
): Cooperation {
  const events = cooperationProcess.decide(command, known, asked(by, on));
  const after = events.reduce<Cooperation | undefined>(
    (state, event) => cooperationProcess.evolve(state, { ...event, by }),
    known,
  );
  if (!after) throw new Error('nothing was opened');
  return after;
}

const begun = take(undefined, {
  ...{ type: 'ProposeCooperation', cooperation: 'c-1', school, nav, from: '2026-11-03', to: '2028-06-30' },
  ...{
    schoolHead: 'geir',
    navLeader: 'hilde',
    aims: 'Flere fullfører',
    schoolPart: 'Rom',
    navPart: 'Tiltak',
  },
  ...{
    noticeMonths: 3,
    counsellors: [{ person: 'f', school: workdays.slice(0, 4), nav: workdays.slice(4) }],
  },
});
const members = [
  { person: 'geir', agency: school },
  { person: 'hilde', agency: nav },
  { person: 'liv', agency: 'ot-33' },
];
const after = (...commands: CooperationCommand[]) =>
  commands.reduce((known, command) => take(known, command), begun);
const appointed: CooperationCommand = { type: 'AppointSteering', members };
const called: CooperationCommand = { type: 'CallSteering', meetsOn: today };
const raised: CooperationCommand = { type: 'RaiseSteeringItem', words: 'Rom til samtaler' };
const decided: CooperationCommand = {
  ...{ type: 'DecideSteering', item: 'i1', words: 'Skolen finner et rom', who: 'geir', dueOn: '2026-11-20' },
};

describe('the steering group', () => {
  it('has the two managers as members from the first proposal, and others whom they appoint from both', () => {
    expect(begun.steering.members).toEqual(members.slice(0, 2));
    expect(after(appointed).steering.members).toEqual(members);
    const alone: CooperationCommand = { type: 'AppointSteering', members: members.slice(1) };
    expect(() => after(alone)).toThrow('steering-both-parties');
    expect(() => take(after(appointed), appointed, liv)).toThrow('not-your-cooperation');
  });

  it('takes up what any member asks for, and nobody else', () => {
    expect(take(after(appointed), raised, liv).steering.items).toMatchObject([
      { item: 'i1', raisedBy: 'liv', state: 'open' },
    ]);
    expect(() => take(begun, raised, liv)).toThrow('not-your-cooperation');
    expect(() => take(begun, raised, nora)).toThrow('not-your-role');
  });

  it('talks of nobody', () => {
    expect(() => after({ type: 'RaiseSteeringItem', words: 'Emma trenger mer hjelp' })).toThrow(
      'names-somebody',
    );
    expect(() => after(called, raised, { ...decided, words: 'Ring 98 12 34 56' })).toThrow('names-somebody');
  });

  it('decides who does what by when, and carries it over until it is done', () => {
    const held = after(called, raised, decided, { type: 'HoldSteering', present: ['school-head', 'county'] });
    expect(openCooperationMatters(held)).toContainEqual({
      ...{ matter: 'decision', item: 'd1', dueOn: '2026-11-20', parties: [], person: 'geir' },
    });
    const next = take(held, { type: 'CallSteering', meetsOn: '2027-02-01' });
    expect(next.steering.decisions).toMatchObject([{ decision: 'd1', state: 'open' }]);
    const done = take(next, { type: 'CompleteDecision', decision: 'd1' }, geir);
    expect(done.steering.decisions).toMatchObject([{ state: 'done', settledOn: today }]);
    expect(() => take(done, { type: 'CompleteDecision', decision: 'd1' })).toThrow('decision-unknown');
  });

  it('marks a decision that is not done by its day, once', () => {
    const known = after(appointed, called, raised, decided, { type: 'HoldSteering', present: ['county'] });
    const late = cooperationProcess.fallenDue(known, asked(geir, '2026-11-21'));
    expect(late).toMatchObject([
      { data: { matter: 'signature' } },
      { data: { matter: 'decision', item: 'd1', dueOn: '2026-11-20' } },
    ]);
  });

  it('notes what needs nothing to be done, and asks for both who and when otherwise', () => {
    const noted = after(called, raised, {
      type: 'DecideSteering',
      item: 'i1',
      words: 'Tatt til orientering',
    });
    expect(noted.steering.decisions).toMatchObject([{ state: 'noted' }]);
    const half: CooperationCommand = { type: 'DecideSteering', item: 'i1', words: 'Noen', who: 'geir' };
    expect(() => after(called, raised, half)).toThrow('decision-who-and-when');
    expect(() => after(called, raised, { ...decided, who: 'liv' })).toThrow('steering-member');
    expect(() => after(called, raised, { ...decided, dueOn: '2026-11-01' })).toThrow('promise-in-past');
  });

  it('meets one meeting at a time, from its day on, and is led by the managers', () => {
    expect(() => after(called, called)).toThrow('forum-called');
    expect(() => after(raised, decided)).toThrow('no-forum-called');
    const later: CooperationCommand = { type: 'CallSteering', meetsOn: '2026-12-01' };
    expect(() => after(later, raised, decided)).toThrow('before-meeting');
    expect(() => take(after(appointed), called, liv)).toThrow('not-your-cooperation');
    expect(take(begun, called, hilde, '2026-11-02').steering.meetings).toHaveLength(1);
  });

  it('lets two members write beside each other, and not over each other', () => {
    const clash = cooperationProcess.clashes;
    const unseen = { type: 'SteeringItemWithdrawn', data: { on: today, item: 'i1' } } as const;
    expect(clash?.(decided, unseen)).toBe(true);
    expect(clash?.({ ...decided, item: 'i2' }, unseen)).toBe(false);
    expect(clash?.(raised, unseen)).toBe(false);
  });
});
