import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  agendaOf,
  CaseStore,
  frozenMeetings,
  meetingHead,
  meetings,
  type AgendaItem,
  type MeetingHead,
} from '@samspor/case-store';
import type { MeetingAhead, MeetingSummary, MeetingView } from '@samspor/contracts';
import { seatsIn } from '@samspor/domain';
import { committeeName, seatHolder } from '@samspor/identity';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Id } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { namesFor } from '../journeys/shielded.ts';
import { committeesFor } from './committees-for.ts';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('meetings')
  @ApiOperation({ summary: 'Meetings of the county’s referral committees, the next first.' })
  async list(@Me() me: Caller): Promise<MeetingSummary[]> {
    const found = await meetings(this.store.pool, me.place.agency, committeesFor(me));
    return found.map(summary);
  }

  @Get('ahead')
  @Allow('meetings')
  @ApiOperation({
    summary:
      'Meetings whose agenda stands, of committees in which one has a seat: time to check impartiality.',
  })
  async ahead(@Me() { person }: Caller): Promise<MeetingAhead[]> {
    const { pool } = this.store;
    const found = (await frozenMeetings(pool, this.store.today())).map(async ({ meetingId, sits }) => {
      const seat = seatsIn(sits).find((one) => seatHolder(one) === person.id);
      const head = seat && (await meetingHead(pool, seat.agency, meetingId));
      return head ? [{ ...summary(head), hour: sits.hour, place: sits.place }] : [];
    });
    return (await Promise.all(found)).flat();
  }

  @Get(':meetingId')
  @Allow('meetings')
  @ApiOperation({ summary: 'A meeting with those items of its agenda that the agency takes part in.' })
  async view(@Me() me: Caller, @Param('meetingId', Id) meetingId: string): Promise<MeetingView> {
    const { agency } = me.place;
    const head = await meetingHead(this.store.pool, agency, meetingId);
    if (!head || !committeesFor(me).includes(head.committee)) throw new Refused('not-found');
    const agenda = await agendaOf(this.store, agency, head);
    await this.audit.shown(
      me,
      'agenda',
      agenda.map(({ journeyId }) => journeyId),
    );
    return {
      ...summary(head),
      decided: agenda.filter(({ decision }) => decision).length,
      version: head.version,
      agenda: agenda.map((item) => shown(item, agency)),
    };
  }
}

const summary = ({ version: _, ...head }: MeetingHead): MeetingSummary => ({
  ...head,
  committeeName: committeeName(head.committee),
});

function shown(item: AgendaItem, mine: string): MeetingView['agenda'][number] {
  const { isStrict, decision } = item;
  const { agency } = namesFor(mine, isStrict);
  return { ...item, decision: decision && { ...decision, responsible: agency(decision.responsible).name } };
}
