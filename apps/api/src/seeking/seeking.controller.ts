import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  CaseStore,
  seekingCounts,
  seekingFacets,
  seekingQueue,
  type SeekingFilters,
} from '@samspor/case-store';
import type { SeekingPage } from '@samspor/contracts';
import { addDays, seekingChannels } from '@samspor/domain';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Municipality, OneOf, OrganisationNumber, PostalCode, Text } from '../http/fields.ts';
import { cursorOf, placeOf } from './seeking-cursor.ts';
import { soughtYouth } from './sought-youth.ts';

const pageSize = 25;

class SeekingQueryDto {
  @Municipality({ optional: true }) municipality?: string;
  @PostalCode({ optional: true }) postalCode?: string;
  @OrganisationNumber({ optional: true }) school?: string;
  @OneOf(['30', '90', '180', '365'], { optional: true }) days?: string;
  @OneOf(['none', ...seekingChannels], { optional: true }) tried?: string;
  @OneOf(['me', 'none'], { optional: true }) owner?: 'me' | 'none';
  @OneOf(['true'], { optional: true }) hints?: 'true';
  @OneOf(['true'], { optional: true }) urgent?: 'true';
  @Text(200, { optional: true }) cursor?: string;
}

/** Those whose status is unknown, or whom nothing that was tried has reached. */
@ApiTags('seeking')
@Controller('seeking')
export class SeekingController {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('seeking')
  @ApiOperation({ summary: 'Those who are sought: what is urgent first, then who has been sought longest.' })
  @ApiQuery({ name: 'cursor', required: false, description: '`nextCursor` of the page before.' })
  async queue(@Me() me: Caller, @Query() asked: unknown): Promise<SeekingPage> {
    const query = checked(SeekingQueryDto, { ...(asked as object) });
    const seeker = { agency: me.place.agency, today: this.store.today() };
    const filters = filtersOf(query, me, seeker.today);
    const { pool } = this.store;
    const [rows, counts, facets, policy] = await Promise.all([
      seekingQueue(pool, seeker, filters, { after: placeOf(query.cursor), limit: pageSize + 1 }),
      seekingCounts(pool, seeker, filters),
      seekingFacets(pool, seeker),
      this.store.policies(),
    ]);
    const shown = rows.slice(0, pageSize);
    await this.audit.shown(
      me,
      'seeking-listed',
      shown.map(({ journeyId }) => journeyId),
    );
    return {
      counts,
      facets,
      rows: shown.map((row) => soughtYouth(row, me, seeker.today, policy)),
      nextCursor: rows.length > pageSize ? cursorOf(shown.at(-1)) : null,
    };
  }
}

function filtersOf(query: SeekingQueryDto, { person }: Caller, today: string): SeekingFilters {
  const { municipality = null, postalCode = null, school = null, days, tried = null, owner } = query;
  return {
    municipality,
    postalCode,
    school,
    since: days === undefined ? null : addDays(today, -Number(days)),
    tried,
    caseworker: owner === undefined ? null : owner === 'me' ? person.id : '',
    hints: query.hints === 'true',
    urgent: query.urgent === 'true',
  };
}
