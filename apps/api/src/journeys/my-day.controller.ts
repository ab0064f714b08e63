import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, myDay, urgencyCounts, urgencyOf, type MyDayRow } from '@samspor/case-store';
import type { MyDay, WorkRow } from '@samspor/contracts';
import { daysBetween, phases, type IsoDate, type Phase } from '@samspor/domain';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { OneOf, Text } from '../http/fields.ts';
import { cursorOf, placeOf } from './cursor.ts';
import { expectedStep } from './expected-step.ts';
import { ageOn, caseworkerOf, fullName } from './people.ts';

const pageSize = 50;

class MyDayQueryDto {
  @OneOf(['me', 'all'], { optional: true }) caseworker?: 'me' | 'all';
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
    const whose = {
      agency: me.place.agency,
      caseworker: caseworker === 'me' ? me.person.id : null,
      phase,
      today,
    };
    const [counts, rows] = await Promise.all([
      urgencyCounts(this.store.pool, whose),
      myDay(this.store.pool, { ...whose, urgency, after: placeOf(cursor), limit: pageSize + 1 }),
    ]);
    const shown = rows.slice(0, pageSize);
    await this.audit.shown(
      me,
      'listed',
      shown.map(({ journeyId }) => journeyId),
    );
    const nextCursor = rows.length > pageSize ? cursorOf(shown.at(-1)) : null;
    return { counts, rows: shown.map((row) => workRow(row, me, today)), nextCursor };
  }
}

const asNamed = (query: unknown): object => (typeof query === 'object' && query !== null ? query : {});

function workRow(row: MyDayRow, me: Caller, today: IsoDate): WorkRow {
  return {
    journeyId: row.journeyId,
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
