import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, PolicyStore, type DecidedPolicy } from '@samspor/case-store';
import type { CountyPolicyView, PolicyDecided } from '@samspor/contracts';
import {
  defaultCountyPolicy,
  earliestPolicyDay,
  followUpServiceOf,
  isCountyCode,
  osloDateOf,
} from '@samspor/domain';
import { personName } from '@samspor/identity';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Key, SeenVersion } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { PolicyDto } from './policy.dto.ts';

@ApiTags('counties')
@Controller('counties/:county/policy')
export class PolicyController {
  readonly #policies: PolicyStore;

  constructor(private readonly store: CaseStore) {
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
  @ApiOperation({ summary: 'Decides what holds in the county from a day to come. It never reaches back.' })
  async decide(
    @Me() me: Caller,
    @Param('county') county: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() { from, policy }: PolicyDto,
  ): Promise<PolicyDecided> {
    requireOwn(me, county);
    return this.#policies.set({ county, from, policy, by: me.actor, key, seen });
  }
}

/** A county is decided for by its own follow-up service. */
function requireOwn({ place }: Caller, county: string): void {
  if (!isCountyCode(county) || place.agency !== followUpServiceOf(county)) throw new Refused('no-access');
}

const shown = ({ version, from, policy, by, at }: DecidedPolicy): CountyPolicyView['decisions'][number] => ({
  ...{ version, from, policy },
  by: { id: by, name: personName(by) },
  at: at.toISOString(),
});
