import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { ProofHead, ProofPage, Proofs, ProofView } from '@samspor/contracts';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key } from '../http/preconditions.ts';
import { afterOf, filterOf, schoolNumber, type ListAddress } from './list-query.ts';
import { ProofExports } from './proof-exports.ts';
import { ExportDto, MakeProofDto } from './proofs.dto.ts';
import { ProofsService } from './proofs.service.ts';

@ApiTags('proofs')
@Controller('proofs')
export class ProofsController {
  constructor(
    private readonly proofs: ProofsService,
    private readonly exports: ProofExports,
  ) {}

  @Get()
  @Allow('proof')
  @ApiOperation({
    summary: 'Proofs of contact frozen in the county, and the caller’s own drafts, newest first.',
  })
  list(@Me() me: Caller): Promise<Proofs> {
    return this.proofs.list(me);
  }

  @Post()
  @HttpCode(202)
  @Allow('proof')
  @ApiOperation({
    summary: 'Works out the proof of a school year as of a day; the answer says how far that is.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: MakeProofDto })
  make(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<ProofHead> {
    const { schoolYear, asOf } = checked(MakeProofDto, body);
    return this.proofs.make(me, key, schoolYear, asOf);
  }

  @Get(':proofId')
  @Allow('proof')
  @ApiOperation({
    summary: 'A proof with its figures; small cells are hidden from those who may see no list.',
  })
  @ApiQuery({ name: 'school', required: false, description: 'Organisation number; all schools without it.' })
  view(
    @Me() me: Caller,
    @Param('proofId', Id) proofId: string,
    @Query('school') school?: unknown,
  ): Promise<ProofView> {
    return this.proofs.view(me, proofId, school === undefined ? null : schoolNumber(school));
  }

  @Get(':proofId/lines')
  @Allow('proof')
  @ApiOperation({ summary: 'The list that a figure is the count of, 50 a page.' })
  @ApiQuery({ name: 'school', required: false, description: 'Organisation number, or `none`.' })
  @ApiQuery({ name: 'kind', required: false })
  @ApiQuery({ name: 'outcome', required: false })
  @ApiQuery({ name: 'why', required: false, description: 'A reason, or `none`.' })
  @ApiQuery({ name: 'first', required: false, description: '`true` gives each youth once.' })
  @ApiQuery({ name: 'after', required: false, description: '`next` of the page before.' })
  lines(
    @Me() me: Caller,
    @Param('proofId', Id) proofId: string,
    @Query() query: ListAddress,
  ): Promise<ProofPage> {
    return this.proofs.lines(me, proofId, filterOf(query), afterOf(query['after']));
  }

  @Post(':proofId/freeze')
  @HttpCode(200)
  @Allow('proof')
  @ApiOperation({ summary: 'Freezes a proof: it can be worked out again later, and held against this one.' })
  freeze(@Me() me: Caller, @Param('proofId', Id) proofId: string): Promise<ProofHead> {
    return this.proofs.freeze(me, proofId);
  }

  @Post(':proofId/check')
  @HttpCode(202)
  @Allow('proof')
  @ApiOperation({
    summary: 'Works a frozen proof out anew from the events, and tells whether it is the same.',
  })
  check(@Me() me: Caller, @Param('proofId', Id) proofId: string): Promise<ProofHead> {
    return this.proofs.check(me, proofId);
  }

  @Get(':proofId/export')
  @Allow('proof')
  @ApiOperation({
    summary: 'The figures without small cells, or each duty without names; as CSV, Excel or PDF.',
  })
  @ApiQuery({ name: 'format' })
  @ApiQuery({ name: 'content' })
  @ApiQuery({ name: 'purpose', description: 'Stands in the audit.' })
  async export(
    @Me() me: Caller,
    @Param('proofId', Id) proofId: string,
    @Query() query: unknown,
    @Res() response: Response,
  ): Promise<void> {
    await this.exports.send(me, proofId, checked(ExportDto, query), response);
  }
}
