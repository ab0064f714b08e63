import type { JourneyCommand } from '../journey/journey-commands.ts';
import type { Actor, PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { after, take as takeStep } from '../journey/given.ts';
import type { Journey } from '../journey/journey.ts';
import type { HandoverSurroundings } from './decide-handover.ts';
import { answerDay } from './handover-codes.ts';
import type { AskHandover, HandoverCommand, HandoverEvent } from './handover-events.ts';
import { handoverProcess } from './handover-process.ts';
import { isPartyOf, mayReadHandover, type Handover } from './handover.ts';

const as = (role: Role, id: string, agency: string): PersonActor => ({ kind: 'person', id, agency, role });
const maja = as('ot-caseworker', 'maja', 'ot-33');
const nils = as('nav-caseworker', 'nils', 'nav-3301');
const siri = as('ppt', 'siri', 'mun-3301');
const workflow: Actor = { kind: 'system', id: 'workflow', agency: 'ot-33' };
const around: HandoverSurroundings = { phase: 'following-up', county: '33', agencies: ['ot-33'] };

interface Given {
  by?: Actor;
  today?: string;
  around?: HandoverSurroundings;
}
const asked = ({ by = maja, today = '2026-11-20', around: given = around }: Given) => ({
  ...{ by, today, now: new Date(`${today}T12:00:00Z`), around: given },
});

const ask: AskHandover = {
  ...{ type: 'AskHandover', handover: 'h-1', journeyId: 'j-1', to: 'nav-3301', wants: 'responsible' },
  ...{ basis: 'consent', urgency: 'ordinary', question: 'Kan dere ta over?', summary: 'Bor alene.' },
};

function take(known: Handover | undefined, command: HandoverCommand, given: Given = {}) {
  return folded(known, handoverProcess.decide(command, known, asked(given)), given.by ?? maja);
}

function folded(known: Handover | undefined, events: HandoverEvent[], by: Actor) {
  const one = events.reduce<Handover | undefined>(
    (h, event) => handoverProcess.evolve(h, { ...event, by }),
    known,
  );
  if (!one) throw new Error('nothing was asked');
  const asks =
    handoverProcess.asks?.(
      events.map((event) => ({ ...event, by })),
      one,
      null,
    ) ?? [];
  return { one, events, asks };
}

const waiting = take(undefined, ask).one;

describe('a referral to another agency', () => {
  it('waits five working days unless somebody says otherwise, and one where it is urgent', () => {
    expect(waiting).toMatchObject({ state: 'waiting', at: 'nav-3301', answerBy: '2026-11-27' });
    expect(answerDay('2026-11-20', 'urgent')).toBe('2026-11-23');
    expect(take(undefined, { ...ask, answerBy: '2026-12-04' }).one.answerBy).toBe('2026-12-04');
    for (const answerBy of ['2026-11-20', '2027-03-01'])
      expect(() => take(undefined, { ...ask, answerBy })).toThrow('answer-day');
  });

  it('keeps what is written in texts alone, and tells the journey nothing of it', () => {
    const { events, asks } = take(undefined, ask);
    expect(events[0]?.texts).toEqual({ question: 'Kan dere ta over?', summary: 'Bor alene.' });
    expect(JSON.stringify([events[0]?.data, asks])).not.toMatch(/Kan dere|Bor alene/);
  });

  it('goes to an agency where she lives, other than one’s own, that does not do already what is asked', () => {
    expect(() => take(undefined, { ...ask, to: 'ot-33' })).toThrow('same-agency');
    for (const to of ['mun-3105', 'police-sor-ost', 'dk-aalborg'])
      expect(() => take(undefined, { ...ask, to })).toThrow('agency-elsewhere');
    const both = { ...around, agencies: ['ot-33', 'nav-3301'] };
    expect(() => take(undefined, { ...ask, wants: 'take-part' }, { around: both })).toThrow(
      'takes-part-already',
    );
    expect(take(undefined, ask, { around: both }).one.state).toBe('waiting');
  });

  it('is given by who takes part in an open journey, in a role that follows youths', () => {
    expect(() => take(undefined, ask, { by: nils })).toThrow('not-your-handover');
    expect(() => take(undefined, ask, { around: { ...around, phase: 'closed' } })).toThrow('not-now');
    expect(() => take(undefined, ask, { by: as('administrator', 'x', 'ot-33') })).toThrow('not-your-role');
    expect(() => take(undefined, ask, { by: workflow })).toThrow('not-your-role');
  });
});

describe('an answer', () => {
  it('is the asked agency’s alone, and given once', () => {
    expect(() => take(waiting, { type: 'Accept' })).toThrow('not-your-handover');
    expect(() => take(waiting, { type: 'Accept' }, { by: siri })).toThrow('not-your-handover');
    const { one } = take(waiting, { type: 'Accept' }, { by: nils });
    expect(one).toMatchObject({ state: 'accepted', endedOn: '2026-11-20' });
    expect(() => take(one, { type: 'Accept' }, { by: nils })).toThrow('handover-answered');
    expect(() => take(one, { type: 'Withdraw', cause: 'solved' })).toThrow('handover-answered');
  });

  it('that takes responsibility comes from somebody who can be contact person', () => {
    const leader = as('nav-leader', 'lise', 'nav-3301');
    expect(() => take(waiting, { type: 'Accept' }, { by: leader })).toThrow('accept-by-caseworker');
    const part = take(undefined, { ...ask, wants: 'take-part' }).one;
    expect(take(part, { type: 'Accept' }, { by: leader }).one.state).toBe('accepted');
  });

  it('passes it on to the right agency, which has its own days and must itself accept', () => {
    const pass: HandoverCommand = { type: 'PassOn', to: 'mun-3301' };
    const { one } = take(waiting, pass, { by: nils, today: '2026-11-24' });
    expect(one).toMatchObject({ state: 'waiting', at: 'mun-3301', giver: 'ot-33', answerBy: '2026-12-01' });
    expect(() => take(one, { type: 'Accept' }, { by: nils })).toThrow('not-your-handover');
    expect(() => take(waiting, { ...pass, to: 'ot-33' }, { by: nils })).toThrow('return-instead');
    expect(take(one, { type: 'Accept' }, { by: siri }).one.state).toBe('accepted');
  });
});

describe('what an agency reads of it', () => {
  it('ends with its answer, and nobody else ever reads it', () => {
    const passed = take(waiting, { type: 'PassOn', to: 'mun-3301' }, { by: nils }).one;
    const readers = (one: Handover) =>
      ['ot-33', 'nav-3301', 'mun-3301', 'school-300010377'].filter((agency) => mayReadHandover(one, agency));
    expect(readers(waiting)).toEqual(['ot-33', 'nav-3301']);
    expect(readers(passed)).toEqual(['ot-33', 'mun-3301']);
    const back = take(passed, { type: 'Return', reason: 'not-our-task', note: 'Feil' }, { by: siri }).one;
    expect(readers(back)).toEqual(['ot-33']);
    expect(readers(take(passed, { type: 'Withdraw', cause: 'consent' }).one)).toEqual(['ot-33']);
    expect(isPartyOf(passed, 'nav-3301')).toBe(true);
    expect(isPartyOf(passed, 'school-300010377')).toBe(false);
  });
});

describe('time', () => {
  const due = (one: Handover, today: string, given = around) =>
    handoverProcess.fallenDue(one, asked({ by: workflow, today, around: given }));

  it('says once that nobody answered, and the referral goes on waiting', () => {
    expect(handoverProcess.nextDue(waiting)).toBe('2026-11-28');
    expect(due(waiting, '2026-11-27')).toEqual([]);
    const { one, events } = folded(waiting, due(waiting, '2026-12-03'), workflow);
    expect(events).toMatchObject([
      { type: 'HandoverUnanswered', data: { on: '2026-11-28', agency: 'nav-3301' } },
    ]);
    expect(due(one, '2027-01-03')).toEqual([]);
    expect([handoverProcess.nextDue(one), handoverProcess.isOpen(one)]).toEqual([null, true]);
    expect(take(one, { type: 'Accept' }, { by: nils }).one.state).toBe('accepted');
  });

  it('ends it when the journey is closed, the giver has left, or she has moved', () => {
    const cases = [
      [{ ...around, phase: 'closed' }, 'journey-closed'],
      [{ ...around, agencies: ['mun-3301'] }, 'giver-left'],
      [{ ...around, county: '31' }, 'moved'],
    ] as const;
    for (const [given, reason] of cases) {
      expect(due(waiting, '2026-11-21', given)).toMatchObject([{ type: 'HandoverLapsed', data: { reason } }]);
      expect(() => take(waiting, { type: 'Accept' }, { by: nils, around: given })).toThrow('handover-ended');
      const ended = folded(waiting, due(waiting, '2026-11-21', given), workflow).one;
      expect([ended.state, handoverProcess.isOpen(ended)]).toEqual(['lapsed', false]);
    }
  });
});

describe('the journey', () => {
  const commandOf = (asks: { command: JourneyCommand }[]) => {
    const [one] = asks;
    if (!one) throw new Error('nothing was told');
    return one.command;
  };
  const before: Journey = after();
  const told = (journey: Journey, known: Handover | undefined, command: HandoverCommand, by: PersonActor) =>
    takeStep(journey, commandOf(take(known, command, { by }).asks), by).journey;
  const referred = told(before, undefined, ask, maja);

  it('goes on with who had her until somebody has accepted; then whoever accepted has her', () => {
    expect(referred).toMatchObject({ agencies: before.agencies, caseworker: before.caseworker });
    const taken = told(referred, waiting, { type: 'Accept' }, nils);
    expect(taken).toMatchObject({
      caseworker: 'nils',
      caseworkerOf: 'nav-3301',
      owner: 'ot-33',
      handovers: [],
    });
    expect(taken.agencies).toContain('nav-3301');
  });

  it('is not opened to whoever says no, or passes it on', () => {
    const back = told(referred, waiting, { type: 'Return', reason: 'no-capacity', note: 'Fullt' }, nils);
    expect(back.agencies).not.toContain('nav-3301');
    expect(back.tasks).toContainEqual(
      expect.objectContaining({ kind: 'handover-returned', contact: 'maja' }),
    );
    const on = told(referred, waiting, { type: 'PassOn', to: 'mun-3301' }, nils);
    expect(on.agencies).toEqual(before.agencies);
    expect(on.handovers).toEqual([{ handover: 'h-1', giver: 'ot-33', at: 'mun-3301' }]);
  });

  it('asks each agency once at a time', () => {
    const again = commandOf(take(undefined, { ...ask, handover: 'h-2' }).asks);
    expect(() => takeStep(referred, again, maja)).toThrow('handover-waits');
  });

  it('has a task for who asked when nobody answered, until somebody does', () => {
    const late = folded(
      waiting,
      handoverProcess.fallenDue(waiting, asked({ by: workflow, today: '2026-11-28' })),
      workflow,
    );
    const silent = takeStep(referred, commandOf(late.asks), workflow, '2026-12-30').journey;
    expect(silent.tasks.map(({ kind }) => kind)).toContain('handover-unanswered');
    const taken = told(silent, late.one, { type: 'Accept' }, nils);
    expect(taken.tasks.map(({ kind }) => kind)).not.toContain('handover-unanswered');
  });
});
