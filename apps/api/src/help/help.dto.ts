import {
  adviceTopics,
  appealAnswers,
  checkInEnds,
  checkInIntervals,
  checkInOutcomes,
  helpKinds,
  rulingBases,
  rulingOutcomes,
  type AdviceTopic,
  type AppealAnswer,
  type CheckInEnd,
  type CheckInInterval,
  type CheckInOutcome,
  type HelpDeed,
  type HelpDeeds,
  type HelpKind,
  type RulingBasis,
  type RulingOutcome,
} from '@samspor/domain';
import { Code, Day, OneOf, SomeOf, Text } from '../http/fields.ts';

class DeedDto {
  @Day() on!: string;
}

class NotedDto extends DeedDto {
  @Text(4000, { optional: true }) note?: string;
}

class WalkInDto extends NotedDto {
  @SomeOf(helpKinds) help!: HelpKind[];
}

class MakeRulingDto extends NotedDto {
  @OneOf(rulingBases) basis!: RulingBasis;
  @OneOf(rulingOutcomes) outcome!: RulingOutcome;
  @OneOf(['yes', 'no']) inPlan!: 'yes' | 'no';
  @Day({ optional: true }) notifiedOn?: string;
  @Text(100) reference!: string;
  @Text(100, { optional: true }) amount?: string;
}

class NotifyRulingDto extends DeedDto {
  @Code() ruling!: string;
}

class ReceiveAppealDto extends NotedDto {
  @Code() ruling!: string;
}

class AnswerAppealDto extends NotedDto {
  @Code() ruling!: string;
  @OneOf(appealAnswers) answer!: AppealAnswer;
}

class PlanCheckInsDto extends NotedDto {
  @OneOf(checkInIntervals) everyDays!: CheckInInterval;
}

class HoldCheckInDto extends NotedDto {
  @Code() checkIns!: string;
  @OneOf(checkInOutcomes) outcome!: CheckInOutcome;
}

class EndCheckInsDto extends NotedDto {
  @Code() checkIns!: string;
  @OneOf(checkInEnds) reason!: CheckInEnd;
}

class ReceiveHandOverDto extends DeedDto {
  @OneOf(['yes', 'no']) consent!: 'yes' | 'no';
  @Text(200) fromSchool!: string;
  @Text(4000, { optional: true }) known?: string;
}

export class AdviceDto extends DeedDto {
  @OneOf(adviceTopics) topic!: AdviceTopic;
}

/** What each deed's body must hold; a deed of the domain without a DTO does not compile. */
export const deedDtos: { readonly [T in HelpDeed]: new () => HelpDeeds[T] & { on: string } } = {
  WalkIn: WalkInDto,
  MakeRuling: MakeRulingDto,
  NotifyRuling: NotifyRulingDto,
  ReceiveAppeal: ReceiveAppealDto,
  AnswerAppeal: AnswerAppealDto,
  PlanCheckIns: PlanCheckInsDto,
  HoldCheckIn: HoldCheckInDto,
  EndCheckIns: EndCheckInsDto,
  ReceiveHandOver: ReceiveHandOverDto,
};

export const isDeed = (name: string): name is HelpDeed => Object.hasOwn(deedDtos, name);
