import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SpecialFollows, SpecialListView, SpecialRecorded } from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isSpecialAct } from './special-list.dto.ts';
import { SpecialListService } from './special-list.service.ts';

/** The limited list of a special unit (Spesialenheten). */
@ApiTags('special-list')
@Controller('special-list')
export class SpecialListController {
  constructor(private readonly list: SpecialListService) {}

  @Get()
  @Allow('special-list')
  @ApiOperation({ summary: 'Everybody on the list, for the unit alone.' })
  async view(@Me() me: Caller, @Res({ passthrough: true }) response: Response): Promise<SpecialListView> {
    const view = await this.list.view(me);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Get('of/:journeyId')
  @Allow('journeys')
  @ApiOperation({
    summary: 'Whether the unit follows a youth: for the unit and for her own helpers; no for others.',
  })
  follows(@Me() me: Caller, @Param('journeyId', Id) journeyId: string): Promise<SpecialFollows> {
    return this.list.follows(me, journeyId);
  }

  @Post('acts/:act')
  @HttpCode(200)
  @Allow('special-list')
  @ApiOperation({
    summary: 'Puts a youth on the list, reviews her place, takes her off; sets how many places there are.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  act(
    @Me() me: Caller,
    @Param('act') act: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<SpecialRecorded> {
    if (!isSpecialAct(act)) throw new Refused('unknown-step');
    return this.list.act(me, { act, key, seen, body });
  }
}
