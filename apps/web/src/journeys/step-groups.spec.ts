import type { NextStep, StepType } from '@samspor/domain';
import { groupSteps } from './step-groups.ts';

const step = (name: StepType, more: Partial<NextStep> = {}): NextStep => ({
  step: name,
  main: false,
  mine: true,
  who: ['ot-caseworker'],
  dueOn: null,
  from: null,
  basis: 'OF 8-3',
  ...more,
});

describe('groupSteps', () => {
  it('keeps apart what cannot be done yet', () => {
    const { main, ahead } = groupSteps([
      step('ConfirmStay', { main: true, from: '2026-12-03', dueOn: '2026-12-10' }),
      step('RecordContact', { main: true }),
    ]);
    expect(main.map((one) => one.step)).toEqual(['RecordContact']);
    expect(ahead.map((one) => one.step)).toEqual(['ConfirmStay']);
  });

  it('puts the step that is due first in front', () => {
    const { main } = groupSteps([
      step('RecordContact', { main: true }),
      step('HoldClarificationTalk', { main: true, dueOn: '2026-12-03' }),
      step('SeekContact', { main: true, dueOn: '2026-11-25' }),
    ]);
    expect(main.map((next) => next.step)).toEqual(['SeekContact', 'HoldClarificationTalk', 'RecordContact']);
  });

  it('keeps what waits for others apart from what is mine', () => {
    const groups = groupSteps([
      step('ConfirmCategory', { main: true, mine: false }),
      step('AddNote'),
      step('ProtectAddress', { mine: false }),
    ]);
    expect(groups.main).toEqual([]);
    expect(groups.waiting.map((next) => next.step)).toEqual(['ConfirmCategory']);
    expect(groups.more).toEqual([{ name: 'case', steps: [step('AddNote')] }]);
    expect(groups.others.map((next) => next.step)).toEqual(['ProtectAddress']);
  });
});
