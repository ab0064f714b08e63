import type { DutyView } from '@samspor/contracts';
import { dutyYears } from './duty-years.ts';

const duty = (schoolYear: string, openedOn: string): DutyView => ({
  schoolYear,
  openedOn,
  county: '31',
  kind: 'CONTACT',
  state: 'open',
  dueOn: null,
  closedOn: null,
  reason: null,
  ruleSet: 'R2024',
  late: false,
  basis: 'opplæringsforskrifta § 8-3',
  openedBy: 'fact',
  dueRule: 'days-after-opening',
  endsOn: '2027-07-31',
  evidence: [],
});

it('dutyYears: the latest school year first, by opening within it', () => {
  const years = dutyYears([
    duty('2025/26', '2025-10-01'),
    duty('2026/27', '2026-08-01'),
    duty('2025/26', '2025-08-01'),
  ]);
  expect(
    years.map(({ schoolYear, duties }) => [schoolYear, ...duties.map(({ openedOn }) => openedOn)]),
  ).toEqual([
    ['2026/27', '2026-08-01'],
    ['2025/26', '2025-08-01', '2025-10-01'],
  ]);
});
