import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { HandoverChoices, HandoverRecorded, Handovers, HandoverView } from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { AskHandoverDto, isHandoverAct } from './handovers.dto.ts';
import { HandoversService } from './handovers.service.ts';

/** Referrals between agencies: asked, accepted, given back, passed on. */
@ApiTags('handovers')
@Controller('handovers')
export class HandoversController {
  constructor(private readonly handovers: HandoversService) {}

  @Get()
  @Allow('handovers')
  @ApiOperation({ summary: 'What waits for one’s own agency, and what it has given to others.' })
  list(@Me() me: Caller): Promise<Handovers> {
    return this.handovers.list(me);
  }

  @Post()
  @HttpCode(201)
  @Allow('handovers')
  @ApiOperation({ summary: 'Refers a youth to another agency; If-Match is the version of her journey.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: AskHandoverDto })
  ask(
    @Me() me: Caller,
    @Key() key: string,
    @SeenVersion() journeySeen: number,
    @Body() body: unknown,
  ): Promise<HandoverRecorded> {
    return this.handovers.ask(me, { key, journeySeen, asked: checked(AskHandoverDto, body) });
  }

  @Get('choices/:journeyId')
  @Allow('handovers')
  @ApiOperation({ summary: 'The agencies that a youth may be referred to, and on what basis.' })
  choices(@Me() me: Caller, @Param('journeyId', Id) journeyId: string): Promise<HandoverChoices> {
    return this.handovers.choices(me, journeyId);
  }

  @Get(':handoverId')
  @Allow('handovers')
  @ApiOperation({ summary: 'One referral, as far as what it tells is the reader’s.' })
  async view(
    @Me() me: Caller,
    @Param('handoverId', Id) handoverId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HandoverView> {
    const view = await this.handovers.view(me, handoverId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Post(':handoverId/:act')
  @HttpCode(200)
  @Allow('handovers')
  @ApiOperation({ summary: 'Accepts, gives back, passes on or withdraws.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  act(
    @Me() me: Caller,
    @Param('handoverId', Id) handoverId: string,
    @Param('act') act: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<HandoverRecorded> {
    if (!isHandoverAct(act)) throw new Refused('unknown-step');
    return this.handovers.act(me, { handoverId, act, key, seen, body });
  }
}
