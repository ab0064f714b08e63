import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, committeeLoad, SetupStore } from '@samspor/case-store';
import type { CommitteeOutlook, CommitteesSetup, SetupDecided, TemplatesSetup } from '@samspor/contracts';
import { decideSetup, previewCommittee, templateIds, withDecision, type SetCommittee } from '@samspor/domain';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { objectOf } from '../http/checked.ts';
import { Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { committeesFor } from '../meetings/committees-for.ts';
import { committeesSetup, requireHeld } from './committee-setup.ts';
import { CommitteeSetupDto, TemplateSetupDto } from './setup.dto.ts';
import { templatesSetup } from './template-setup.ts';

/** What administrators decide about the set-up. */
@ApiTags('setup')
@Controller('setup')
export class SetupController {
  readonly #setup: SetupStore;

  constructor(private readonly store: CaseStore) {
    this.#setup = new SetupStore(store);
  }

  @Get('committees')
  @Allow('setup')
  @ApiOperation({
    summary: 'How the county’s committees sit and meet: in force, to come, before; and the seats there are.',
  })
  committees(@Me() me: Caller): Promise<CommitteesSetup> {
    return committeesSetup(this.store, committeesFor(me));
  }

  @Put('committees/:committee')
  @Allow('setup')
  @ApiBody({ type: CommitteeSetupDto })
  @ApiOperation({
    summary: 'Decides how a committee sits and meets from a day to come. Meetings that are called stand.',
  })
  async decide(
    @Me() me: Caller,
    @Param('committee') committee: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<SetupDecided> {
    const command = this.#command(me, committee, body);
    return this.#setup.decide({ command, by: me.actor, key, seen });
  }

  @Post('committees/:committee/preview')
  @HttpCode(200)
  @Allow('setup')
  @ApiBody({ type: CommitteeSetupDto })
  @ApiOperation({ summary: 'What such a decision would lead to. Changes nothing.' })
  async preview(
    @Me() me: Caller,
    @Param('committee') committee: string,
    @Body() body: unknown,
  ): Promise<CommitteeOutlook> {
    const command = this.#command(me, committee, body);
    const event = decideSetup(command, me.actor, this.store.now());
    const today = this.store.today();
    const [setup, load] = await Promise.all([
      this.store.setup(),
      committeeLoad(this.store.pool, committee, today),
    ]);
    const series = setup.committee(committee);
    if (!series || event.type !== 'CommitteeSet') throw new Refused('not-found');
    return previewCommittee(series, withDecision(series, event.data), load, today);
  }

  @Get('templates')
  @Allow('setup')
  @ApiOperation({
    summary: 'How each course is built: in force, to come, before; and how many runs keep what they have.',
  })
  templates(): Promise<TemplatesSetup> {
    return templatesSetup(this.store);
  }

  @Put('templates/:template')
  @Allow('setup')
  @ApiBody({ type: TemplateSetupDto })
  @ApiOperation({
    summary:
      'Decides how a course is built for runs that begin from a day to come. Others keep what they have.',
  })
  async decideTemplate(
    @Me() me: Caller,
    @Param('template') name: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<SetupDecided> {
    const template = templateIds.find((id) => id === name);
    if (!template) throw new Refused('not-found');
    const { from, plan } = objectOf(body) as TemplateSetupDto;
    return this.#setup.decide({
      command: { type: 'SetTemplate', template, from, plan },
      by: me.actor,
      key,
      seen,
    });
  }

  #command(me: Caller, committee: string, body: unknown): SetCommittee {
    if (!committeesFor(me).includes(committee)) throw new Refused('not-found');
    const { from, sits } = objectOf(body) as CommitteeSetupDto;
    requireHeld(sits, committee);
    return { type: 'SetCommittee', committee, from, sits };
  }
}
