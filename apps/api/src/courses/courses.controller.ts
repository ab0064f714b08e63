import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CourseRecorded, Courses, CourseView } from '@samspor/contracts';
import type { TemplateHistory } from '@samspor/domain';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { isRunAct, PlanRunDto } from './course-dtos.ts';
import { CoursesService } from './courses.service.ts';

/** Runs of courses: seats, attendance, and what they lead to. */
@ApiTags('courses')
@Controller('courses')
export class CoursesController {
  constructor(private readonly courses: CoursesService) {}

  @Get()
  @Allow('courses')
  @ApiOperation({ summary: 'The agency’s runs, and those who wait for a seat or have just left school.' })
  list(@Me() me: Caller): Promise<Courses> {
    return this.courses.list(me);
  }

  @Post()
  @HttpCode(201)
  @Allow('courses')
  @ApiOperation({ summary: 'Plans a run of a template, its sessions off holidays and weekends.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: PlanRunDto })
  plan(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<CourseRecorded> {
    return this.courses.plan(me, key, checked(PlanRunDto, body));
  }

  @Get('templates')
  @Allow('courses')
  @ApiOperation({ summary: 'How each course is built: from the beginning, and for runs that begin later.' })
  templates(): Promise<readonly TemplateHistory[]> {
    return this.courses.templates();
  }

  @Get(':runId')
  @Allow('courses')
  @ApiOperation({ summary: 'A run with its grid, its participants and its log book.' })
  async view(
    @Me() me: Caller,
    @Param('runId', Id) runId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CourseView> {
    const view = await this.courses.view(me, runId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Post(':runId/acts/:act')
  @HttpCode(200)
  @Allow('courses')
  @ApiOperation({
    summary: 'Acts on a run: seats, marks, talks, outcomes. A mark says what its cell showed.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  act(
    @Me() me: Caller,
    @Param('runId', Id) runId: string,
    @Param('act') act: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<CourseRecorded> {
    if (!isRunAct(act)) throw new Refused('unknown-step');
    return this.courses.act(me, { runId, act, key, seen, body });
  }
}
