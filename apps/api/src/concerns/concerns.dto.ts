import {
  concernGrounds,
  concernOutcomes,
  familyTold,
  type ConcernAct,
  type ConcernActs,
  type ConcernFields,
  type ConcernGround,
  type ConcernOutcome,
  type FamilyTold,
} from '@samspor/domain';
import { agencies } from '@samspor/identity';
import { Flag, Id, OneOf, SomeOf, Text } from '../http/fields.ts';

export class ReportConcernDto implements ConcernFields {
  @Id() journeyId!: string;
  @OneOf(Object.keys(agencies)) to!: string;
  @Flag() isUrgent!: boolean;
  @SomeOf(concernGrounds) grounds!: ConcernGround[];
  @Text(8000) observed!: string;
  @Text(4000, { optional: true }) tried?: string;
  @OneOf(familyTold) family!: FamilyTold;
}

class AddToConcernDto {
  @Text(4000) note!: string;
}

class AcknowledgeConcernDto {
  @Text(2000, { optional: true }) note?: string;
}

class AnswerConcernDto extends AcknowledgeConcernDto {
  @OneOf(concernOutcomes) outcome!: ConcernOutcome;
}

/** What each act's body must hold; an act of the domain without a DTO does not compile. */
export const concernDtos: { readonly [T in ConcernAct]: new () => ConcernActs[T] } = {
  AddToConcern: AddToConcernDto,
  AcknowledgeConcern: AcknowledgeConcernDto,
  AnswerConcern: AnswerConcernDto,
};

export const isConcernAct = (name: string): name is ConcernAct => Object.hasOwn(concernDtos, name);
