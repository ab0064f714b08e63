import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CaseStore,
  dutyCounts,
  phaseCounts,
  stalls,
  urgencyCounts,
  type StallRow,
} from '@samspor/case-store';
import type { Overview, Stall, WorkKind } from '@samspor/contracts';
import { daysBetween, openPhases, type IsoDate } from '@samspor/domain';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { caseworkerOf } from '../journeys/people.ts';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
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
    const [phases, duties, counts, rows] = await Promise.all([
      phaseCounts(pool, agency),
      dutyCounts(pool, agency, today),
      urgencyCounts(pool, { agency, whose: 'all', phase: null, today }),
      stalls(pool, agency, today),
    ]);
    await this.audit.shown(
      me,
      'overseen',
      rows.map(({ journeyId }) => journeyId),
    );
    const counted = new Map(phases.map(({ phase, count }) => [phase, count]));
    return {
      phases: openPhases.map((phase) => ({ phase, count: counted.get(phase) ?? 0 })),
      duties,
      overdueJourneys: counts.critical + counts.overdue,
      stalls: { total: rows[0]?.total ?? 0, rows: rows.map((row) => stall(row, agency, today)) },
      at: this.store.now().toISOString(),
    };
  }
}

function stall(
  { total: _, caseworker, isStrict, kind, ...row }: StallRow,
  mine: string,
  today: IsoDate,
): Stall {
  return {
    ...row,
    kind: kind as WorkKind | null,
    days: Math.max(0, daysBetween(row.since, today)),
    caseworker: caseworkerOf({ caseworker, isStrict }, mine),
  };
}
