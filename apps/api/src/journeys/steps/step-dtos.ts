import type { StepFields, StepType } from '@samspor/domain';
import {
  CategoryDto,
  CommitteeDecisionDto,
  ConfirmCategoryDto,
  ReferralDto,
  ReturnCategoryDto,
} from './committee.dto.ts';
import { AttemptDto, ChannelDto, ClarificationTalkDto, ContactDto, RightsInfoDto } from './contact.dto.ts';
import { ConfirmHintDto, RejectHintDto } from './hints.dto.ts';
import { CompleteTaskDto, SettleMessageDto, StopLadderDto } from './ladder.dto.ts';
import {
  AnswerOfferDto,
  EndMeasureDto,
  EndOfferDto,
  MakeOfferDto,
  NoteDto,
  OptionalNoteDto,
  ReturnToSchoolDto,
  StartCourseDto,
  StartWorkDto,
  StartWorkTrainingDto,
} from './measures.dto.ts';
import {
  AssignCaseworkerDto,
  CloseJourneyDto,
  EndAgencyPartDto,
  EnterInstitutionDto,
  LeaveTrainingDto,
  MoveDto,
  ProtectAddressDto,
  ReopenJourneyDto,
  ResolveOtherwiseDto,
} from './standing.dto.ts';
import { EmptyStepDto, WithdrawEntryDto } from './step.dto.ts';

/** What each step's body must hold; a step of the domain without a DTO does not compile. */
export const stepDtos: { readonly [T in StepType]: new () => StepFields[T] & { on: string } } = {
  SeekContact: AttemptDto,
  RecordContact: ContactDto,
  SendRightsInfo: RightsInfoDto,
  HoldClarificationTalk: ClarificationTalkDto,
  ReferToCommittee: ReferralDto,
  RecordCommitteeDecision: CommitteeDecisionDto,
  ProposeCategory: CategoryDto,
  ConfirmCategory: ConfirmCategoryDto,
  ReturnCategory: ReturnCategoryDto,
  StartCourse: StartCourseDto,
  EndCourse: EndMeasureDto,
  StartWorkTraining: StartWorkTrainingDto,
  EndWorkTraining: EndMeasureDto,
  ReviewMeasure: NoteDto,
  ReturnToSchool: ReturnToSchoolDto,
  StartWork: StartWorkDto,
  ConfirmStay: OptionalNoteDto,
  CloseJourney: CloseJourneyDto,
  DeclineFollowUp: OptionalNoteDto,
  ResolveOtherwise: ResolveOtherwiseDto,
  LeaveTraining: LeaveTrainingDto,
  EndWork: OptionalNoteDto,
  MakeOffer: MakeOfferDto,
  AnswerOffer: AnswerOfferDto,
  EndOffer: EndOfferDto,
  RecordMove: MoveDto,
  EnterInstitution: EnterInstitutionDto,
  LeaveInstitution: EmptyStepDto,
  ReachCompetence: EmptyStepDto,
  ReserveChannel: ChannelDto,
  ReleaseChannel: ChannelDto,
  ProtectAddress: ProtectAddressDto,
  RecordDeath: EmptyStepDto,
  RegisterError: OptionalNoteDto,
  AssignCaseworker: AssignCaseworkerDto,
  AddNote: NoteDto,
  StartLadder: EmptyStepDto,
  StopLadder: StopLadderDto,
  SettleMessage: SettleMessageDto,
  CompleteTask: CompleteTaskDto,
  PlanVisit: EmptyStepDto,
  ConfirmHint: ConfirmHintDto,
  RejectHint: RejectHintDto,
  EndAgencyPart: EndAgencyPartDto,
  WithdrawEntry: WithdrawEntryDto,
  ReopenJourney: ReopenJourneyDto,
};

export const isStep = (name: string): name is StepType => Object.hasOwn(stepDtos, name);
