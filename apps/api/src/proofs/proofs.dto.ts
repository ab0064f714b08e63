import type { IsoDate, SchoolYear } from '@samspor/domain';
import { proofContents, proofFormats, proofPurposes } from '@samspor/contracts';
import type { ProofContent, ProofFormat, ProofPurpose } from '@samspor/contracts';
import { Day, OneOf, SchoolYearField } from '../http/fields.ts';

/** Which proof is wanted. */
export class MakeProofDto {
  @SchoolYearField() schoolYear!: SchoolYear;
  @Day({ optional: true }) asOf?: IsoDate;
}

/** How a proof is taken out, and what for. */
export class ExportDto {
  @OneOf(proofFormats) format!: ProofFormat;
  @OneOf(proofContents) content!: ProofContent;
  @OneOf(proofPurposes) purpose!: ProofPurpose;
}
