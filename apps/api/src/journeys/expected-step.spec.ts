import { deadlineKinds, dutyKinds, phases, roles, steps } from '@samspor/domain';
import { expectedStep } from './expected-step.ts';

describe('expectedStep', () => {
  it('is a step that the role may take from the phase, or none', () => {
    for (const kind of [...deadlineKinds, ...dutyKinds, 're-contact' as const])
      for (const phase of phases)
        for (const role of roles) {
          const step = expectedStep(kind, phase, role);
          expect(step === null || (steps[step].who.includes(role) && steps[step].from.includes(phase))).toBe(
            true,
          );
        }
  });

  it('is the contact itself for a youth whose contact is due', () => {
    expect(expectedStep('CONTACT', 'enrolled', 'ot-caseworker')).toBe('RecordContact');
    expect(expectedStep(null, 'enrolled', 'ot-caseworker')).toBeNull();
  });
});
