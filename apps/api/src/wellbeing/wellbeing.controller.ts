import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { WellbeingDesk, WellbeingRecorded, WellbeingView } from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isWellbeingDeed } from './wellbeing.dto.ts';
import { WellbeingService } from './wellbeing.service.ts';

/** What the wellbeing person of a Danish school does for children (Trivsel). */
@ApiTags('wellbeing')
@Controller('wellbeing')
export class WellbeingController {
  constructor(private readonly wellbeing: WellbeingService) {}

  @Get()
  @Allow('wellbeing')
  @ApiOperation({
    summary: 'What waits today, and the last entries; for the family group’s contact the questions to her.',
  })
  desk(@Me() me: Caller): Promise<WellbeingDesk> {
    return this.wellbeing.desk(me);
  }

  @Get(':journeyId')
  @Allow('wellbeing')
  @ApiOperation({ summary: 'The log of one child, for the wellbeing person alone.' })
  async child(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WellbeingView> {
    const view = await this.wellbeing.child(me, journeyId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Post(':journeyId/:deed')
  @HttpCode(200)
  @Allow('wellbeing')
  @ApiOperation({
    summary: 'An entry in the log, something planned, a question to the family group and its answer.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  done(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
    @Param('deed') deed: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<WellbeingRecorded> {
    if (!isWellbeingDeed(deed)) throw new Refused('unknown-step');
    return this.wellbeing.done(me, { journeyId, deed, key, seen, body });
  }
}
