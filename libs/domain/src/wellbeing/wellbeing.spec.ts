import type { PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import type { WellbeingCommand, WellbeingDeed, WellbeingEvent } from './wellbeing-events.ts';
import { wellbeingProcess } from './wellbeing-process.ts';
import { openWellbeingMatters, type Wellbeing } from './wellbeing.ts';

const as = (role: Role, agency = 'dk-aalborg'): PersonActor => ({ kind: 'person', id: role, agency, role });
const lone = as('wellbeing-person');
const asked = (by: PersonActor, today: string) => ({
  ...{ by, today, now: new Date(`${today}T12:00:00Z`), around: null },
});

function take(known: Wellbeing | undefined, command: WellbeingCommand, by = lone, today = '2026-11-20') {
  const events: WellbeingEvent[] = wellbeingProcess.decide(command, known, asked(by, today));
  const child = events.reduce<Wellbeing | undefined>(
    (before, event) => wellbeingProcess.evolve(before, { ...event, by }),
    known,
  );
  if (!child) throw new Error('nothing was opened');
  return { child, events };
}

const of = { journeyId: 'j-1', on: '2026-11-20' };
const logged: WellbeingCommand = { type: 'LogWellbeing', ...of, work: ['fetched', 'parents', 'fetched'] };
const planned = (rhythm: 'once' | 'daily' | 'weekly'): WellbeingCommand => ({
  ...{ type: 'PlanWellbeing', ...of, work: 'fetched', dueOn: '2026-11-20', rhythm },
});
const question: WellbeingCommand = { type: 'AskFamilyGroup', ...of, question: 'Hvem har saken?' };
const link: WellbeingCommand = { type: 'LinkAdviser', ...of, ask: 'q1', adviser: 'Rådgiver Holst' };

describe('the log', () => {
  it('is opened by the first entry, and counts each kind once; what is written is a text of the child’s', () => {
    const { child, events } = take(undefined, { ...logged, note: 'Sov lenge' });
    expect(events.map(({ type }) => type)).toEqual(['WellbeingOpened', 'WellbeingLogged']);
    expect(events[1]).toMatchObject({ data: { work: ['fetched', 'parents'] }, texts: { note: 'Sov lenge' } });
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/Sov/);
    expect(child.log).toHaveLength(1);
  });

  it('is the wellbeing person’s alone, of her own municipality', () => {
    for (const by of [
      as('school-leader'),
      as('ppr'),
      as('family-contact'),
      as('wellbeing-person', 'mun-3301'),
    ])
      expect(() => take(undefined, logged, by)).toThrow('not-your-role');
    expect(() => take(take(undefined, logged).child, logged, as('wellbeing-person', 'dk-vejle'))).toThrow(
      'not-your-role',
    );
    expect(() => take(undefined, { ...logged, work: [] })).toThrow('work-missing');
    expect(() => take(undefined, { ...logged, on: '2026-11-21' })).toThrow('in-future');
  });
});

describe('what is planned', () => {
  it.each([
    ['once', null],
    ['daily', '2026-11-23'],
    ['weekly', '2026-11-27'],
  ] as const)('%s comes back on %s, and is in the log when it is done', (rhythm, nextOn) => {
    const { child } = take(undefined, planned(rhythm));
    const done = take(child, { type: 'DoPlanned', ...of, plan: 'p1' }).child;
    expect(done.plans[0]?.nextOn).toBe(nextOn);
    expect(done.log[0]?.work).toEqual(['fetched']);
  });

  it('is ended, and is not planned for a day that has gone', () => {
    const { child } = take(undefined, planned('daily'));
    const ended = take(child, { type: 'EndPlanned', ...of, plan: 'p1' }).child;
    expect(openWellbeingMatters(ended)).toEqual([]);
    expect(() => take(ended, { type: 'DoPlanned', ...of, plan: 'p1' })).toThrow('plan-unknown');
    expect(() => take(undefined, { ...planned('once'), dueOn: '2026-11-19' } as WellbeingCommand)).toThrow(
      'in-past',
    );
  });

  it('that was left out is marked once', () => {
    const { child } = take(undefined, planned('daily'));
    expect(wellbeingProcess.nextDue(child)).toBe('2026-11-21');
    const [passed, ...more] = wellbeingProcess.fallenDue(child, asked(lone, '2026-11-23'));
    if (!passed) throw new Error('nothing fell due');
    expect(more).toEqual([]);
    const marked = wellbeingProcess.evolve(child, { ...passed, by: lone });
    expect(wellbeingProcess.fallenDue(marked, asked(lone, '2026-12-24'))).toEqual([]);
    expect([wellbeingProcess.nextDue(marked), wellbeingProcess.isOpen(marked)]).toEqual([null, true]);
  });
});

describe('a question to the family group', () => {
  it('waits three working days for its contact, who links to the case’s own adviser', () => {
    const { child } = take(undefined, question);
    expect(openWellbeingMatters(child)).toEqual([{ matter: 'ask', item: 'q1', dueOn: '2026-11-25' }]);
    expect(() => take(child, link)).toThrow('not-your-role');
    const { child: answered, events } = take(child, link, as('family-contact'));
    expect(events[0]?.texts).toEqual({ adviser: 'Rådgiver Holst' });
    expect(openWellbeingMatters(answered)).toEqual([]);
    expect(() => take(answered, link, as('family-contact'))).toThrow('ask-unknown');
  });
});

describe('two who write about the same child', () => {
  it('stand in each other’s way at the same plan or question alone', () => {
    const [, unseen] = take(undefined, planned('daily')).events;
    if (!unseen) throw new Error('no event');
    const clash = (type: WellbeingDeed, more: object) =>
      wellbeingProcess.clashes?.({ type, ...of, ...more } as WellbeingCommand, unseen);
    expect(clash('DoPlanned', { plan: 'p1' })).toBe(true);
    expect(clash('DoPlanned', { plan: 'p2' })).toBe(false);
    expect(clash('LogWellbeing', { work: ['parents'] })).toBe(false);
    expect(clash('LinkAdviser', { ask: 'q1' })).toBe(false);
  });
});
