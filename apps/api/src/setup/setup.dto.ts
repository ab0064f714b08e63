import { ApiProperty } from '@nestjs/swagger';

/** A decision about a committee. The domain judges it whole, and names every field that cannot stand. */
export class CommitteeSetupDto {
  @ApiProperty({ type: String, format: 'date', description: 'The first day on which it holds.' })
  from?: unknown;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'weekday, weeks, hour, place, members, invited and quorum, whole.',
  })
  sits?: unknown;
}

/** A decision about a course. The domain judges it whole, and names every field that cannot stand. */
export class TemplateSetupDto {
  @ApiProperty({ type: String, format: 'date', description: 'The first day of runs that are built so.' })
  from?: unknown;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'sessions, weekdays, seats, answerDays, followUpMonths and hasInformation, whole.',
  })
  plan?: unknown;
}
