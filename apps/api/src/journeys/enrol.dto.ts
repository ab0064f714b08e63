import {
  educationLevels,
  otStatuses,
  outsideReasons,
  protections,
  type EducationLevel,
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

/** A youth who is enrolled by hand (contracts, EnrolBody). */
export class EnrolDto {
  @BirthNumber({ optional: true }) birthNumber?: string;
  @Name() firstName!: string;
  @Name() lastName!: string;
  @Day() birthDate!: string;
  @Municipality({ optional: true }) municipality?: string;
  @OrganisationNumber({ optional: true }) school?: string;
  @OneOf(educationLevels, { optional: true }) level?: EducationLevel;
  @OneOf(Object.keys(otStatuses), { optional: true }) otStatus?: OtStatus;
  @OneOf(outsideReasons, { optional: true }) reason?: OutsideReason;
  @Day() on!: string;
  @Mobile({ optional: true }) mobile?: string;
  @Email({ optional: true }) email?: string;
  @OneOf(protections, { optional: true }) protection?: Protection;
}
