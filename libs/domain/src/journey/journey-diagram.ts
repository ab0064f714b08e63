import type { StepType } from './journey-commands.ts';
import { openPhases, type Phase } from './phases.ts';
import { steps, type Step } from './steps.ts';

/** The journey's table as a Mermaid diagram for the docs: phases, and the steps that lead from one to another. */
export function journeyDiagram(): string {
  const lines = (Object.entries(steps) as [StepType, Step][]).flatMap(([type, step]) => arrowsOf(type, step));
  return ['stateDiagram-v2', `  [*] --> ${idOf('enrolled')}: EnrolYouth`, ...lines].join('\n');
}

/** Where the step's data or the present phase decides, and not the table alone: what `decide` does. */
const decided: Partial<Record<StepType, { from?: readonly Phase[]; to: Phase }>> = {
  SeekContact: { from: ['enrolled'], to: 'contact-sought' },
  RecordContact: { from: ['enrolled', 'contact-sought', 'declined', 'resolved'], to: 'following-up' },
  EndCourse: { from: ['course'], to: 'clarified' },
  EndWorkTraining: { from: ['work-training'], to: 'clarified' },
  StartWork: { to: 'in-work' },
  RecordMove: { to: 'enrolled' },
};

function arrowsOf(type: StepType, row: Step): string[] {
  const { from = row.from, to = row.to } = decided[type] ?? {};
  if (to === undefined) return [];
  if (from.length >= openPhases.length) return [`  any --> ${idOf(to)}: ${type}`];
  return from.filter((phase) => phase !== to).map((phase) => `  ${idOf(phase)} --> ${idOf(to)}: ${type}`);
}

const idOf = (phase: Phase): string => phase.replaceAll('-', '_');
