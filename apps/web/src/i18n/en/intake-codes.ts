import type { IntakeCodeTexts } from '../intake-codes.ts';

export const intakeCodes: IntakeCodeTexts = {
  openingWay: {
    'nav-intake': 'The youth turned to Nav',
    school: 'At school',
    referral: 'Referred by somebody else',
    concern: 'Concern for the youth',
  },
  income: {
    none: 'No income',
    work: 'Wages',
    family: 'Supported by the family',
    'social-assistance': 'Social assistance',
    benefit: 'Another benefit from Nav',
    'student-finance': 'Student loan or grant',
    other: 'Other',
  },
  housing: {
    'with-parents': 'With parents',
    own: 'Own home',
    shared: 'Shared, or with others',
    temporary: 'Temporary housing',
    none: 'No fixed home',
    institution: 'Institution or supported housing',
    other: 'Other',
  },
  rightHelp: {
    yes: 'Yes, social assistance is the right help',
    no: 'No, something else is the right help',
    unclear: 'Unclear, the committee has to consider it',
  },
  cancelReason: { youth: 'The youth', agency: 'We at Nav' },
  conditionRule: {
    'sotjl-20': 'Social Services Act § 20',
    'sotjl-20-a': 'Social Services Act § 20 a (under 30)',
  },
  breachConsequence: {
    none: 'No consequence',
    warned: 'Told of a possible reduction',
    reduced: 'The assistance is reduced',
    stopped: 'The assistance is stopped',
  },
  conditionOutcome: {
    fulfilled: 'The condition is fulfilled',
    'no-assistance': 'Receives no social assistance any more',
    replaced: 'Replaced by another condition',
    'not-possible': 'Could not be carried out',
  },
  writtenField: {
    situation: 'The situation',
    incomeNote: 'Economy',
    schoolHistory: 'School so far',
    rightHelpWhy: 'On the right help',
    wishes: 'The youth’s wishes',
    question: 'Question to the committee',
    risk: 'Why at risk',
    what: 'What',
    considered: 'Considered',
    decidedBy: 'Decided by',
    reference: 'Decision',
  },
};
