import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, PolicyStore, type DecidedPolicy } from '@samspor/case-store';
import type { CountyPolicyView, PolicyDecided, TextPreview } from '@samspor/contracts';
import {
  defaultCountyPolicy,
  earliestPolicyDay,
  osloDateOf,
  PolicyRefused,
  readCountyPolicy,
} from '@samspor/domain';
import { personName } from '@samspor/identity';
import { countyTextFaults } from '@samspor/messages';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked, objectOf } from '../http/checked.ts';
import { Key, SeenVersion } from '../http/preconditions.ts';
import { Settings } from '../settings.ts';
import { requireOwn } from './own-county.ts';
import { PolicyDto, TextPreviewDto } from './policy.dto.ts';
import { textPreview } from './text-preview.ts';

@ApiTags('counties')
@Controller('counties/:county/policy')
export class PolicyController {
  readonly #policies: PolicyStore;

  constructor(
    private readonly store: CaseStore,
    private readonly settings: Settings,
  ) {
    this.#policies = new PolicyStore(store);
  }

  @Get()
  @Allow('county-policy')
  @ApiOperation({
    summary: 'What the county has decided about its duties and ladders: in force, to come, before.',
  })
  async view(@Me() me: Caller, @Param('county') county: string): Promise<CountyPolicyView> {
    requireOwn(me, county);
    const { version, decided, now: stored } = await this.#policies.read(county);
    const now = this.store.clock?.now() ?? stored;
    const decisions = decided.toSorted((a, b) =>
      a.from < b.from ? 1 : a.from > b.from ? -1 : b.version - a.version,
    );
    const inForce = decisions.find(({ from }) => from <= osloDateOf(now));
    return {
      county,
      version,
      inForce: inForce
        ? { from: inForce.from, policy: inForce.policy }
        : { from: null, policy: defaultCountyPolicy },
      earliest: earliestPolicyDay(now),
      decisions: decisions.map(shown),
    };
  }

  @Put()
  @Allow('county-policy')
  @ApiBody({ type: PolicyDto })
  @ApiOperation({ summary: 'Decides what holds in the county from a day to come. It never reaches back.' })
  async decide(
    @Me() me: Caller,
    @Param('county') county: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<PolicyDecided> {
    requireOwn(me, county);
    const { from, policy } = objectOf(body) as PolicyDto;
    requireSendable(policy);
    return this.#policies.set({ county, from, policy, by: me.actor, key, seen });
  }

  @Post('text')
  @HttpCode(200)
  @Allow('county-policy')
  @ApiOperation({
    summary: 'A message as it would be sent today, and what is wrong with its words. Changes nothing.',
  })
  @ApiBody({ type: TextPreviewDto })
  preview(@Me() me: Caller, @Param('county') county: string, @Body() body: unknown): TextPreview {
    requireOwn(me, county);
    const { office } = this.settings.messaging;
    return textPreview(checked(TextPreviewDto, body), { county, office, today: this.store.today() });
  }
}

/** Texts are judged where they are rendered: the domain knows their form only. */
function requireSendable(policy: unknown): void {
  const shape = readShape(policy);
  const faults = shape?.texts ? countyTextFaults(shape.texts) : [];
  if (faults.length > 0) throw new PolicyRefused(faults);
}

/** The policy where its form holds; the decision itself names every fault of it. */
function readShape(policy: unknown) {
  try {
    return readCountyPolicy(policy);
  } catch {
    return null;
  }
}

const shown = ({ version, from, policy, by, at }: DecidedPolicy): CountyPolicyView['decisions'][number] => ({
  ...{ version, from, policy },
  by: { id: by, name: personName(by) },
  at: at.toISOString(),
});
