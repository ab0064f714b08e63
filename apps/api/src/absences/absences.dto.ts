import type { AbsenceDaysBody, CaseloadAsked, CaseloadRun } from '@samspor/contracts';
import { openPhases, type Phase } from '@samspor/domain';
import { Code, Day, field, Id, Municipality, OneOf, Parts, WholeNumber } from '../http/fields.ts';

export class AbsenceDaysDto implements AbsenceDaysBody {
  @Day() from!: string;
  @Day() to!: string;
  @Code({ optional: true }) substitute?: string;
}

export class PlanAbsenceDto extends AbsenceDaysDto {
  /** Whoever is away; oneself when left out. */
  @Code({ optional: true }) person?: string;
}

export class ChangeAbsenceDto extends AbsenceDaysDto {
  @Code() absence!: string;
}

export class EndAbsenceDto {
  @Code() absence!: string;
}

const mostReceivers = 20;

const isId = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);

const Receivers = () =>
  field(
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= mostReceivers &&
      new Set(value).size === value.length &&
      value.every(isId),
    `Velg mellom 1 og ${mostReceivers} kolleger.`,
    { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: mostReceivers, uniqueItems: true },
  );

export class CaseloadDto implements CaseloadAsked {
  @Code() from!: string;
  @Receivers() to!: string[];
  @OneOf(openPhases, { optional: true }) phase?: Phase;
  @Municipality({ optional: true }) municipality?: string;
}

export class MoveDto {
  @Id() journeyId!: string;
  @WholeNumber(1, 1_000_000) version!: number;
  @Code() to!: string;
}

/** So many youths are decided on in one transaction. */
export const mostMoves = 100;

export class CaseloadRunDto implements CaseloadRun {
  @Id() run!: string;
  @Parts(MoveDto, mostMoves) moves!: MoveDto[];
}

export class CaseloadUndoDto {
  @Id() run!: string;
  @Id({ optional: true }) after?: string;
}
