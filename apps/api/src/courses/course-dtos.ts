import {
  admissions,
  assessmentKinds,
  attendanceMarks,
  cancelReasons,
  channels,
  examResults,
  leavingReasons,
  measureOutcomes,
  nextPlaces,
  subjects,
  talkKinds,
  mostSessions,
  templateIds,
  type Admission,
  type AssessmentKind,
  type CancelReason,
  type CellMark,
  type Channel,
  type CourseAct,
  type CourseFields,
  type ExamResult,
  type MeasureOutcome,
  type NextPlace,
  type Subject,
  type TalkKind,
  type TemplateId,
} from '@samspor/domain';
import { Code, Day, field, Id, Ids, OneOf, Text, WholeNumber } from '../http/fields.ts';
import { isUuid } from '../http/preconditions.ts';

const mostSeats = 60;

const Session = () => WholeNumber(1, mostSessions);

const Weekdays = () =>
  field(
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      new Set(value).size === value.length &&
      value.every((day) => [1, 2, 3, 4, 5].includes(day as number)),
    'Velg minst én ukedag fra mandag til fredag.',
    { type: 'array', items: { type: 'integer', minimum: 1, maximum: 5 }, minItems: 1, maxItems: 5 },
  );

const marks: readonly unknown[] = [...attendanceMarks, null];

const isCellMark = (value: unknown): value is CellMark => {
  if (typeof value !== 'object' || value === null) return false;
  const { journeyId, mark, before, ...more } = value as Record<string, unknown>;
  const isWhole = typeof journeyId === 'string' && isUuid(journeyId) && journeyId === journeyId.toLowerCase();
  return isWhole && marks.includes(mark) && marks.includes(before) && Object.keys(more).length === 0;
};

const mark = { type: 'string', enum: [...attendanceMarks], nullable: true };

const Marks = () =>
  field(
    (value) =>
      Array.isArray(value) && value.length > 0 && value.length <= mostSeats && value.every(isCellMark),
    'Før oppmøte for deltakere i kurset, med P, A, L eller S.',
    {
      type: 'array',
      minItems: 1,
      maxItems: mostSeats,
      items: {
        type: 'object',
        required: ['journeyId', 'mark', 'before'],
        properties: { journeyId: { type: 'string', format: 'uuid' }, mark, before: mark },
      },
    } as never,
  );

export class PlanRunDto implements Omit<CourseFields['PlanRun'], 'run'> {
  @OneOf(templateIds) template!: TemplateId;
  @Day() from!: string;
  @Weekdays() weekdays!: number[];
  @WholeNumber(1, mostSeats) seats!: number;
  @WholeNumber(7, 20) hour!: number;
  @Text(100) place!: string;
  @Code() leader!: string;
  @Day({ optional: true }) informationOn?: string;
}

class AboutDto {
  @Id() journeyId!: string;
}
class MoveSessionDto {
  @Session() session!: number;
  @Day() to!: string;
}
class ChangeSeatsDto {
  @WholeNumber(1, mostSeats) seats!: number;
}
class AddDto extends AboutDto {
  @OneOf(['invite', 'offer']) how!: 'invite' | 'offer';
  @Code({ optional: true }) primaryContact?: string;
}
class AnswerDto extends AboutDto {
  @OneOf(['accepted', 'declined']) answer!: 'accepted' | 'declined';
  @OneOf(channels) channel!: Channel;
}
class RemoveDto extends AboutDto {
  @OneOf(leavingReasons) reason!: (typeof leavingReasons)[number];
  @Text(4000, { optional: true }) note?: string;
}
class BuddiesDto extends AboutDto {
  @Id({ optional: true }) buddy?: string;
}
class PrimaryContactDto extends AboutDto {
  @Code() contact!: string;
}
class MarkDto {
  @Session() session!: number;
  @Marks() marks!: CellMark[];
}
class SessionOfDto extends AboutDto {
  @Session() session!: number;
}
class NoteCellDto extends SessionOfDto {
  @Text(1000) note!: string;
}
class TalkDto extends AboutDto {
  @OneOf(talkKinds) kind!: TalkKind;
  @Text(4000, { optional: true }) summary?: string;
}
class LogDto extends AboutDto {
  @Text(4000) entry!: string;
}
class AssessDto extends AboutDto {
  @OneOf(assessmentKinds) kind!: AssessmentKind;
  @Text(4000) text!: string;
}
class PlanDto extends AboutDto {
  @Text(4000) goals!: string;
  @Text(4000) measures!: string;
}
class OutcomeDto extends AboutDto {
  @OneOf(measureOutcomes) outcome!: MeasureOutcome;
  @OneOf(nextPlaces, { optional: true }) next?: NextPlace;
  @Text(4000, { optional: true }) note?: string;
}
class VisitDto extends AboutDto {
  @Text(200) company!: string;
  @Day() visitedOn!: string;
  @Text(1000) what!: string;
}
class TransitionDto extends AboutDto {
  @OneOf(admissions) admission!: Admission;
}
class ExamDto extends AboutDto {
  @Text(100) subject!: string;
  @OneOf(subjects, { optional: true }) of?: Subject;
  @Day() examOn!: string;
}
class ResultDto extends AboutDto {
  @Text(100) subject!: string;
  @OneOf(examResults) result!: ExamResult;
}
class FollowUpDto {
  @WholeNumber(1, 60) followUp!: number;
  @Ids(mostSeats, { none: true }) present!: string[];
  @Day({ optional: true }) nextOn?: string;
}
class CancelDto {
  @OneOf(cancelReasons) reason!: CancelReason;
}

/** What is done to a run that stands. */
export type RunAct = Exclude<CourseAct, 'PlanRun'>;

/** What each act's body must hold; an act of the domain without a DTO does not compile. */
export const actDtos: { readonly [T in RunAct]: new () => CourseFields[T] } = {
  MoveSession: MoveSessionDto,
  ChangeSeats: ChangeSeatsDto,
  AddParticipant: AddDto,
  OfferSeat: AboutDto,
  AnswerSeat: AnswerDto,
  StartParticipant: AboutDto,
  RemoveParticipant: RemoveDto,
  PairBuddies: BuddiesDto,
  SetPrimaryContact: PrimaryContactDto,
  MarkAttendance: MarkDto,
  NoteCell: NoteCellDto,
  MakeUp: SessionOfDto,
  HoldTalk: TalkDto,
  HandIn: SessionOfDto,
  WriteLog: LogDto,
  Assess: AssessDto,
  MakePlan: PlanDto,
  GiveOutcome: OutcomeDto,
  RecordVisit: VisitDto,
  FlagTransition: TransitionDto,
  PlanExam: ExamDto,
  RecordResult: ResultDto,
  HoldFollowUp: FollowUpDto,
  CancelRun: CancelDto,
};

export const isRunAct = (act: string): act is RunAct => Object.hasOwn(actDtos, act);
