import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { failpoint } from '@samspor/case-store';
import type { JourneyView, Recorded, SearchHit } from '@samspor/contracts';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Day, Text, WholeNumber } from '../http/fields.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { Changes } from './changes.ts';
import { EnrolDto, OpenDto } from './enrol.dto.ts';
import { Enrolments } from './enrolments.ts';
import { JourneysService } from './journeys.service.ts';
import { Openings } from './openings.ts';
import { isStep } from './steps/step-dtos.ts';

class SearchDto {
  @Text(100) text!: string;
}

class AsOfDto {
  @WholeNumber(1, 1_000_000, { optional: true }) version?: number;
  @Day({ optional: true }) on?: string;
}

@ApiTags('journeys')
@Controller('journeys')
export class JourneysController {
  constructor(
    private readonly journeys: JourneysService,
    private readonly enrolments: Enrolments,
    private readonly changes: Changes,
    private readonly openings: Openings,
  ) {}

  @Post('search')
  @HttpCode(200)
  @Allow('journeys')
  @ApiOperation({ summary: 'Youths by name or birth number; a body, so that no name stands in an address.' })
  @ApiBody({ type: SearchDto })
  search(@Me() me: Caller, @Body() body: unknown): Promise<SearchHit[]> {
    return this.journeys.search(me, checked(SearchDto, body).text);
  }

  @Get(':journeyId')
  @Allow('journeys')
  @ApiOperation({ summary: 'The youth’s page, as it stands or as it stood at a version or on a day.' })
  async view(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
    @Query('version') version: string | undefined,
    @Query('on') on: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JourneyView> {
    const asked = {
      ...(version !== undefined && { version: /^\d{1,7}$/.test(version) ? Number(version) : NaN }),
      ...(on !== undefined && { on }),
    };
    const view = await this.journeys.view(me, journeyId, checked(AsOfDto, asked));
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Sse(':journeyId/changes')
  @Allow('journeys')
  @ApiOperation({ summary: 'Server-sent events: the journey’s version, now and whenever it moves.' })
  async watch(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
  ): Promise<Observable<MessageEvent>> {
    await this.journeys.requireAccess(me, 'watched', journeyId);
    return this.changes.watch(journeyId, me);
  }

  @Post()
  @HttpCode(201)
  @Allow('enrol')
  @ApiOperation({ summary: 'Enrols a youth by hand, in the follow-up service’s own county.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: EnrolDto })
  enrol(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<Recorded> {
    return this.enrolments.enrol(me, key, checked(EnrolDto, body));
  }

  @Post('opened')
  @HttpCode(201)
  @Allow('open')
  @ApiOperation({
    summary: 'Opens the journey of a youth whom the agency meets before the county has enrolled her.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: OpenDto })
  open(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<Recorded> {
    return this.openings.open(me, key, checked(OpenDto, body));
  }

  @Post(':journeyId/steps/:step')
  @HttpCode(200)
  @Allow('journeys')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  async take(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
    @Param('step') step: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Recorded> {
    if (!isStep(step)) throw new Refused('unknown-step');
    const recorded = await this.journeys.take(me, { journeyId, step, key, seen, body });
    response.setHeader('ETag', `"${recorded.version}"`);
    response.once('finish', () => failpoint('after-reply-before-wake'));
    return recorded;
  }
}
