import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { LadderPreview } from '@samspor/contracts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Id } from '../http/preconditions.ts';
import { LadderPreviews } from './ladder-previews.ts';
import { Letters } from './letters.ts';

@ApiTags('journeys')
@Controller('journeys/:journeyId')
export class MessagesController {
  constructor(
    private readonly letters: Letters,
    private readonly previews: LadderPreviews,
  ) {}

  @Get('ladder-preview')
  @Allow('journeys')
  @ApiOperation({ summary: 'What starting the contact ladder now would send first, letter for letter.' })
  preview(@Me() me: Caller, @Param('journeyId', Id) journeyId: string): Promise<LadderPreview> {
    return this.previews.of(me, journeyId);
  }

  @Get('messages/:message/letter')
  @Allow('journeys')
  @ApiOperation({ summary: 'A letter as it was handed over, as PDF.' })
  @ApiProduces('application/pdf')
  async letter(
    @Me() me: Caller,
    @Param('journeyId', Id) journeyId: string,
    @Param('message') message: string,
  ): Promise<StreamableFile> {
    const pdf = await this.letters.pdf(me, journeyId, message);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="brev.pdf"' });
  }
}
