import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AbsenceBook, AbsenceRecorded } from '@samspor/contracts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { ChangeAbsenceDto, EndAbsenceDto, PlanAbsenceDto } from './absences.dto.ts';
import { AbsencesService } from './absences.service.ts';

/** Who is away in one's own agency, and who stands in. */
@ApiTags('absences')
@Controller('absences')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @Allow('journeys')
  @ApiOperation({ summary: 'Who is away in one’s own agency, now and ahead, and who stands in.' })
  book(@Me() me: Caller): Promise<AbsenceBook> {
    return this.absences.book(me);
  }

  @Post()
  @HttpCode(201)
  @Allow('journeys')
  @ApiOperation({
    summary: 'Says when one is away oneself, or, as a leader, a colleague, and who stands in.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: PlanAbsenceDto })
  plan(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<AbsenceRecorded> {
    return this.absences.plan(me, key, checked(PlanAbsenceDto, body));
  }

  @Post(':absenceId/change')
  @HttpCode(200)
  @Allow('journeys')
  @ApiOperation({ summary: 'Changes the days, or who stands in; what has begun keeps its first day.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: ChangeAbsenceDto })
  change(
    @Me() me: Caller,
    @Param('absenceId', Id) absenceId: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<AbsenceRecorded> {
    return this.absences.change(me, { absenceId, key, seen, body: checked(ChangeAbsenceDto, body) });
  }

  @Post(':absenceId/end')
  @HttpCode(200)
  @Allow('journeys')
  @ApiOperation({ summary: 'Whoever was away is back today, or does not go after all.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: EndAbsenceDto })
  end(
    @Me() me: Caller,
    @Param('absenceId', Id) absenceId: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<AbsenceRecorded> {
    return this.absences.end(me, { absenceId, key, seen, body: checked(EndAbsenceDto, body) });
  }
}
