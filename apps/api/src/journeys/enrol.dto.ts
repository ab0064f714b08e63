import {
  educationLevels,
  openingWays,
  otStatuses,
  outsideReasons,
  protections,
  type EducationLevel,
  type OpeningWay,
  type OtStatus,
  type OutsideReason,
  type Protection,
} from '@samspor/domain';
import {
  BirthNumber,
  Day,
  Email,
  Mobile,
  Municipality,
  Name,
  OneOf,
  OrganisationNumber,
} from '../http/fields.ts';

/** Who a youth is, as a person writes it. */
export class NewYouthDto {
  @BirthNumber({ optional: true }) birthNumber?: string;
  @Name() firstName!: string;
  @Name() lastName!: string;
  @Day() birthDate!: string;
  @Municipality({ optional: true }) municipality?: string;
  @OrganisationNumber({ optional: true }) school?: string;
  @Day() on!: string;
  @Mobile({ optional: true }) mobile?: string;
  @Email({ optional: true }) email?: string;
  @OneOf(protections, { optional: true }) protection?: Protection;
}

/** A youth who is enrolled by hand (contracts, EnrolBody). */
export class EnrolDto extends NewYouthDto {
  @OneOf(educationLevels, { optional: true }) level?: EducationLevel;
  @OneOf(Object.keys(otStatuses), { optional: true }) otStatus?: OtStatus;
  @OneOf(outsideReasons, { optional: true }) reason?: OutsideReason;
}

/** A youth whose journey an agency opens (contracts, OpenBody). */
export class OpenDto extends NewYouthDto {
  @OneOf(openingWays) via!: OpeningWay;
}
