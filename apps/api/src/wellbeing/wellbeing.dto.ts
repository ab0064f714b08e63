import {
  rhythms,
  wellbeingWork,
  type Rhythmic,
  type WellbeingDeed,
  type WellbeingDeeds,
  type WellbeingWork,
} from '@samspor/domain';
import { Code, Day, OneOf, SomeOf, Text } from '../http/fields.ts';

class WellbeingDeedDto {
  @Day() on!: string;
}

class LogWellbeingDto extends WellbeingDeedDto {
  @SomeOf(wellbeingWork) work!: WellbeingWork[];
  @Text(4000, { optional: true }) note?: string;
}

class PlanWellbeingDto extends WellbeingDeedDto {
  @OneOf(wellbeingWork) work!: WellbeingWork;
  @Day() dueOn!: string;
  @OneOf(rhythms) rhythm!: Rhythmic;
  @Text(4000, { optional: true }) note?: string;
}

class DoPlannedDto extends WellbeingDeedDto {
  @Code() plan!: string;
  @Text(4000, { optional: true }) note?: string;
}

class EndPlannedDto extends WellbeingDeedDto {
  @Code() plan!: string;
}

class AskFamilyGroupDto extends WellbeingDeedDto {
  @Text(4000) question!: string;
}

class LinkAdviserDto extends WellbeingDeedDto {
  @Code() ask!: string;
  @Text(200) adviser!: string;
  @Text(4000, { optional: true }) note?: string;
}

/** What each deed's body must hold; a deed of the domain without a DTO does not compile. */
export const wellbeingDtos: {
  readonly [T in WellbeingDeed]: new () => WellbeingDeeds[T] & { on: string };
} = {
  LogWellbeing: LogWellbeingDto,
  PlanWellbeing: PlanWellbeingDto,
  DoPlanned: DoPlannedDto,
  EndPlanned: EndPlannedDto,
  AskFamilyGroup: AskFamilyGroupDto,
  LinkAdviser: LinkAdviserDto,
};

export const isWellbeingDeed = (name: string): name is WellbeingDeed => Object.hasOwn(wellbeingDtos, name);
