import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, lostCells, outsideCells, rightsList, type RightsListRow } from '@samspor/case-store';
import type { RightsAnalysisView, RightsList, RightsListLine } from '@samspor/contracts';
import {
  analysisOf,
  educationLevels,
  programmes,
  rightStates,
  withoutSmallRights,
  type IsoDate,
  type RightState,
} from '@samspor/domain';
import { may } from '@samspor/identity';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { OneOf, Text } from '../http/fields.ts';
import { Refused } from '../http/refused.ts';
import { ageOn, fullName } from '../journeys/people.ts';

/** How many rows a list begins with, and grows by. */
const pageSize = 50;
const mostPages = 400;
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const schoolYears = Array.from({ length: 60 }, (_, index) => {
  const year = 1990 + index;
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
});

class RightsListDto {
  @OneOf(['outside', 'lost']) of!: 'outside' | 'lost';
  @OneOf(rightStates, { optional: true }) state?: RightState;
  @OneOf(['', ...schoolYears], { optional: true }) schoolYear?: string;
  @OneOf(['', ...educationLevels], { optional: true }) level?: string;
  @OneOf(['', ...months], { optional: true }) month?: string;
  @OneOf(['', ...programmes], { optional: true }) programme?: string;
  @Text(3, { optional: true }) pages?: string;
}

/** Where rights are used up, over all journeys that the reader's agency takes part in. */
@ApiTags('rights')
@Controller('overview/rights')
export class RightsController {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('rights-analysis')
  @ApiOperation({
    summary: 'Who is outside and has a right left, and in which years of it nothing was passed.',
  })
  async analysis(@Me() { place }: Caller): Promise<RightsAnalysisView> {
    const { pool } = this.store;
    const [outside, lost] = await Promise.all([
      outsideCells(pool, place.agency, this.store.today()),
      lostCells(pool, place.agency),
    ]);
    const figures = analysisOf(outside, lost);
    const mayList = may(place.role, 'journeys');
    return {
      figures: mayList ? figures : withoutSmallRights(figures),
      mayList,
      at: this.store.now().toISOString(),
    };
  }

  @Get('list')
  @Allow('rights-analysis')
  @ApiOperation({ summary: 'The rows that a figure of the analysis counts.' })
  async list(@Me() me: Caller, @Query() asked: unknown): Promise<RightsList> {
    if (!may(me.place.role, 'journeys')) throw new Refused('no-access');
    const { pages = '1', ...filter } = checked(RightsListDto, { ...(asked as object) });
    const limit = pageSize * Math.min(mostPages, Math.max(1, Math.trunc(Number(pages)) || 1));
    const reader = { agency: me.place.agency, today: this.store.today(), limit };
    const { rows, total } = await rightsList(this.store.pool, reader, filter);
    await this.audit.shown(me, 'rights-listed', [...new Set(rows.map(({ journeyId }) => journeyId))]);
    return { rows: rows.map((row) => lineOf(row, reader.today)), total };
  }
}

function lineOf(row: RightsListRow, today: IsoDate): RightsListLine {
  const { firstName: _first, lastName: _last, birthDate, ...said } = row;
  return { ...said, name: fullName(row), age: ageOn(birthDate, today) } as RightsListLine;
}
