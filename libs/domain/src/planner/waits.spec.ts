import { as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { StepCommand } from '../journey/journey-commands.ts';
import type { Journey } from '../journey/journey.ts';
import type { Role } from '../people/roles.ts';
import { waitsOf } from './waits.ts';

const enrolled = take(undefined, enrolYouth, workflow).journey;
const after = (...steps: [StepCommand, Role?][]): Journey =>
  steps.reduce((journey, [command, role = 'ot-caseworker']) => {
    const agency = role === 'committee-leader' ? 'nav-3301' : 'ot-33';
    return take(journey, command, as(role, role, agency)).journey;
  }, enrolled);

const contact: StepCommand = { type: 'RecordContact', on: '2026-10-20', channel: 'phone' };
const talk: StepCommand = { type: 'HoldClarificationTalk', on: '2026-10-29', channel: 'meeting' };
const referral: StepCommand = {
  type: 'ReferToCommittee',
  on: '2026-11-02',
  committee: 'nav-3301',
  question: '?',
};
const decision = (on: string, outcome: 'course' | 'postponed'): [StepCommand, Role] => [
  { type: 'RecordCommitteeDecision', on, outcome, responsible: 'ot-33', decision: '-' },
  'committee-leader',
];

describe('waitsOf', () => {
  it('begins with the enrolment, and goes on until somebody has reached the youth', () => {
    const station = 'contact' as const;
    expect(waitsOf(enrolled)).toEqual([{ station, from: '2026-10-12', to: null, met: false }]);
    const attempt: StepCommand = { type: 'SeekContact', on: '2026-10-14', channel: 'sms' };
    expect(waitsOf(after([attempt], [contact]))).toEqual([
      { station, from: '2026-10-12', to: '2026-10-20', met: true },
      { station: 'talk', from: '2026-10-20', to: null, met: false },
    ]);
  });

  it('counts a postponed case as waiting for the committee still', () => {
    const journey = after(
      [contact],
      [talk],
      [referral],
      decision('2026-11-10', 'postponed'),
      decision('2026-11-17', 'course'),
    );
    const waits = waitsOf(journey);
    expect(waits.find(({ station }) => station === 'committee')).toEqual({
      station: 'committee',
      from: '2026-11-02',
      to: '2026-11-17',
      met: true,
    });
    expect(waits.find(({ station }) => station === 'course')?.from).toBe('2026-11-17');
  });

  it('lapses when the journey goes elsewhere', () => {
    const school: StepCommand = { type: 'ReturnToSchool', on: '2026-10-25', kind: 'school' };
    expect(waitsOf(after([contact], [school])).at(-1)).toEqual({
      station: 'talk',
      from: '2026-10-20',
      to: '2026-10-25',
      met: false,
    });
  });
});
