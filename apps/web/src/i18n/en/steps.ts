import { intakeSteps } from './intake-steps.ts';
import type { StepTexts } from '../step-texts.ts';
import { rightsSteps } from './rights-steps.ts';

const readers = 'Read by the agencies that follow up the youth. Keep it short and factual.';
const note = { label: 'Note (optional)', why: `What the next person needs to know. ${readers}` };
const outcome = { label: 'How did it go?', why: '' };

export const steps: StepTexts = {
  SeekContact: {
    name: 'Contact attempt',
    act: 'Record contact attempt',
    intro: 'You tried to reach the youth without an answer. An attempt does not fulfil the duty.',
    fields: {
      channel: { label: 'How did you try?', why: '' },
      outcome: { label: 'What did you learn at the door? (optional)', why: 'Of a visit only.' },
      note,
    },
  },
  RecordContact: {
    name: 'Contact made',
    act: 'Record contact',
    intro: 'The youth answered you. That fulfils the duty of contact this school year.',
    fields: { channel: { label: 'How were you in contact?', why: '' }, note },
  },
  SendRightsInfo: {
    name: 'Information about rights',
    act: 'Record sent information',
    intro: 'The youth has had written information about her or his rights.',
    fields: {
      guardianCopy: {
        label: 'Did the guardians get a copy?',
        why: 'Guardians of youths under 18 shall have a copy unless secrecy forbids it.',
      },
    },
  },
  HoldClarificationTalk: {
    name: 'Clarification talk',
    act: 'Record talk',
    intro:
      'You talked about what the youth wants, can do and needs. After a talk with Ungteam the youth always stands in the queue of the committee. Fill in only what you talked about.',
    fields: {
      channel: { label: 'How did you meet?', why: '' },
      situation: { label: 'The situation now (optional)', why: 'What makes the youth turn to you.' },
      income: { label: 'What does the youth live on? (optional)', why: '' },
      incomeNote: {
        label: 'More about the economy (optional)',
        why: 'Only what is needed to consider the help.',
      },
      housing: { label: 'How does the youth live? (optional)', why: 'Do not write the address.' },
      schoolHistory: {
        label: 'School so far (optional)',
        why: 'What was completed, what was interrupted, and why. Used when rights are mapped.',
      },
      rightHelp: {
        label: 'Is social assistance the right help? (optional)',
        why: 'Your judgement now. Decisions are made apart.',
      },
      rightHelpWhy: { label: 'Why? (optional)', why: 'The committee builds on it.' },
      wishes: { label: 'What does the youth wish? (optional)', why: 'The youth’s own words.' },
      question: {
        label: 'What shall the committee decide? (optional)',
        why: 'Stands on the agenda when the talk is with Ungteam. Others refer in the next step.',
      },
      summary: { label: 'Summary (optional)', why: `The committee builds on it. ${readers}` },
    },
  },
  ReferToCommittee: {
    name: 'Referral to the committee',
    act: 'Refer to the committee',
    intro: 'The case goes on the agenda of the first meeting whose agenda is open.',
    fields: {
      committee: { label: 'Which committee?', why: 'The agency that leads it may read the whole case.' },
      question: {
        label: 'What shall the committee decide?',
        why: 'Stands on the agenda and is read by the agencies of the committee.',
      },
      risk: {
        label: 'Why is the youth at risk? (optional)',
        why: 'Has to be filled in when the youth is in school or at work, or nobody has talked with the youth yet.',
      },
    },
  },
  RecordCommitteeDecision: {
    name: 'Decision of the committee',
    act: 'Record decision',
    intro: 'What the committee agreed on. Decisions in law are made by the agency itself.',
    fields: {
      outcome: { label: 'What did you agree on?', why: '' },
      responsible: {
        label: 'Which agency is responsible?',
        why: 'The agency may read the whole case, and gets the next deadline.',
      },
      meeting: { label: 'Which meeting?', why: "Today's meeting, or the last one held." },
      decision: {
        label: 'Decision',
        why: 'Becomes the minutes of the case. Read by the committee and by those who follow up.',
      },
    },
  },
  ProposeCategory: {
    name: 'Proposal of a category',
    act: 'Propose category',
    intro: 'A professional supervisor reviews your proposal.',
    fields: {
      category: { label: 'Category', why: 'Prerequisites and motivation for active measures.' },
      reasons: {
        label: 'Prerequisites: what do you build on?',
        why: 'Read by the supervisor, who must be able to follow it.',
      },
      motivation: {
        label: 'Will and motivation: what do you build on? (optional)',
        why: 'Read by the supervisor, who must be able to follow it.',
      },
      ownCategory: {
        label: "The youth's own choice (optional)",
        why: 'Which of the four the youth finds right, once you have talked about it.',
      },
      effortGroup: {
        label: "Nav's effort group (optional)",
        why: "As it stands in Nav's decision. It is never worked out from the category.",
      },
      ownAssessment: {
        label: "The youth's own assessment (optional)",
        why: "The youth's words. Read by the supervisor and those who follow up.",
      },
    },
  },
  ConfirmCategory: {
    name: 'Quality review of the category',
    act: 'Confirm category',
    intro: 'You agree. The category is assessed again in 90 days.',
    fields: { comment: { label: 'Comment (optional)', why: 'Read by the author of the proposal.' } },
  },
  ReturnCategory: {
    name: 'Category back to the caseworker',
    act: 'Return category',
    intro: 'The proposal needs more. The caseworker gets a new deadline.',
    fields: {
      suggested: {
        label: 'Which category would you have chosen? (optional)',
        why: 'Read by who proposed it, and shows where you judge differently.',
      },
      comment: { label: 'What is missing?', why: 'Read by the author of the proposal.' },
    },
  },
  StartCourse: {
    name: 'Start of a course',
    act: 'Start course',
    intro: 'The youth has accepted and begun the course.',
    fields: { course: { label: 'Which course?', why: '' }, note },
  },
  EndCourse: {
    name: 'End of the course',
    act: 'End course',
    intro: 'The course is over for the youth. Agree on the way on.',
    fields: { outcome, note },
  },
  StartWorkTraining: {
    name: 'Start of work training',
    act: 'Start work training',
    intro: 'The youth has begun work training.',
    fields: {
      host: { label: 'Organisation number of the work place (optional)', why: 'Nine digits, no name.' },
      note,
    },
  },
  EndWorkTraining: {
    name: 'End of work training',
    act: 'End work training',
    intro: 'The work training is over. Agree on the way on.',
    fields: { outcome, note },
  },
  ReviewMeasure: {
    name: 'Follow-up during the measure',
    act: 'Record follow-up',
    intro: 'You followed up the youth. The next follow-up is in four weeks.',
    fields: { note: { label: 'How is it going?', why: readers } },
  },
  ReturnToSchool: {
    name: 'Back to school or apprenticeship',
    act: 'Record school or apprenticeship',
    intro: 'The youth has entered training. You are reminded to check after 30 and 90 days.',
    fields: {
      kind: { label: 'What did the youth enter?', why: '' },
      school: { label: 'Organisation number of the school (optional)', why: 'Nine digits.' },
    },
  },
  StartWork: {
    name: 'Started work',
    act: 'Record work',
    intro: 'Work of 50 per cent or more counts as in work.',
    fields: { percent: { label: 'Per cent of full time', why: 'In total from this day, 1–100.' } },
  },
  ConfirmStay: {
    name: 'Still in school or work',
    act: 'Confirm that it goes well',
    intro: 'You checked that the youth is still in school or work.',
    fields: { note },
  },
  CloseJourney: {
    name: 'Closing',
    act: 'Close the journey',
    intro:
      'The youth is in school or work and needs no more. Write why if the case is closed before the checks after 30 and 90 days. The journey can be reopened.',
    fields: { reason: { label: 'Why is it closed?', why: '' }, note },
  },
  DeclineFollowUp: {
    name: 'Declined follow-up',
    act: 'Record that the youth declines',
    intro: 'The youth wants no follow-up now. We ask again next school year.',
    fields: { note },
  },
  ResolveOtherwise: {
    name: 'Resolved otherwise',
    act: 'Record another resolution',
    intro: 'The youth does something else now. We ask again next school year.',
    fields: { status: { label: 'What does the youth do?', why: 'Is reported as OT status.' }, note },
  },
  LeaveTraining: {
    name: 'Left training',
    act: 'Record that the youth left training',
    intro: 'The youth is outside training. A new deadline for contact begins.',
    fields: { reason: { label: 'Why?', why: 'The reason is counted in the reports of the county.' } },
  },
  EndWork: {
    name: 'Ended work',
    act: 'Record that work ended',
    intro:
      'The youth is no longer in work. After work of 50 per cent or more, a new deadline for contact begins.',
    fields: { note },
  },
  MapResources: {
    name: 'Mapping of resources',
    act: 'Record the mapping of resources',
    intro: "What you came to together. The youth's own words stand beside yours.",
    fields: {
      resources: { label: 'Resources (optional)', why: `What the youth can, wants and has. ${readers}` },
      needs: { label: 'Needs (optional)', why: readers },
      barriers: { label: 'Barriers (optional)', why: `What has to be solved first. ${readers}` },
      goals: { label: 'Goals (optional)', why: readers },
      ownWords: { label: "In the youth's own words (optional)", why: `Write it as it was said. ${readers}` },
    },
  },
  MakeOffer: {
    name: 'Offer',
    act: 'Record offer',
    intro:
      'A concrete offer fulfils the duty to make an offer. The offer of a talk can be recorded too, but does not.',
    fields: {
      kind: { label: 'What was offered?', why: '' },
      entry: { label: 'From the overview (optional)', why: 'Offers of this kind that fit the youth.' },
      answer: { label: 'What did the youth answer?', why: '' },
      description: { label: 'Description (optional)', why: `What, where and when. ${readers}` },
    },
  },
  AnswerOffer: {
    name: 'Answer to an offer',
    act: 'Record answer to an offer',
    intro: 'The youth has answered an offer that stood open.',
    fields: {
      offer: { label: 'Which offer?', why: '' },
      answer: { label: 'What did the youth answer?', why: '' },
    },
  },
  EndOffer: {
    name: 'Offer ended',
    act: 'End offer',
    intro: 'The offer no longer stands. The duty may open again.',
    fields: { offer: { label: 'Which offer?', why: '' } },
  },
  RecordMove: {
    name: 'Move',
    act: 'Record move',
    intro: 'The new county takes over the youth and the duty from the day of the move.',
    fields: {
      to: { label: 'Where did the youth move?', why: '' },
      municipality: {
        label: 'Municipality (optional)',
        why: 'Choose the county first. Municipalities are shown for the counties that are loaded; otherwise leave it empty.',
      },
    },
  },
  EnterInstitution: {
    name: 'Entered an institution',
    act: 'Record institution',
    intro: 'The county of the institution has the duty as long as the stay lasts.',
    fields: { county: { label: 'County of the institution', why: '' } },
  },
  LeaveInstitution: {
    name: 'Left an institution',
    act: 'Record that the stay is over',
    intro: 'The duty goes back to the county where the youth lives.',
    fields: {},
  },
  ReachCompetence: {
    name: 'Reached competence',
    act: 'Record competence',
    intro: 'The youth has study or vocational competence. The journey is closed.',
    fields: {},
  },
  ReserveChannel: {
    name: 'Reservation',
    act: 'Record reservation',
    intro: 'The youth does not want to be contacted this way. Attempts by it do not count.',
    fields: { channel: { label: 'Which channel?', why: '' } },
  },
  ReleaseChannel: {
    name: 'Reservation lifted',
    act: 'Lift reservation',
    intro: 'The youth may be contacted this way again.',
    fields: { channel: { label: 'Which channel?', why: '' } },
  },
  ProtectAddress: {
    name: 'Address protection',
    act: 'Change address protection',
    intro: 'Strictly confidential hides county, municipality and school from everybody.',
    fields: { level: { label: 'Level', why: 'Follows the population register.' } },
  },
  RecordDeath: {
    name: 'Death',
    act: 'Record death',
    intro: 'All deadlines and messages stop at once, and the journey is closed.',
    fields: {},
  },
  RegisterError: {
    name: 'Registered in error',
    act: 'Record as an error',
    intro: 'The youth should not have been enrolled. The journey is closed and not counted.',
    fields: { note },
  },
  AssignCaseworker: {
    name: 'Caseworker',
    act: 'Choose caseworker',
    intro: 'The caseworker has the youth on her or his work list.',
    fields: {
      caseworker: { label: 'Who shall follow up?', why: 'Choose among the colleagues of your agency.' },
    },
  },
  AddNote: {
    name: 'Note',
    act: 'Write a note',
    intro: 'A note changes no deadlines.',
    fields: { note: { label: 'Note', why: readers } },
  },
  StartLadder: {
    name: 'Seek contact',
    act: 'Start seeking contact',
    intro:
      'Messages and tasks go out in the order of the county until the youth answers. You see each in the timeline and can stop at any time.',
    fields: {},
  },
  StopLadder: {
    name: 'Stop seeking contact',
    act: 'Stop seeking contact',
    intro: 'No more messages or tasks go out. The duty of contact stands.',
    fields: { reason: { label: 'Why? (optional)', why: readers } },
  },
  SettleMessage: {
    name: 'Message settled',
    act: 'Say whether the message went out',
    intro:
      'The answer of the service was lost. Ask the provider, or the youth. If you say no, the message is sent again.',
    fields: {
      message: { label: 'Which message?', why: '' },
      sent: { label: 'Did it go out?', why: '' },
    },
  },
  CompleteTask: {
    name: 'Task done',
    act: 'Mark a task as done',
    intro: 'For when there is nothing else to record, as when others have helped the youth.',
    fields: {
      task: { label: 'Which task?', why: '' },
      note: { label: 'What was done? (optional)', why: readers },
    },
  },
  PlanVisit: {
    name: 'Visit to be made',
    act: 'Ask for a visit',
    intro:
      'The youth comes on the list of visits and can be put on a route. Nobody who is protected, or wants no visit, is put there.',
    fields: {},
  },
  ConfirmHint: {
    name: 'Match confirmed',
    act: 'Confirm the match',
    intro:
      'You have looked into what the register says, and it is true. It is then recorded in the case from the day you give, as it would be otherwise.',
    fields: {
      hint: { label: 'Which match?', why: '' },
      percent: {
        label: 'Percentage of a full position (for work)',
        why: 'The register does not say how large the position is.',
      },
      note: { label: 'How do you know? (optional)', why: readers },
    },
  },
  RejectHint: {
    name: 'Match rejected',
    act: 'Reject the match',
    intro: 'What the register says is not true. The search goes on, and the match does not come back.',
    fields: {
      hint: { label: 'Which match?', why: '' },
      reason: { label: 'Why is it not true?', why: readers },
    },
  },
  EndAgencyPart: {
    name: 'Part ended',
    act: 'End the part of an agency',
    intro:
      'The agency can still read what stood in the case until now, and nothing newer. It can join again later. If the case waits for its committee, refer it anew.',
    fields: { agency: { label: 'Which agency takes no part any longer?', why: '' } },
  },
  WithdrawEntry: {
    name: 'Correction',
    act: 'Correct',
    intro: 'The entry counts as if it had never been recorded. It stays in the timeline, crossed out.',
    fields: {
      version: { label: 'Number of the entry', why: '' },
      reason: {
        label: 'What was wrong?',
        why: 'Stands at the crossed-out entry, for all who take part in the case.',
      },
    },
  },
  ReopenJourney: {
    name: 'Reopening',
    act: 'Reopen the journey',
    intro: 'The youth is enrolled again, and a new deadline for contact begins.',
    fields: {
      reason: { label: 'Why is it reopened?', why: '' },
      left: {
        label: 'Why did the youth leave? (optional)',
        why: 'Fill in when the youth left training. Counted in the reports of the county.',
      },
    },
  },
  ...rightsSteps,
  CompleteAgreement: {
    name: 'Agreement done',
    act: 'Agreement is done',
    intro: 'What the committee agreed on is done, so it does not come up at the next meeting.',
    fields: {
      agreement: { label: 'Which agreement?', why: '' },
      note: { label: 'How did it go? (optional)', why: readers },
    },
  },
  DropAgreement: {
    name: 'Agreement dropped',
    act: 'Drop the agreement',
    intro: 'The committee agrees that it is no longer needed.',
    fields: {
      agreement: { label: 'Which agreement?', why: '' },
      reason: { label: 'Why?', why: readers },
    },
  },
  WithdrawReferral: {
    name: 'Withdrawn from the committee',
    act: 'Withdraw from the committee',
    intro:
      'The case leaves the agenda at once, even in the middle of a meeting. The contact person gets a deadline to find the way on without the committee.',
    fields: {
      cause: { label: 'Why is the case withdrawn?', why: '' },
      note: { label: 'Remark (optional)', why: readers },
    },
  },
  ...intakeSteps,
  StartService: {
    name: 'Service',
    act: 'Start a service',
    intro:
      'Several agencies may help at once. The service stands in the plan that the youth and all helpers share.',
    fields: {
      kind: { label: 'What do you give?', why: 'Only what your role gives.' },
      evaluateOn: {
        label: 'When will you see whether it works?',
        why: 'Within a year. It becomes a task then.',
      },
      goal: { label: 'What is the goal?', why: 'In words in which the youth knows herself.' },
    },
  },
  EvaluateService: {
    name: 'Evaluation of a service',
    act: 'Evaluate a service',
    intro: 'You have looked at whether the service works. It goes on to the next evaluation.',
    fields: {
      service: { label: 'Which service?', why: '' },
      result: { label: 'How does it go?', why: '' },
      evaluateOn: { label: 'When do you look at it next?', why: 'Within a year.' },
      note,
    },
  },
  EndService: {
    name: 'End of a service',
    act: 'End a service',
    intro: 'The service ends. It stays in the plan with the reason.',
    fields: {
      service: { label: 'Which service?', why: '' },
      reason: { label: 'Why does it end?', why: '' },
      note,
    },
  },
  RecordWish: {
    name: 'What the youth wants',
    act: 'Write what the youth wants',
    intro: 'Stands first in the plan.',
    fields: { wish: { label: 'What does the youth want?', why: "In the youth's own words." } },
  },
  SnoozeMatter: {
    name: 'A task put off',
    act: 'Put off a task',
    intro:
      'The task leaves the list until the day you choose, and comes back by itself. A deadline in law stays.',
    fields: {
      matter: { label: 'What do you put off?', why: '' },
      until: { label: 'Until which day?', why: 'At most 90 days ahead, and never beyond a deadline in law.' },
      reason: { label: 'Why?', why: `Colleagues see the reason in the list. ${readers}` },
    },
  },
  NoteRuling: {
    name: 'Decision in the plan',
    act: 'Show in the plan that there is a decision',
    intro: 'The others see that there is a decision, not what it says.',
    fields: {},
  },
};
