import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LadderChoices, LadderGroupPage, LadderPreviewPage, LadderStartPage } from '@samspor/contracts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Code, Id, OneOf, Text } from '../http/fields.ts';
import { Key } from '../http/preconditions.ts';
import { requireOwn } from './own-county.ts';
import { ManyLadders } from './many-ladders.ts';

class LadderGroupDto implements LadderGroupPage {
  @Code({ optional: true }) municipality?: string;
  @Text(200, { optional: true }) school?: string;
  @OneOf(['re-contact', 'new'], { optional: true }) duty?: 're-contact' | 'new';
  @OneOf(['yes'], { optional: true }) overdue?: 'yes';
  @Id({ optional: true }) after?: string;
}

@ApiTags('counties')
@Controller('counties/:county/ladders')
export class LaddersController {
  constructor(private readonly ladders: ManyLadders) {}

  @Get()
  @Allow('start-ladders')
  @ApiOperation({ summary: 'How many have an open duty of contact, by municipality and school.' })
  choices(@Me() me: Caller, @Param('county') county: string): Promise<LadderChoices> {
    requireOwn(me, county);
    return this.ladders.choices(county);
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('start-ladders')
  @ApiOperation({
    summary:
      'What beginning for a page of the group would lead to: how many, by which channel, who is left out and why.',
  })
  @ApiBody({ type: LadderGroupDto })
  preview(
    @Me() me: Caller,
    @Param('county') county: string,
    @Body() body: unknown,
  ): Promise<LadderPreviewPage> {
    requireOwn(me, county);
    return this.ladders.preview(county, checked(LadderGroupDto, body));
  }

  @Post('start')
  @HttpCode(200)
  @Allow('start-ladders')
  @ApiOperation({
    summary: 'Begins to seek contact with a page of the group. The same again begins nothing twice.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: LadderGroupDto })
  start(
    @Me() me: Caller,
    @Param('county') county: string,
    @Key() key: string,
    @Body() body: unknown,
  ): Promise<LadderStartPage> {
    requireOwn(me, county);
    return this.ladders.start(me, county, key, checked(LadderGroupDto, body));
  }
}
