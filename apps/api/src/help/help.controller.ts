import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FigureList, HelpDesk, HelpRecorded, PupilHelpView, SchoolFigures } from '@samspor/contracts';
import type { Sector } from '@samspor/domain';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { OneOf, SchoolYearField, Text } from '../http/fields.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { HelpDesks } from './help-desk.ts';
import { AdviceDto, isDeed } from './help.dto.ts';
import { SchoolFigureBook } from './school-figures.ts';

class FiguresQuery {
  @SchoolYearField({ optional: true }) schoolYear?: string;
  @OneOf(['social', 'nav'], { optional: true }) sector?: Sector;
}

class ListQuery {
  @SchoolYearField() schoolYear!: string;
  @Text(60) figure!: string;
}

/** What is done for pupils at school, by whoever sits there for the municipality or for NAV. */
@ApiTags('help')
@Controller('help')
export class HelpController {
  constructor(
    private readonly desks: HelpDesks,
    private readonly book: SchoolFigureBook,
  ) {}

  @Get()
  @Allow('pupil-help')
  @ApiOperation({ summary: 'What waits, who walked in last, and the services that one’s own sector gives.' })
  desk(@Me() me: Caller): Promise<HelpDesk> {
    return this.desks.desk(me);
  }

  @Post('advice')
  @HttpCode(201)
  @Allow('pupil-help')
  @ApiOperation({ summary: 'Counts advice to a colleague at the school, by topic: about nobody.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: AdviceDto })
  advise(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<HelpRecorded> {
    return this.desks.advise(me, key, checked(AdviceDto, body));
  }

  @Get('figures')
  @Allow('school-figures')
  @ApiOperation({ summary: 'Cases, new pupils by term and kinds of help, for each school and school year.' })
  figures(@Me() me: Caller, @Query() asked: unknown): Promise<SchoolFigures> {
    return this.book.figures(me, checked(FiguresQuery, { ...asNamed(asked) }));
  }

  @Get('figures/list')
  @Allow('pupil-help')
  @ApiOperation({ summary: 'The pupils behind a figure of one’s own school.' })
  list(@Me() me: Caller, @Query() asked: unknown): Promise<FigureList> {
    return this.book.list(me, checked(ListQuery, { ...asNamed(asked) }));
  }

  @Get(':journeyId')
  @Allow('pupil-help')
  @ApiOperation({ summary: 'All that one’s own sector has done for one pupil.' })
  async pupil(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PupilHelpView> {
    const view = await this.desks.pupil(me, journeyId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Post(':journeyId/:deed')
  @HttpCode(200)
  @Allow('pupil-help')
  @ApiOperation({ summary: 'A walk-in, a decision, a planned call and what comes of them.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiHeader({ name: 'If-Match', required: true })
  done(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
    @Param('deed') deed: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<HelpRecorded> {
    if (!isDeed(deed)) throw new Refused('unknown-step');
    return this.desks.done(me, { journeyId, deed, key, seen, body });
  }
}

const asNamed = (query: unknown): object => (typeof query === 'object' && query !== null ? query : {});
