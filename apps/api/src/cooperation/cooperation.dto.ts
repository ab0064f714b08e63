import {
  applicationAnswers,
  reviewConclusions,
  steeringSeats,
  workdays,
  type ApplicationAnswer,
  type CooperationAct,
  type CooperationActs,
  type CounsellorDays,
  type ReviewConclusion,
  type SteeringSeat,
  type Workday,
} from '@samspor/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Code, Day, field, ListOf, OneOf, SomeOf, Text, WholeNumber } from '../http/fields.ts';

class CounsellorDaysDto {
  @ApiProperty({ type: String }) person!: string;
  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...workdays] } }) school!: Workday[];
  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...workdays] } }) nav!: Workday[];
}

const areWorkdays = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value).size === value.length &&
  value.every((day) => workdays.some((known) => known === day));

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);

const arePeople = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 30 &&
  new Set(value).size === value.length &&
  value.every(isCode);

/** A counsellor with at least one day at each place; that they do not overlap is the domain's to say. */
function hasDays(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const { person, school, nav, ...others } = entry as Record<string, unknown>;
  return isCode(person) && areWorkdays(school) && areWorkdays(nav) && Object.keys(others).length === 0;
}

/** What the two agree on; `counterpart` answers for it at the other party, and the writer at her own. */
class CooperationTermsDto {
  @Day() from!: string;
  @Day() to!: string;
  @Code() counterpart!: string;
  @ListOf(10, {
    holds: hasDays,
    message: 'Velg minst én dag på skolen og minst én dag på Nav-kontoret for hver veileder.',
    item: CounsellorDaysDto,
  })
  counsellors!: CounsellorDays[];
  @Text(2000) aims!: string;
  @Text(2000) schoolPart!: string;
  @Text(2000) navPart!: string;
  @WholeNumber(1, 12) noticeMonths!: number;
  @Text(200, { optional: true }) applicationTo?: string;
  @Day({ optional: true }) applyBy?: string;
  @Text(4000, { optional: true }) application?: string;
}

/** A new agreement with a partner: a NAV office for a school's head, a school for a NAV leader. */
export class ProposeCooperationDto extends CooperationTermsDto {
  @Code() partner!: string;
}

class ProposeVersionDto extends CooperationTermsDto {
  @Text(1000) why!: string;
}

class SignCooperationDto {
  @WholeNumber(1, 1000) terms!: number;
}

class RefuseCooperationDto {
  @WholeNumber(1, 1000) terms!: number;
  @Text(1000) words!: string;
}

class SendApplicationDto {
  @Day() sentOn!: string;
}

class AnswerJointApplicationDto {
  @Day() answeredOn!: string;
  @OneOf(applicationAnswers) answer!: ApplicationAnswer;
}

class ReviewCooperationDto {
  @OneOf(reviewConclusions) conclusion!: ReviewConclusion;
  @Text(4000) words!: string;
  @Day() nextOn!: string;
}

class GiveNoticeDto {
  @Day() lastDay!: string;
  @Text(1000) words!: string;
}

/** Members by the people that the page offers; at which agency each sits, the directory says. */
class AppointSteeringDto {
  @field(arePeople, 'Velg medlemmer fra listen på siden.', {
    ...{ type: 'array', items: { type: 'string', pattern: '^[\\w-]{1,40}$' }, minItems: 1, maxItems: 30 },
    uniqueItems: true,
  })
  people!: string[];
}

class CallSteeringDto {
  @Day() meetsOn!: string;
}

class RaiseSteeringItemDto {
  @Text(1000) words!: string;
}

class WithdrawSteeringItemDto {
  @Code() item!: string;
}

class DecideSteeringDto {
  @Code() item!: string;
  @Text(2000) words!: string;
  @Code({ optional: true }) who?: string;
  @Day({ optional: true }) dueOn?: string;
}

class CompleteDecisionDto {
  @Code() decision!: string;
}

class DropDecisionDto {
  @Code() decision!: string;
  @Text(1000) words!: string;
}

class HoldSteeringDto {
  @SomeOf(steeringSeats) present!: SteeringSeat[];
}

/** What the directory adds to is written otherwise than the domain asks for it. */
interface Written extends Omit<CooperationActs, 'ProposeVersion' | 'AppointSteering'> {
  ProposeVersion: ProposeVersionDto;
  AppointSteering: AppointSteeringDto;
}

/** What each act's body must hold; an act of the domain without a DTO does not compile. */
export const cooperationDtos: { readonly [T in CooperationAct]: new () => Written[T] } = {
  ProposeVersion: ProposeVersionDto,
  SignCooperation: SignCooperationDto,
  RefuseCooperation: RefuseCooperationDto,
  SendApplication: SendApplicationDto,
  AnswerApplication: AnswerJointApplicationDto,
  ReviewCooperation: ReviewCooperationDto,
  GiveNotice: GiveNoticeDto,
  AppointSteering: AppointSteeringDto,
  CallSteering: CallSteeringDto,
  RaiseSteeringItem: RaiseSteeringItemDto,
  WithdrawSteeringItem: WithdrawSteeringItemDto,
  DecideSteering: DecideSteeringDto,
  CompleteDecision: CompleteDecisionDto,
  DropDecision: DropDecisionDto,
  HoldSteering: HoldSteeringDto,
};

export const isCooperationAct = (name: string): name is CooperationAct =>
  Object.hasOwn(cooperationDtos, name);
