import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CaseloadDone, CaseloadPreview, CaseloadUndone, CaseloadView } from '@samspor/contracts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Key } from '../http/preconditions.ts';
import { CaseloadDto, CaseloadRunDto, CaseloadUndoDto } from './absences.dto.ts';
import { CaseloadService } from './caseload.service.ts';

/** Gives many youths of an agency to other contact persons at once, and takes it back. */
@ApiTags('caseload')
@Controller('caseload')
export class CaseloadController {
  constructor(private readonly caseload: CaseloadService) {}

  @Get()
  @Allow('reassign')
  @ApiOperation({
    summary: 'Who has how many youths in one’s own agency, and what was given to others lately.',
  })
  view(@Me() me: Caller): Promise<CaseloadView> {
    return this.caseload.view(me);
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('reassign')
  @ApiOperation({ summary: 'Who would get whom, and who stays and why; changes nothing.' })
  @ApiBody({ type: CaseloadDto })
  preview(@Me() me: Caller, @Body() body: unknown): Promise<CaseloadPreview> {
    return this.caseload.preview(me, checked(CaseloadDto, body));
  }

  @Post('run')
  @HttpCode(200)
  @Allow('reassign')
  @ApiOperation({
    summary: 'Gives a page of youths to others, each as a step of her journey. The same key does it once.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: CaseloadRunDto })
  run(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<CaseloadDone> {
    return this.caseload.run(me, key, checked(CaseloadRunDto, body));
  }

  @Post('undo')
  @HttpCode(200)
  @Allow('reassign')
  @ApiOperation({ summary: 'Takes back a page of what was given to others, except what has changed since.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: CaseloadUndoDto })
  undo(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<CaseloadUndone> {
    return this.caseload.undo(me, key, checked(CaseloadUndoDto, body));
  }
}
