import type { Actor, PersonActor } from '../people/actor.ts';
import { roles, type Role } from '../people/roles.ts';
import { childWelfareAt, concernDays, concernReporters } from './concern-codes.ts';
import type { ConcernCommand, ReportConcern } from './concern-events.ts';
import { concernProcess } from './concern-process.ts';
import { mayReadConcern, owedOfConcern, type ConcernReport } from './concern.ts';

const as = (role: Role, id: string, agency: string): PersonActor => ({ kind: 'person', id, agency, role });
const nora = as('school-adviser', 'nora', 'school-300010377');
const inger = as('child-welfare', 'inger', 'mun-3301');
const lone = as('wellbeing-person', 'lone', 'dk-aalborg');
const workflow: Actor = { kind: 'system', id: 'workflow', agency: 'mun-3301' };

interface Given {
  by?: Actor;
  today?: string;
  birthDate?: string | null;
}
const asked = ({ by = nora, today = '2026-11-20', birthDate = '2010-05-06' }: Given) => ({
  ...{ by, today, now: new Date(`${today}T12:00:00Z`), around: { birthDate } },
});

const report: ReportConcern = {
  ...{ type: 'ReportConcern', report: 'r-1', journeyId: 'j-1', to: 'mun-3301', isUrgent: false },
  ...{ grounds: ['neglect'], observed: 'Sover på skolen.', family: 'not-told' },
};

function take(known: ConcernReport | undefined, command: ConcernCommand, given: Given = {}) {
  const events = concernProcess.decide(command, known, asked(given));
  const by = given.by ?? nora;
  const one = events.reduce<ConcernReport | undefined>(
    (folded, event) => concernProcess.evolve(folded, { ...event, by }),
    known,
  );
  if (!one) throw new Error('nothing was reported');
  return { one, events };
}

const { one: sent, events } = take(undefined, report);

describe('a report of concern', () => {
  it('asks nobody for consent, and nothing of the youth’s journey', () => {
    expect(sent).toMatchObject({ state: 'sent', reporter: 'nora', to: 'mun-3301' });
    expect(concernProcess.asks).toBeUndefined();
    expect(take(sent, report).events).toEqual([]);
  });

  it('keeps what the worry is in the texts, under the youth’s key', () => {
    expect(events[0]?.texts).toEqual({
      grounds: 'neglect',
      observed: 'Sover på skolen.',
      family: 'not-told',
    });
    expect(JSON.stringify(events[0]?.data)).not.toMatch(/neglect|Sover|told/);
    const answer = take(sent, { type: 'AnswerConcern', outcome: 'investigation' }, { by: inger }).events[0];
    expect(answer).toMatchObject({ data: { on: '2026-11-20', journeyId: 'j-1' } });
    expect(JSON.stringify(answer?.data)).not.toContain('investigation');
  });

  it('is looked at within a week and answered within three; in Denmark confirmed within six working days', () => {
    expect(concernDays('mun-3301', '2026-11-20')).toEqual({
      acknowledgeBy: '2026-11-27',
      answerBy: '2026-12-11',
    });
    expect(concernDays('dk-aalborg', '2026-11-20')).toMatchObject({ acknowledgeBy: '2026-11-30' });
  });

  it('may be made by everybody who works with youths, about a child, to child welfare of the country', () => {
    for (const role of roles) {
      const made = () => take(undefined, report, { by: as(role, 'x', 'ot-33') });
      if (concernReporters.includes(role)) expect(made).not.toThrow();
      else expect(made).toThrow('not-your-role');
    }
    expect(() => take(undefined, { ...report, to: 'nav-3301' })).toThrow('not-child-welfare');
    expect(() => take(undefined, { ...report, to: 'dk-aalborg' })).toThrow('not-child-welfare');
    for (const birthDate of ['2008-11-20', null])
      expect(() => take(undefined, report, { birthDate })).toThrow('not-a-child');
    expect(() => take(undefined, report, { birthDate: '2008-11-21' })).not.toThrow();
    expect(() => take(undefined, { ...report, grounds: ['illegal-absence'] })).toThrow('grounds-missing');
    const danish: ReportConcern = { ...report, to: 'dk-aalborg', grounds: ['illegal-absence'] };
    expect(take(undefined, danish, { by: lone }).one.to).toBe('dk-aalborg');
  });

  it('is read by who reported and by child welfare of that agency, by nobody else', () => {
    const readers = [...roles].flatMap((role) =>
      ['mun-3301', 'mun-3105', 'school-300010377', 'nav-3301', 'ot-33', 'dk-aalborg'].flatMap((agency) =>
        ['nora', 'inger', 'x'].map((person) => ({ person, agency, role })),
      ),
    );
    for (const reader of readers) {
      const own = reader.person === 'nora' && reader.agency === 'school-300010377';
      const theirs = reader.agency === 'mun-3301' && reader.role === 'child-welfare';
      expect(mayReadConcern(sent, reader)).toBe(own || theirs);
    }
    expect(childWelfareAt('police-sor-ost')).toBeNull();
  });

  it('is acknowledged and answered by child welfare, and added to by who reported', () => {
    const received = take(sent, { type: 'AcknowledgeConcern' }, { by: inger }).one;
    expect(received.state).toBe('received');
    expect(take(received, { type: 'AcknowledgeConcern' }, { by: inger }).events).toEqual([]);
    const more = take(received, { type: 'AddToConcern', note: 'Kom uten jakke.' }).one;
    expect(more.state).toBe('received');
    const answered = take(more, { type: 'AnswerConcern', outcome: 'investigation' }, { by: inger }).one;
    expect(concernProcess.isOpen(answered)).toBe(false);
    const again = take(answered, { type: 'AnswerConcern', outcome: 'dismissed' }, { by: inger }).one;
    expect(again.steps.filter(({ type }) => type === 'ConcernAnswered')).toHaveLength(2);
    for (const [command, by] of [
      [{ type: 'AcknowledgeConcern' }, nora],
      [{ type: 'AnswerConcern', outcome: 'dismissed' }, as('ppt', 'astrid', 'mun-3301')],
      [{ type: 'AnswerConcern', outcome: 'dismissed' }, as('child-welfare', 'solveig', 'mun-3105')],
      [{ type: 'AddToConcern', note: 'x' }, inger],
      [{ type: 'AddToConcern', note: 'x' }, as('school-adviser', 'other', 'school-300010377')],
    ] as const)
      expect(() => take(sent, command, { by })).toThrow('not-your-role');
  });

  it('is marked once for each day that goes by, and then waits for nothing', () => {
    expect(concernProcess.nextDue(sent)).toBe('2026-11-28');
    const due = (one: ConcernReport, today: string) =>
      concernProcess.fallenDue(one, asked({ by: workflow, today }));
    expect(due(sent, '2026-11-27')).toEqual([]);
    const passed = due(sent, '2026-12-31');
    expect(passed.map(({ data }) => data)).toMatchObject([
      { matter: 'acknowledge', on: '2026-11-28' },
      { matter: 'answer', on: '2026-12-12' },
    ]);
    const late = passed.reduce((one, event) => concernProcess.evolve(one, { ...event, by: workflow }), sent);
    expect([due(late, '2027-01-31'), concernProcess.nextDue(late), owedOfConcern(late).length]).toEqual([
      [],
      null,
      2,
    ]);
  });
});
