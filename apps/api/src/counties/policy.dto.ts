import { ApiProperty } from '@nestjs/swagger';

/** A county's decision. The domain judges it whole, and names every field that cannot stand. */
export class PolicyDto {
  @ApiProperty({ type: String, format: 'date', description: 'The first day on which it holds.' })
  from?: unknown;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'duty, ladder and texts, whole.' })
  policy?: unknown;
}
