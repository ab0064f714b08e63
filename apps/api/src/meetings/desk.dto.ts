import {
  attendances,
  withdrawalCauses,
  type Attendance,
  type DeskCommand,
  type WithdrawalCause,
} from '@samspor/domain';
import { agencies } from '@samspor/identity';
import { Code, Flag, Id, OneOf, Part, Text, WholeNumber } from '../http/fields.ts';
import { DecidedDto } from '../journeys/steps/committee.dto.ts';

class DeskSeatDto {
  @OneOf(Object.keys(agencies)) agency!: string;
  @Code({ optional: true }) person?: string;
}

export class AttendanceDto extends DeskSeatDto {
  @OneOf(attendances) attendance!: Attendance;
}

export class GuestDto extends DeskSeatDto {}

export class ImpartialityDto extends DeskSeatDto {
  @Id() journeyId!: string;
  @Flag() leaves!: boolean;
  @Text(1000) reason!: string;
}

class AtItemDto {
  @Id() journeyId!: string;
  /** The journey's version that the page showed. */
  @WholeNumber(1, 1_000_000) shown!: number;
}

export class DecideDto extends AtItemDto {
  @Part(DecidedDto) decided!: DecidedDto;
}

export class PostponeDto extends AtItemDto {
  @Text(4000) reason!: string;
}

export class WithdrawDto extends AtItemDto {
  @OneOf(withdrawalCauses) cause!: WithdrawalCause;
  @Text(4000, { optional: true }) note?: string;
}

export class AnonymiseDto extends AtItemDto {
  @Text(1000) theme!: string;
}

export class PlaceDto {
  @Id() journeyId!: string;
  @Flag() urgent!: boolean;
  @Text(1000) reason!: string;
}

/** What the body of each command at the desk must hold; one without a DTO does not compile. */
export const deskDtos = {
  DecideItem: DecideDto,
  PostponeItem: PostponeDto,
  WithdrawItem: WithdrawDto,
  AnonymiseItem: AnonymiseDto,
  PlaceItem: PlaceDto,
  RecordAttendance: AttendanceDto,
  InviteGuest: GuestDto,
  DeclareImpartiality: ImpartialityDto,
} as const satisfies { [T in DeskCommand['type']]: new () => object };

export const isDeskCommand = (name: string): name is DeskCommand['type'] => Object.hasOwn(deskDtos, name);
