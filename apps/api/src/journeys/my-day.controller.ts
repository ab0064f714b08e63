import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CaseStore,
  myDay,
  urgencyCounts,
  urgencyOf,
  withoutContactPerson,
  type MyDayQuery,
  type MyDayRow,
} from '@samspor/case-store';
import type { MyDay, WorkRow } from '@samspor/contracts';
import { daysBetween, ownMatters, phases, type IsoDate, type Phase } from '@samspor/domain';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { OneOf, Text } from '../http/fields.ts';
import { cursorOf, placeOf } from './cursor.ts';
import { expectedStep } from './expected-step.ts';
import { ageOn, caseworkerOf, fullName } from './people.ts';

const pageSize = 50;

type Whose = 'me' | 'none' | 'all';

class MyDayQueryDto {
  @OneOf(['me', 'none', 'all'], { optional: true }) caseworker?: Whose;
  @OneOf(phases, { optional: true }) phase?: Phase;
  @OneOf(['critical', 'overdue', 'soon', 'later'], { optional: true }) urgency?: WorkRow['urgency'];
  @Text(200, { optional: true }) cursor?: string;
}

@ApiTags('journeys')
@Controller('my-day')
export class MyDayController {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('journeys')
  @ApiOperation({ summary: 'The work list, the most urgent first.' })
  async list(@Me() me: Caller, @Query() asked: unknown): Promise<MyDay> {
    const {
      caseworker = 'me',
      phase = null,
      urgency = null,
      cursor,
    } = checked(MyDayQueryDto, { ...asNamed(asked) });
    const today = this.store.today();
    const { agency } = me.place;
    const list = { agency, whose: whoseOf(caseworker, me), phase, today };
    const [counts, unassigned, rows] = await Promise.all([
      urgencyCounts(this.store.pool, list),
      withoutContactPerson(this.store.pool, agency),
      myDay(this.store.pool, { ...list, urgency, after: placeOf(cursor), limit: pageSize + 1 }),
    ]);
    const shown = rows.slice(0, pageSize);
    await this.audit.shown(
      me,
      'listed',
      shown.map(({ journeyId }) => journeyId),
    );
    const nextCursor = rows.length > pageSize ? cursorOf(shown.at(-1)) : null;
    return { counts, unassigned, rows: shown.map((row) => workRow(row, me, today)), nextCursor };
  }
}

const whoseOf = (caseworker: Whose, { person, place }: Caller): MyDayQuery['whose'] => {
  if (caseworker === 'none') return 'nobody';
  return caseworker === 'all' ? 'all' : { person: person.id, own: ownMatters(place.role) };
};

const asNamed = (query: unknown): object => (typeof query === 'object' && query !== null ? query : {});

function workRow(row: MyDayRow, me: Caller, today: IsoDate): WorkRow {
  return {
    journeyId: row.journeyId,
    version: row.version,
    name: fullName(row),
    age: ageOn(row.birthDate, today),
    municipality: row.municipality,
    phase: row.phase,
    kind: row.kind,
    dueOn: row.dueOn,
    urgency: urgencyOf(row.dueOn, today),
    daysOver: row.dueOn === null ? null : daysBetween(row.dueOn, today),
    lastEvent: { type: row.lastType, on: row.lastOn },
    caseworker: caseworkerOf(row, me.place.agency),
    next: expectedStep(row.kind, row, me.place),
  };
}
