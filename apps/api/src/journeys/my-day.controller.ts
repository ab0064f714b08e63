import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CaseStore,
  myDay,
  myTasks,
  snoozeReasons,
  standsInFor,
  taskCounts,
  urgencyCounts,
  urgencyOf,
  withoutContactPerson,
  type TaskRow,
  type TaskScope,
} from '@samspor/case-store';
import type { MyDay, WorkRow } from '@samspor/contracts';
import { daysBetween, lastSnooze, phases, steps, type IsoDate, type Phase } from '@samspor/domain';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { OneOf, Text } from '../http/fields.ts';
import { seatOf } from '../me/seat-of.ts';
import { cursorOf, placeOf } from './cursor.ts';
import { expectedStep } from './expected-step.ts';
import { ageOn, caseworkerOf, fullName } from './people.ts';
import { namesFor } from './shielded.ts';
import { placeFor, seatsOf } from './task-seats.ts';

const pageSize = 50;

type Whose = 'me' | 'own' | 'shared' | 'none' | 'all';

class MyDayQueryDto {
  @OneOf(['me', 'own', 'shared', 'none', 'all'], { optional: true }) caseworker?: Whose;
  @OneOf(phases, { optional: true }) phase?: Phase;
  @OneOf(['critical', 'overdue', 'soon', 'later', 'snoozed'], { optional: true })
  urgency?: WorkRow['urgency'] | 'snoozed';
  @Text(200, { optional: true }) cursor?: string;
}

/** A list as it was asked for. */
interface Asked {
  phase: Phase | null;
  urgency: WorkRow['urgency'] | 'snoozed' | null;
  after: ReturnType<typeof placeOf>;
  today: IsoDate;
}

type Page = Pick<MyDay, 'counts'> & { rows: TaskRow[] };

@ApiTags('journeys')
@Controller('my-day')
export class MyDayController {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('journeys')
  @ApiOperation({ summary: 'The work list, the most urgent first; one’s own over all the places one holds.' })
  async list(@Me() me: Caller, @Query() query: unknown): Promise<MyDay> {
    const {
      caseworker = 'me',
      phase = null,
      urgency = null,
      cursor,
    } = checked(MyDayQueryDto, { ...asNamed(query) });
    const today = this.store.today();
    const asked = { phase, urgency, after: placeOf(cursor), today };
    const [{ counts, rows }, unassigned] = await Promise.all([
      caseworker === 'none' || caseworker === 'all'
        ? this.#ofAgency(me, caseworker, asked)
        : this.#own(me, caseworker === 'me' ? 'mine' : caseworker, asked),
      withoutContactPerson(this.store.pool, me.place.agency),
    ]);
    const shown = rows.slice(0, pageSize);
    await this.#audited(me, shown);
    const reasons = await snoozeReasons(this.store, shown);
    const nextCursor = rows.length > pageSize ? cursorOf(shown.at(-1)) : null;
    return {
      ...{ counts, unassigned, nextCursor },
      rows: shown.map((row) => workRow(row, me, { today, reason: reasons.get(row.journeyId) ?? null })),
    };
  }

  async #own(me: Caller, scope: TaskScope, { urgency, after, ...asked }: Asked): Promise<Page> {
    const seats = seatsOf(me);
    const standsIn = await standsInFor(this.store.pool, { ...seats, today: asked.today });
    const list = { ...seats, standsIn, scope, ...asked };
    const [counts, rows] = await Promise.all([
      taskCounts(this.store.pool, list),
      myTasks(this.store.pool, { ...list, urgency, after, limit: pageSize + 1 }),
    ]);
    return { counts, rows };
  }

  /** What is put off stands among the others: whoever answers for the agency sees it all. */
  async #ofAgency(me: Caller, whose: 'none' | 'all', { urgency, after, ...asked }: Asked): Promise<Page> {
    const { agency } = me.place;
    const list = { agency, whose: whose === 'none' ? ('nobody' as const) : whose, ...asked };
    const of = urgency === 'snoozed' ? null : urgency;
    const [counts, rows] = await Promise.all([
      urgencyCounts(this.store.pool, list),
      urgency === 'snoozed'
        ? []
        : myDay(this.store.pool, { ...list, urgency: of, after, limit: pageSize + 1 }),
    ]);
    return {
      counts: { ...counts, snoozed: 0 },
      rows: rows.map((row) => ({ ...row, agency, help: null, standsInFor: null })),
    };
  }

  /** Each youth is seen on behalf of the agency through which she stands in the list. */
  async #audited(me: Caller, rows: readonly TaskRow[]): Promise<void> {
    for (const [agency, listed] of Map.groupBy(rows, (row) => row.agency)) {
      const place = listed[0] ? placeFor(listed[0], me) : me.place;
      const caller = { ...me, actor: { ...me.actor, agency, role: place.role } };
      await this.audit.shown(
        caller,
        'listed',
        listed.map(({ journeyId }) => journeyId),
      );
    }
  }
}

const asNamed = (query: unknown): object => (typeof query === 'object' && query !== null ? query : {});

function workRow(
  row: TaskRow,
  me: Caller,
  { today, reason }: { today: IsoDate; reason: string | null },
): WorkRow {
  const place = placeFor(row, me);
  const { kind, dueOn, snoozed } = row;
  const last = kind && lastSnooze(kind, dueOn, today);
  return {
    journeyId: row.journeyId,
    version: row.version,
    name: fullName(row),
    age: ageOn(row.birthDate, today),
    municipality: row.municipality,
    phase: row.phase,
    ...{ kind, dueOn, help: row.help },
    urgency: urgencyOf(dueOn, today),
    daysOver: dueOn === null ? null : daysBetween(dueOn, today),
    lastEvent: { type: row.lastType, on: row.lastOn },
    caseworker: caseworkerOf(row, row.agency),
    insteadOf: row.standsInFor === null ? null : namesFor(row.agency, row.isStrict).person(row.standsInFor),
    next: expectedStep(kind, row, place),
    seat: seatOf(place),
    snoozed: snoozed && {
      until: snoozed.until,
      by: namesFor(row.agency, row.isStrict).person(snoozed.by).name,
      reason,
    },
    snoozeUntil: last && last > today && steps.SnoozeMatter.who.includes(place.role) ? last : null,
  };
}
