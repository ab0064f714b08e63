import type { StepFields, StepType } from '@samspor/domain';
import type { SingleField } from '../journeys/steps/step-forms.ts';

/** What a field is called, and why it is asked and who reads it (empty when that is plain). */
export interface FieldText {
  label: string;
  why: string;
}

/** Words of a step: its name, the button that takes it, what it does, and each of its fields. */
export interface StepText<T extends StepType> {
  name: string;
  act: string;
  intro: string;
  fields: { [F in SingleField<StepFields[T]>]-?: FieldText };
}

/** The steps of the rights ledger, whose words stand in a file of their own. */
export type RightsStep =
  | 'RecordSchooling'
  | 'RecordSubject'
  | 'ApplyToSchool'
  | 'AnswerApplication'
  | 'ReplyToPlace'
  | 'PlanInterruption'
  | 'CallInFollowUpService'
  | 'ReportNotStarted';

/** A step or field without words does not compile. */
export type StepTexts = { [T in StepType]: StepText<T> };
