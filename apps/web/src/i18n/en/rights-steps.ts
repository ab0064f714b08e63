import type { RightsStep, StepTexts } from '../step-texts.ts';

const readers = 'Read by the agencies that follow up the youth. Keep it short and factual.';
const school = { label: 'Organisation number of the school (optional)', why: 'Nine digits.' };

export const rightsSteps: Pick<StepTexts, RightsStep> = {
  RecordSchooling: {
    name: 'School history',
    act: 'Record a school year',
    intro:
      'One school year at a time. What you record goes before what the case tells by itself. Correct an earlier entry by choosing it at the end.',
    fields: {
      schoolYear: { label: 'School year', why: '' },
      outcome: { label: 'How did it go?', why: '' },
      level: { label: 'Level (optional)', why: '' },
      programme: { label: 'Programme (optional)', why: '' },
      school,
      from: { label: 'Began (optional)', why: 'In this school year.' },
      to: {
        label: 'Left (optional)',
        why: 'In this school year. The month serves to find critical periods.',
      },
      counted: {
        label: 'Has the county counted the year as used?',
        why: 'Under the rules before August 2024. Choose “Not settled” when you do not know.',
      },
      why: { label: 'Why does it not count? (fill in when the answer is no)', why: '' },
      omval: { label: 'Was it a new choice?', why: '' },
      replaces: {
        label: 'Corrects an earlier entry (optional)',
        why: 'What is corrected stays in the timeline.',
      },
      note: { label: 'Note (optional)', why: `Where this is known from. ${readers}` },
    },
  },
  RecordSubject: {
    name: 'Subject without a grade',
    act: 'Record a subject',
    intro: 'A missing subject, a planned exam or a result. A subject that was passed gives no new right.',
    fields: {
      subject: { label: 'Which subject?', why: '' },
      state: { label: 'How does it stand?', why: '' },
      examOn: {
        label: 'Day of the exam (when it is planned)',
        why: 'You are reminded of the result three weeks later.',
      },
      name: { label: 'Name of the subject (optional)', why: 'When the list does not have it.' },
    },
  },
  ApplyToSchool: {
    name: 'Application for a place',
    act: 'Record application',
    intro:
      'The youth has applied for a place. The deadline is 1 February for special groups and 1 March for others.',
    fields: {
      group: {
        label: 'What kind of application?',
        why: 'Who is placed with the follow-up service may apply for an apprenticeship at any time.',
      },
      programme1: { label: 'First choice', why: '' },
      school1: { label: 'School of the first choice, organisation number (optional)', why: 'Nine digits.' },
      programme2: { label: 'Second choice (optional)', why: '' },
      school2: { label: 'School of the second choice, organisation number (optional)', why: 'Nine digits.' },
      programme3: { label: 'Third choice (optional)', why: '' },
      school3: { label: 'School of the third choice, organisation number (optional)', why: 'Nine digits.' },
      note: { label: 'Note (optional)', why: readers },
    },
  },
  AnswerApplication: {
    name: 'Answer to an application',
    act: 'Record the answer',
    intro:
      'The county has answered. Who got neither the first nor the second choice is followed up before schools begin.',
    fields: { answer: { label: 'What was the answer?', why: '' } },
  },
  ReplyToPlace: {
    name: 'Reply to a place',
    act: 'Record yes or no to the place',
    intro: 'If yes, we ask when schools begin whether the youth came. If no, a new plan is needed.',
    fields: { reply: { label: 'What did the youth reply?', why: '' } },
  },
  PlanInterruption: {
    name: 'Planned interruption',
    act: 'Plan an interruption',
    intro: 'The youth takes a break with a plan for the way back. You are reminded of the day to return.',
    fields: {
      lastDay: { label: 'Last day at school', why: '' },
      backOn: { label: 'Back in training', why: '' },
      plan: { label: 'What happens meanwhile, and what does it take to come back?', why: readers },
    },
  },
  CallInFollowUpService: {
    name: 'Follow-up service called in before a dropout',
    act: 'Call in the follow-up service',
    intro:
      'The pupil is about to leave. The follow-up service may read the case and makes contact within five working days, to motivate for staying or to help with a planned interruption.',
    fields: {
      reported: {
        label: 'Where does the pupil go?',
        why: 'Reported as preventive, not as one of the target group.',
      },
      concern: { label: 'What gives concern?', why: readers },
    },
  },
  ReportNotStarted: {
    name: 'Did not come',
    act: 'Record that the pupil did not come',
    intro: 'The pupil should have begun and has not come. It is a task of the same day for who follows up.',
    fields: { note: { label: 'Note (optional)', why: readers } },
  },
};
