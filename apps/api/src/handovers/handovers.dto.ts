import {
  handoverUrgencies,
  handoverWants,
  returnReasons,
  sharingBases,
  withdrawalCauses,
  type AskFields,
  type HandoverAct,
  type HandoverActs,
  type HandoverUrgency,
  type HandoverWant,
  type ReturnReason,
  type SharingBasis,
  type WithdrawalCause,
} from '@samspor/domain';
import { agencies } from '@samspor/identity';
import { Day, Id, OneOf, Text } from '../http/fields.ts';

const agencyIds = Object.keys(agencies);

export class AskHandoverDto implements AskFields {
  @Id() journeyId!: string;
  @OneOf(agencyIds) to!: string;
  @OneOf(handoverWants) wants!: HandoverWant;
  @OneOf(sharingBases) basis!: SharingBasis;
  @OneOf(handoverUrgencies) urgency!: HandoverUrgency;
  @Day({ optional: true }) answerBy?: string;
  @Text(1000) question!: string;
  @Text(4000) summary!: string;
}

class AcceptHandoverDto {
  @Text(2000, { optional: true }) note?: string;
}

class ReturnHandoverDto {
  @OneOf(returnReasons) reason!: ReturnReason;
  @Text(2000) note!: string;
}

class PassOnHandoverDto extends AcceptHandoverDto {
  @OneOf(agencyIds) to!: string;
}

class WithdrawHandoverDto extends AcceptHandoverDto {
  @OneOf(withdrawalCauses) cause!: WithdrawalCause;
}

/** What each act's body must hold; an act of the domain without a DTO does not compile. */
export const handoverDtos: { readonly [T in HandoverAct]: new () => HandoverActs[T] } = {
  Accept: AcceptHandoverDto,
  Return: ReturnHandoverDto,
  PassOn: PassOnHandoverDto,
  Withdraw: WithdrawHandoverDto,
};

export const isHandoverAct = (name: string): name is HandoverAct => Object.hasOwn(handoverDtos, name);
