import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { IntakeRecorded, IntakeView } from '@samspor/contracts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Key, SeenVersion } from '../http/preconditions.ts';
import { BookDto, CoverDto, RosterDto } from './intake.dto.ts';
import { Intake } from './intake.ts';

@ApiTags('intake')
@Controller('intake')
export class IntakeController {
  constructor(private readonly intake: Intake) {}

  @Get()
  @Allow('intake')
  @ApiOperation({ summary: 'The agency’s intake: who has it, today’s talks, free times, who waits for one.' })
  view(@Me() me: Caller): Promise<IntakeView> {
    return this.intake.view(me);
  }

  @Post('talks')
  @HttpCode(200)
  @Allow('intake')
  @ApiOperation({ summary: 'Books a talk for a youth, or moves hers; 409 `slot-taken` names free times.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: BookDto })
  book(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<IntakeRecorded> {
    return this.intake.book(me, key, checked(BookDto, body));
  }

  @Put('roster')
  @Allow('intake')
  @ApiOperation({ summary: 'Says who has the intake on which weekdays, from a day on.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: RosterDto })
  setRoster(
    @Me() me: Caller,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<IntakeRecorded> {
    return this.intake.setRoster(me, { key, seen, body: checked(RosterDto, body) });
  }

  @Post('covers')
  @HttpCode(200)
  @Allow('intake')
  @ApiOperation({ summary: 'Says who stands in on one day.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: CoverDto })
  cover(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<IntakeRecorded> {
    return this.intake.cover(me, key, checked(CoverDto, body));
  }
}
