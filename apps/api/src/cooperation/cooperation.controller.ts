import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  CooperationRecorded,
  Cooperations,
  CooperationToday,
  CooperationView,
} from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isCooperationAct, ProposeCooperationDto } from './cooperation.dto.ts';
import { CooperationService } from './cooperation.service.ts';

/** Agreements between a school and a NAV office about a counsellor at school, and their steering groups (deck 002). */
@ApiTags('cooperations')
@Controller('cooperations')
export class CooperationController {
  constructor(private readonly cooperations: CooperationService) {}

  @Get()
  @Allow('cooperation')
  @ApiOperation({ summary: 'Agreements that one leads, works by or follows in a steering group.' })
  list(@Me() me: Caller): Promise<Cooperations> {
    return this.cooperations.list(me);
  }

  @Get('today')
  @Allow('cooperation')
  @ApiOperation({ summary: 'Where one is today by an agreement, and what of one’s agreements is due soon.' })
  today(@Me() me: Caller): Promise<CooperationToday> {
    return this.cooperations.today(me);
  }

  @Post()
  @HttpCode(201)
  @Allow('cooperation')
  @ApiOperation({ summary: 'Proposes an agreement to a partner, signed by whoever proposes it.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: ProposeCooperationDto })
  propose(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<CooperationRecorded> {
    return this.cooperations.propose(me, key, checked(ProposeCooperationDto, body));
  }

  @Get(':cooperationId')
  @Allow('cooperation')
  @ApiOperation({ summary: 'An agreement with its versions, signatures, reviews and steering group.' })
  async view(
    @Me() me: Caller,
    @Param('cooperationId', Id) cooperationId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CooperationView> {
    const view = await this.cooperations.view(me, cooperationId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':cooperationId/minutes/:meeting')
  @Allow('cooperation')
  @ApiOperation({ summary: 'The minutes of one meeting of the steering group, as PDF.' })
  async minutes(
    @Me() me: Caller,
    @Param('cooperationId', Id) cooperationId: string,
    @Param('meeting') meeting: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.cooperations.minutes(me, cooperationId, meeting, (name) => {
      response.setHeader('Content-Type', 'application/pdf');
      response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
      return response;
    });
  }

  @Post(':cooperationId/acts/:act')
  @HttpCode(200)
  @Allow('cooperation')
  @ApiOperation({
    summary: 'Signatures, new versions, reviews and notice; items and decisions of the steering group.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  act(
    @Me() me: Caller,
    @Param('cooperationId', Id) cooperationId: string,
    @Param('act') act: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<CooperationRecorded> {
    if (!isCooperationAct(act)) throw new Refused('unknown-step');
    return this.cooperations.act(me, { cooperationId, act, key, seen, body });
  }
}
