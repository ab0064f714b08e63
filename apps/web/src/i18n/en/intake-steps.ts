import type { nb } from '../nb/index.ts';

type Steps =
  'MissTalk' | 'CancelTalk' | 'SetCondition' | 'LeaveOutCondition' | 'RecordBreach' | 'EndCondition';

const readers = 'Read by Nav. Write briefly and to the point.';

export const intakeSteps: Pick<(typeof nb)['steps'], Steps> = {
  MissTalk: {
    name: 'Did not come to the talk',
    act: 'Did not come',
    intro:
      'The youth did not come. You get a task to seek contact again within three working days. The second time the caseworker is told too.',
    fields: { note: { label: 'Note (optional)', why: 'What the next one to make contact needs to know.' } },
  },
  CancelTalk: {
    name: 'Talk cancelled',
    act: 'Cancel the talk',
    intro: 'The time is free for others. The deadline of the talk stands.',
    fields: {
      reason: { label: 'Who cancelled?', why: '' },
      note: { label: 'Note (optional)', why: 'When it suits better, and what you agreed on.' },
    },
  },
  SetCondition: {
    name: 'Activity condition',
    act: 'Set an activity condition',
    intro:
      'A condition for social assistance. The decision is made elsewhere; here stands what holds, and where to find the decision.',
    fields: {
      rule: { label: 'Which rule?', why: 'Under 30 years a condition of activity shall be set.' },
      from: { label: 'Holds from (optional)', why: 'Left empty, it holds from the day below.' },
      what: { label: 'What shall the youth do?', why: `As it stands in the decision. ${readers}` },
      decidedBy: { label: 'Who decided it? (optional)', why: 'Caseworker or leader at Nav.' },
      reference: { label: 'Number of the decision (optional)', why: 'So that it can be found again.' },
    },
  },
  LeaveOutCondition: {
    name: 'Exception from the condition',
    act: 'Record an exception',
    intro: 'No condition of activity is set, as weighty reasons speak against it.',
    fields: { reasons: { label: 'Which weighty reasons?', why: readers } },
  },
  RecordBreach: {
    name: 'Breach of a condition',
    act: 'Record a breach',
    intro: 'What happened, and what consequence was considered. A new decision is made elsewhere.',
    fields: {
      condition: { label: 'Which condition?', why: '' },
      consequence: { label: 'What was the consequence?', why: '' },
      what: { label: 'What happened?', why: readers },
      considered: { label: 'What was considered?', why: 'The youth’s own explanation too.' },
    },
  },
  EndCondition: {
    name: 'Condition ended',
    act: 'End a condition',
    intro: 'The condition holds no more.',
    fields: {
      condition: { label: 'Which condition?', why: '' },
      outcome: { label: 'Why?', why: '' },
      note: { label: 'Note (optional)', why: readers },
    },
  },
};
