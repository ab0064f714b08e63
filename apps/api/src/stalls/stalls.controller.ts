import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, stallBoard, stallCounts, stallSpans } from '@samspor/case-store';
import type { RepairPreview, RepairRequest, RepairResult, StallPage, StallTrend } from '@samspor/contracts';
import {
  addDays,
  boardOf,
  lanes,
  repairs,
  stallCauses,
  stallTrend,
  startOfOsloDay,
  type Lane,
  type Repair,
  type StallCause,
  type TrendDay,
} from '@samspor/domain';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Code, Day, Ids, OneOf, Text } from '../http/fields.ts';
import { Key } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { Repairs } from './repairs.ts';
import { cursorOf, placeOf } from './stall-cursor.ts';
import { stallView } from './stall-view.ts';
import { StallWatch } from './stall-watch.ts';

const pageSize = 50;
const trendDays = 30;
/** A trend of days is not counted anew each second: of 300,000 stalls it costs a second itself. */
const trendAgeMs = 60_000;

class StallsQueryDto {
  @OneOf(lanes, { optional: true }) lane?: Lane;
  @OneOf(stallCauses, { optional: true }) cause?: StallCause;
  @Code({ optional: true }) owner?: string;
  @Code({ optional: true }) waitsFor?: string;
  @OneOf(['7', '14', '30', '90'], { optional: true }) days?: string;
  @OneOf(['standing', 'resting', 'all'], { optional: true }) state?: 'standing' | 'resting' | 'all';
  @Text(200, { optional: true }) cursor?: string;
}

class RepairDto implements RepairRequest {
  @OneOf(repairs) repair!: Repair;
  @Ids(200) stallIds!: string[];
  @Text(500, { optional: true }) reason?: string;
  @Code({ optional: true }) caseworker?: string;
  @Day({ optional: true }) until?: string;
  @OneOf(['yes', 'no'], { optional: true }) sent?: 'yes' | 'no';
}

@ApiTags('stalls')
@Controller('stalls')
export class StallsController {
  readonly #trends = new Map<string, { at: number; days: Promise<TrendDay[]> }>();

  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
    private readonly repairs: Repairs,
    private readonly watch: StallWatch,
  ) {}

  @Get()
  @Allow('stalls')
  @ApiOperation({ summary: 'What stands still and why, what has stood longest first.' })
  async board(@Me() me: Caller, @Query() asked: unknown): Promise<StallPage> {
    const seat = boardOf(me.place.role);
    const query = checked(StallsQueryDto, { ...(asked as object) });
    const { lane = seat.lanes[0] ?? 'people', state = seat.own ? 'all' : 'standing', days } = query;
    if (!seat.lanes.includes(lane)) throw new Refused('no-access');
    await this.watch.look();
    const today = this.store.today();
    const reader = { agency: me.place.agency, owner: seat.own ? me.person.id : null, today };
    const { cause = null, owner = null, waitsFor = null, cursor } = query;
    const before = days === undefined ? null : addDays(today, -Number(days));
    const filters = { lane, cause, owner, waitsFor, before, state };
    const [rows, { counts, countedAt }] = await Promise.all([
      stallBoard(this.store.pool, reader, filters, { after: placeOf(cursor), limit: pageSize + 1 }),
      stallCounts(this.store.pool, reader),
    ]);
    const shown = rows.slice(0, pageSize);
    const journeyIds = shown.flatMap(({ journeyId }) => journeyId ?? []);
    await this.audit.shown(me, 'stalls-listed', [...new Set(journeyIds)]);
    return {
      lanes: [...seat.lanes],
      own: seat.own,
      rows: shown.map((row) => stallView(row, me, today)),
      counts,
      countedAt: countedAt?.toISOString() ?? null,
      nextCursor: rows.length > pageSize ? cursorOf(shown.at(-1)) : null,
      at: this.store.now().toISOString(),
    };
  }

  @Get('trend')
  @Allow('overview')
  @ApiOperation({ summary: 'What came, what went and what stood, by day and cause, for thirty days.' })
  async trend(@Me() me: Caller): Promise<StallTrend> {
    const { agency } = me.place;
    const known = this.#trends.get(agency);
    if (known && Date.now() - known.at < trendAgeMs) return { days: await known.days };
    const days = this.#trendOf(agency);
    this.#trends.set(agency, { at: Date.now(), days });
    days.catch(() => this.#trends.delete(agency));
    return { days: await days };
  }

  async #trendOf(agency: string): Promise<TrendDay[]> {
    const today = this.store.today();
    const from = startOfOsloDay(addDays(today, 1 - trendDays));
    return stallTrend(await stallSpans(this.store.pool, agency, from), today, trendDays);
  }

  @Post('repairs/preview')
  @HttpCode(200)
  @Allow('stalls')
  @ApiOperation({
    summary: 'What a repair would do to whom, and which are refused and why. Changes nothing.',
  })
  @ApiBody({ type: RepairDto })
  preview(@Me() me: Caller, @Body() body: unknown): Promise<RepairPreview[]> {
    return this.repairs.preview(me, checked(RepairDto, body));
  }

  @Post('repairs')
  @HttpCode(200)
  @Allow('stalls')
  @ApiOperation({ summary: 'Mends what stands still, one or many, with a result for each.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: RepairDto })
  mend(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<RepairResult[]> {
    return this.repairs.mend(me, key, checked(RepairDto, body));
  }
}
