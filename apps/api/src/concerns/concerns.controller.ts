import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  ConcernChoices,
  ConcernRecorded,
  ConcernReports,
  ConcernsWaiting,
  ConcernView,
} from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isConcernAct, ReportConcernDto } from './concerns.dto.ts';
import { ConcernsService } from './concerns.service.ts';

/** Reports of concern to child welfare. No address names a youth: what fails at one says nothing about her. */
@ApiTags('concern-reports')
@Controller('concern-reports')
export class ConcernsController {
  constructor(private readonly concerns: ConcernsService) {}

  @Get()
  @Allow('concern-reports')
  @ApiOperation({ summary: 'One’s own reports, and what child welfare has received.' })
  list(@Me() me: Caller): Promise<ConcernReports> {
    return this.concerns.list(me);
  }

  @Post()
  @HttpCode(201)
  @Allow('concern-reports')
  @ApiOperation({
    summary: 'Reports a concern to child welfare. Asks for no consent: the duty stands above it.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: ReportConcernDto })
  report(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<ConcernRecorded> {
    return this.concerns.report(me, key, checked(ReportConcernDto, body));
  }

  @Get('choices')
  @Allow('concern-reports')
  @ApiOperation({ summary: 'To whom a report from this seat may be sent, and about what.' })
  choices(@Me() me: Caller): ConcernChoices {
    return this.concerns.choices(me);
  }

  @Get('waiting')
  @Allow('concern-reports')
  @ApiOperation({ summary: 'How many reports wait for an answer; numbers alone.' })
  waiting(@Me() me: Caller): Promise<ConcernsWaiting> {
    return this.concerns.waiting(me);
  }

  @Get(':reportId')
  @Allow('concern-reports')
  @ApiOperation({ summary: 'One report, for who made it and for child welfare that received it.' })
  async view(
    @Me() me: Caller,
    @Param('reportId', Id) reportId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ConcernView> {
    const view = await this.concerns.view(me, reportId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Post(':reportId/:act')
  @HttpCode(200)
  @Allow('concern-reports')
  @ApiOperation({ summary: 'Confirms, answers, or tells more.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  act(
    @Me() me: Caller,
    @Param('reportId', Id) reportId: string,
    @Param('act') act: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<ConcernRecorded> {
    if (!isConcernAct(act)) throw new Refused('unknown-step');
    return this.concerns.act(me, { reportId, act, key, seen, body });
  }
}
