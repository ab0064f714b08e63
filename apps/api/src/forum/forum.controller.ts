import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ForumRecorded, ForumView } from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isForumAct } from './forum.dto.ts';
import { ForumService } from './forum.service.ts';

/** The wellbeing forum of one's own agency (Trivselsforum): agenda, agreements and minutes. */
@ApiTags('forum')
@Controller('forum')
export class ForumController {
  constructor(private readonly forums: ForumService) {}

  @Get()
  @Allow('forum')
  @ApiOperation({
    summary: 'The next agenda of one’s own wellbeing forum, open agreements and the last minutes.',
  })
  async forum(@Me() me: Caller, @Res({ passthrough: true }) response: Response): Promise<ForumView> {
    const view = await this.forums.view(me);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Post('acts/:act')
  @HttpCode(200)
  @Allow('forum')
  @ApiOperation({ summary: 'Raises an item, calls or holds a meeting, agrees on something or settles it.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  done(
    @Me() me: Caller,
    @Param('act') act: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<ForumRecorded> {
    if (!isForumAct(act)) throw new Refused('unknown-step');
    return this.forums.done(me, { act, key, seen, body });
  }
}
