import type { Actor, PersonActor } from '../people/actor.ts';
import { roles, type Role } from '../people/roles.ts';
import type { SpecialCommand, SpecialEvent } from './special-events.ts';
import { specialPlaces, specialProcess, specialUnit, type SpecialList } from './special-list.ts';

const as = (role: Role, id = 'bo'): PersonActor => ({ kind: 'person', id, agency: 'dk-aalborg', role });
const unit = as('special-unit');
const workflow: Actor = { kind: 'system', id: 'workflow', agency: 'dk-aalborg' };
const asked = (by: Actor, today = '2026-11-20') => ({
  ...{ by, today, now: new Date(`${today}T12:00:00Z`), around: null },
});

const folded = (known: SpecialList | undefined, events: readonly SpecialEvent[], by: Actor = unit) =>
  events.reduce<SpecialList | undefined>(
    (list, event) => specialProcess.evolve(list, { ...event, by }),
    known,
  );

function take(known: SpecialList | undefined, command: SpecialCommand, today?: string): SpecialList {
  const list = folded(known, specialProcess.decide(command, known, asked(unit, today)));
  if (!list) throw new Error('nothing came of it');
  return list;
}

const put = (journeyId: string, reviewOn = '2026-12-18'): SpecialCommand => ({
  ...{ type: 'PutOnList', journeyId, reviewOn, reason: 'Fem saker på to måneder' },
});
const one = take(undefined, put('j-1'));

describe('the list of a special unit', () => {
  it('keeps why a youth is on it under her key', () => {
    const [event] = specialProcess.decide(put('j-1'), undefined, asked(unit));
    expect(event).toMatchObject({ texts: { reason: 'Fem saker på to måneder' } });
    expect(JSON.stringify(event?.data)).not.toContain('saker');
    expect(() => take(one, put('j-1'))).toThrow('on-special-list');
  });

  it('has a hundred places, and refuses the next until one is taken off', () => {
    const full = Array.from({ length: specialPlaces }, (_, n) => n).reduce<SpecialList | undefined>(
      (list, n) => take(list, put(`j-${n}`)),
      undefined,
    );
    expect(() => take(full, put('next'))).toThrow('special-list-full');
    const less = take(full, { type: 'TakeOffList', journeyId: 'j-7', reason: 'Flyttet' });
    expect(take(less, put('next')).youths).toHaveLength(specialPlaces);
    expect(() => take(full, { type: 'SetPlaces', places: 99 })).toThrow('special-list-longer');
    expect(take(full, { type: 'SetPlaces', places: 101 }).places).toBe(101);
  });

  it('is the unit’s own', () => {
    const others = roles.filter((role) => !specialUnit.some((own) => own === role));
    for (const role of others)
      expect(() => specialProcess.decide(put('j-2'), one, asked(as(role)))).toThrow('not-your-role');
  });

  it('is reviewed within 90 days, and a review that is left out is marked once', () => {
    for (const reviewOn of ['2026-11-20', '2027-02-19'])
      expect(() => take(one, put('j-2', reviewOn))).toThrow('special-review-day');
    expect(specialProcess.nextDue(one)).toBe('2026-12-19');
    const passed = specialProcess.fallenDue(one, asked(workflow, '2026-12-20'));
    expect(passed).toMatchObject([{ type: 'SpecialReviewPassed', data: { on: '2026-12-19' } }]);
    const marked = folded(one, passed, workflow);
    if (!marked) throw new Error('nothing was marked');
    expect(specialProcess.fallenDue(marked, asked(workflow, '2027-02-01'))).toEqual([]);
    const review: SpecialCommand = {
      ...{ type: 'ReviewPlace', journeyId: 'j-1', note: 'Bedre', reviewOn: '2027-02-01' },
    };
    expect(specialProcess.nextDue(take(marked, review, '2026-12-20'))).toBe('2027-02-02');
  });

  it('knows nothing of a youth whom it has not', () => {
    expect(() => take(one, { type: 'TakeOffList', journeyId: 'j-2', reason: 'x' })).toThrow(
      'not-on-special-list',
    );
    const none = take(one, { type: 'TakeOffList', journeyId: 'j-1', reason: 'Går bra' });
    expect([none.youths, specialProcess.isOpen(none)]).toEqual([[], false]);
  });

  it('lets two who work on different youths not disturb each other', () => {
    const unseen = specialProcess.decide(put('j-2'), one, asked(unit))[0];
    if (!unseen) throw new Error('nothing was put on');
    expect(specialProcess.clashes?.(put('j-3'), unseen)).toBe(false);
    expect(specialProcess.clashes?.(put('j-2'), unseen)).toBe(true);
  });
});
