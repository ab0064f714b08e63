import type { Duty } from '../duty/duty.ts';
import { yearFiguresOf } from './year-figures.ts';

const duty = (change: Partial<Duty>): Duty => ({
  youth: 'A',
  county: '33',
  schoolYear: '2025/26',
  kind: 'CONTACT',
  state: 'open',
  openedOn: '2025-08-01',
  dueOn: '2025-11-01',
  closedOn: null,
  reason: null,
  ruleSet: 'R2024',
  late: false,
  ...change,
});

it('counts youths, each once in a column, by school year and reason', () => {
  const figures = yearFiguresOf([
    duty({ state: 'fulfilled' }),
    duty({ kind: 'OFFER', state: 'fulfilled', late: true }),
    duty({ kind: 'RIGHTS_INFO', state: 'missed', late: true }),
    duty({ youth: 'B', state: 'ceased', reason: 'moved' }),
    duty({ youth: 'B', kind: 'OFFER', state: 'ceased', reason: 'moved' }),
    duty({ youth: 'B', county: '31', state: 'ceased', reason: 'in-work', late: true }),
    duty({ schoolYear: '2024/25', state: 'missed' }),
  ]);
  const none = { contacted: 0, offered: 0, overdue: 0, missed: 0 };
  expect(figures).toEqual([
    { ...none, schoolYear: '2024/25', owed: 1, missed: 1, ceased: {} },
    {
      schoolYear: '2025/26',
      owed: 2,
      contacted: 1,
      offered: 1,
      overdue: 2,
      missed: 1,
      ceased: { 'in-work': 1, moved: 1 },
    },
  ]);
});
