import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PlacementRecorded, PlacementRow, PlacementView, WorkTraining } from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isPlacementAct, PlanPlacementDto } from './placements.dto.ts';
import { Placements } from './placements.ts';

/** Work training: who is placed where, on what agreement, and how it goes. */
@ApiTags('work-training')
@Controller('work-training')
export class PlacementsController {
  constructor(private readonly placements: Placements) {}

  @Get()
  @Allow('work-training')
  @ApiOperation({ summary: 'The county’s work places, and the placements that the own agency follows up.' })
  board(@Me() me: Caller): Promise<WorkTraining> {
    return this.placements.board(me);
  }

  @Get('youth/:journeyId')
  @Allow('journeys')
  @ApiOperation({ summary: 'All placements of one youth: who is where, and until when.' })
  ofYouth(@Me() me: Caller, @Param('journeyId', Id) journeyId: string): Promise<PlacementRow[]> {
    return this.placements.ofYouth(me, journeyId);
  }

  @Post('placements')
  @HttpCode(201)
  @Allow('work-training')
  @ApiOperation({
    summary: 'Plans a placement, takes a seat, and proposes the first version of the agreement.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: PlanPlacementDto })
  plan(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<PlacementRecorded> {
    return this.placements.plan(me, key, checked(PlanPlacementDto, body));
  }

  @Get('placements/:placementId')
  @Allow('journeys')
  @ApiOperation({ summary: 'A placement; what is written in it, for those who follow it up alone.' })
  async view(
    @Me() me: Caller,
    @Param('placementId', Id) placementId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PlacementView> {
    const view = await this.placements.view(me, placementId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Post('placements/:placementId/acts/:act')
  @HttpCode(200)
  @Allow('work-training')
  @ApiOperation({ summary: 'Approvals, changes of the agreement, visits, the end and the evaluation.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  act(
    @Me() me: Caller,
    @Param('placementId', Id) placementId: string,
    @Param('act') act: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<PlacementRecorded> {
    if (!isPlacementAct(act)) throw new Refused('unknown-step');
    return this.placements.act(me, { placementId, act, key, seen, body });
  }
}
