import type { IntakeView } from '@samspor/contracts';
import { dutyDaysOf, rosterValues } from './roster-values.ts';

const empty: IntakeView = {
  agencyName: 'Nav Drammen, Ungteam',
  version: 0,
  onDuty: null,
  talks: [],
  free: [],
  waiting: [],
  duties: [],
  plan: null,
  coming: null,
  people: [],
};
const monday = { weekday: 1, person: 'p-nav-1', from: '08:30', to: '11:30', minutes: 60 };

describe('the roster form', () => {
  it('begins with usual hours and nobody on duty', () => {
    const values = rosterValues(empty, '2026-11-23');
    expect(values).toMatchObject({ from: '2026-11-23', minutes: '45' });
    expect(dutyDaysOf(values)).toEqual([]);
  });

  it('shows the plan that is to come, else the one that holds, and sends it back as it was', () => {
    const plan = { from: '2026-11-02', days: [{ ...monday, person: 'p-nav-2' }] };
    const held = rosterValues({ ...empty, plan }, '2026-11-23');
    expect(dutyDaysOf(held)).toEqual(plan.days);
    const coming = { from: '2026-12-01', days: [monday] };
    const values = rosterValues({ ...empty, plan, coming }, '2026-11-23');
    expect([values.from, dutyDaysOf(values)]).toEqual(['2026-12-01', [monday]]);
  });
});
