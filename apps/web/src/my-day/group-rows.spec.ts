import type { Urgency, WorkRow } from '@samspor/contracts';
import { groupRows } from './group-rows.ts';

const row = (journeyId: string, urgency: Urgency): WorkRow => ({
  journeyId,
  version: 1,
  urgency,
  name: 'Test Testesen',
  age: 17,
  municipality: 'Sarpsborg',
  phase: 'enrolled',
  kind: 'CONTACT',
  dueOn: '2026-11-01',
  daysOver: 20,
  lastEvent: { type: 'YouthEnrolled', on: '2026-10-01' },
  caseworker: null,
  insteadOf: null,
  next: 'SeekContact',
  help: null,
  seat: { agency: 'ot-31', agencyName: 'Oppfølgingstjenesten i Østfold', role: 'ot-caseworker' },
  snoozed: null,
  snoozeUntil: '2026-11-30',
});

describe('groupRows', () => {
  it('puts the most urgent group first and keeps the order within it', () => {
    const rows = [row('a', 'later'), row('b', 'critical'), row('c', 'soon'), row('d', 'critical')];
    const groups = groupRows(rows, { critical: 2, overdue: 0, soon: 1, later: 40, snoozed: 0 });
    expect(groups.map(({ urgency }) => urgency)).toEqual(['critical', 'soon', 'later']);
    expect(groups[0]?.rows.map(({ journeyId }) => journeyId)).toEqual(['b', 'd']);
  });

  it('counts those that are not shown yet', () => {
    const [later] = groupRows([row('a', 'later')], {
      critical: 0,
      overdue: 0,
      soon: 0,
      later: 40,
      snoozed: 0,
    });
    expect(later?.count).toBe(40);
  });

  it('keeps what is put off together, whatever its date', () => {
    const rows = [row('a', 'later'), row('b', 'critical')];
    const counts = { critical: 2, overdue: 0, soon: 1, later: 40, snoozed: 2 };
    expect(groupRows(rows, counts, 'snoozed')).toEqual([{ urgency: 'snoozed', count: 2, rows }]);
  });
});
