import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { failpoint } from '@samspor/case-store';
import type { DeskView } from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isDeskCommand } from './desk.dto.ts';
import { DeskService, type DeskRecorded } from './desk.service.ts';

@ApiTags('meetings')
@Controller('meetings/:meetingId')
export class DeskController {
  constructor(private readonly desk: DeskService) {}

  @Get('desk')
  @Allow('meetings')
  @ApiOperation({
    summary: 'The whole meeting at once: who is there, every case with what may be seen of it.',
  })
  view(@Me() me: Caller, @Param('meetingId', Id) meetingId: string): Promise<DeskView> {
    // No ETag of the meeting's version: what the journeys say changes without it.
    return this.desk.view(me, meetingId);
  }

  @Get('minutes.pdf')
  @Allow('meetings')
  @ApiOperation({ summary: 'The minutes, as far as the agency takes part in what was dealt with.' })
  async minutes(
    @Me() me: Caller,
    @Param('meetingId', Id) meetingId: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.desk.minutes(me, meetingId, response);
  }

  @Post('desk/:command')
  @HttpCode(200)
  @Allow('meetings')
  @ApiOperation({
    summary: 'Something that the leader or the secretary of the committee records at the desk.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  async record(
    @Me() me: Caller,
    @Param('meetingId', Id) meetingId: string,
    @Param('command') command: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DeskRecorded> {
    if (!isDeskCommand(command)) throw new Refused('not-found');
    const recorded = await this.desk.record(me, { meetingId, command, key, seen, body });
    response.setHeader('ETag', `"${recorded.version}"`);
    response.once('finish', () => failpoint('after-reply-before-wake'));
    return recorded;
  }
}
