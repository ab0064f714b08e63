import {
  agreementParties,
  allowances,
  approvalWays,
  chosenPlacementEnds,
  placementNexts,
  placementResults,
  workPlaceKinds,
  youthApprovers,
  type AgreementParty,
  type Allowance,
  type ApprovalWay,
  type PlacementAct,
  type PlacementFields,
  type PlacementNext,
  type PlacementResult,
  type WorkPlaceKind,
  type YouthApprover,
} from '@samspor/domain';
import { Code, Day, Id, Municipality, OneOf, OrganisationNumber, Text, WholeNumber } from '../http/fields.ts';

/** A work place, as its keeper writes it (contracts, WorkPlaceBody). */
export class WorkPlaceDto {
  @OrganisationNumber() orgnr!: string;
  @Text(200) host!: string;
  @OneOf(workPlaceKinds) kind!: WorkPlaceKind;
  @Municipality() municipality!: string;
  @WholeNumber(1, 100) seats!: number;
  @Text(2000) work!: string;
  @WholeNumber(13, 30, { optional: true }) ageFrom?: number;
  @Text(500) contact!: string;
}

class PlacementTermsDto {
  @Day() from!: string;
  @Day() to!: string;
  @WholeNumber(1, 40) hours!: number;
  @OneOf(allowances) allowance!: Allowance;
  @Text(200) mentor!: string;
  @Text(2000) workGoals!: string;
  @Text(2000, { optional: true }) curriculumGoals?: string;
  @Text(500, { optional: true }) allowanceNote?: string;
}

/** A placement to be planned (contracts, PlanPlacementBody). */
export class PlanPlacementDto extends PlacementTermsDto {
  @Id() journeyId!: string;
  @Id() place!: string;
  @Code({ optional: true }) partner?: string;
}

class ProposeTermsDto extends PlacementTermsDto {
  @Text(1000) why!: string;
}

class ApproveTermsDto {
  @WholeNumber(1, 1000) terms!: number;
  @OneOf(agreementParties) party!: AgreementParty;
  @OneOf(youthApprovers, { optional: true }) approver?: YouthApprover;
  @OneOf(approvalWays) way!: ApprovalWay;
}

class StartPlacementDto {}

class HoldVisitDto {
  @Day() on!: string;
  @Text(4000) note!: string;
}

class EndPlacementDto {
  @OneOf(chosenPlacementEnds) reason!: (typeof chosenPlacementEnds)[number];
  @OneOf(placementResults, { optional: true }) result?: PlacementResult;
  @OneOf(placementNexts, { optional: true }) next?: PlacementNext;
  @Text(4000, { optional: true }) note?: string;
}

class EvaluatePlacementDto {
  @Text(4000) summary!: string;
  @Text(4000) youthView!: string;
  @Text(4000, { optional: true }) hostView?: string;
}

class TellHostDto {}

/** What is done to a placement that stands. */
export type StandingAct = Exclude<PlacementAct, 'PlanPlacement'>;

/** What each act's body must hold; an act of the domain without a DTO does not compile. */
export const placementActDtos: { readonly [T in StandingAct]: new () => PlacementFields[T] } = {
  ProposeTerms: ProposeTermsDto,
  ApproveTerms: ApproveTermsDto,
  StartPlacement: StartPlacementDto,
  HoldVisit: HoldVisitDto,
  EndPlacement: EndPlacementDto,
  EvaluatePlacement: EvaluatePlacementDto,
  TellHost: TellHostDto,
};

export const isPlacementAct = (name: string): name is StandingAct => Object.hasOwn(placementActDtos, name);
