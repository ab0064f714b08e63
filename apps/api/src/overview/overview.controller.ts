import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, dutyCounts, phaseCounts, stallCounts, urgencyCounts } from '@samspor/case-store';
import type { Overview } from '@samspor/contracts';
import { laneOf, openPhases, type Lane } from '@samspor/domain';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { StallWatch } from '../stalls/stall-watch.ts';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(
    private readonly store: CaseStore,
    private readonly watch: StallWatch,
  ) {}

  @Get()
  @Allow('overview')
  @ApiOperation({
    summary: 'The leader’s first view: journeys per phase, duties, and what stands still and why.',
  })
  async overview(@Me() me: Caller): Promise<Overview> {
    const { pool } = this.store;
    const { agency } = me.place;
    const today = this.store.today();
    await this.watch.look();
    const [phases, duties, counts, stalls] = await Promise.all([
      phaseCounts(pool, agency),
      dutyCounts(pool, agency, today),
      urgencyCounts(pool, { agency, whose: 'all', phase: null, today }),
      stallCounts(pool, { agency, owner: null, today }),
    ]);
    const standing = (lane: Lane) =>
      stalls.counts.reduce((sum, one) => sum + (laneOf(one.cause) === lane ? one.standing : 0), 0);
    const counted = new Map(phases.map(({ phase, count }) => [phase, count]));
    return {
      phases: openPhases.map((phase) => ({ phase, count: counted.get(phase) ?? 0 })),
      duties,
      overdueJourneys: counts.critical + counts.overdue,
      stalls: { people: standing('people'), machine: standing('machine') },
      at: this.store.now().toISOString(),
    };
  }
}
