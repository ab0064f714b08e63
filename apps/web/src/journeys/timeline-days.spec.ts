import type { TimelineEntry } from '@samspor/contracts';
import { timelineDays } from './timeline-days.ts';

const entry = (version: number, on: string): TimelineEntry => ({
  version,
  on,
  type: 'NoteAdded',
  recordedAt: `${on}T10:00:00Z`,
  by: { id: 'ingrid', name: 'Ingrid', agency: 'ot-31', agencyName: 'OT Østfold', role: 'ot-caseworker' },
  onBehalfOf: null,
  data: {},
  texts: {},
  workflow: null,
  withdrawn: null,
  mayWithdraw: false,
});

it('timelineDays: groups by the day it happened, also when it was recorded later', () => {
  const days = timelineDays([
    entry(4, '2026-11-01'),
    entry(3, '2026-11-20'),
    entry(2, '2026-11-01'),
    entry(1, '2026-10-01'),
  ]);
  expect(days.map(({ on, entries }) => [on, ...entries.map(({ version }) => version)])).toEqual([
    ['2026-11-20', 3],
    ['2026-11-01', 4, 2],
    ['2026-10-01', 1],
  ]);
});
