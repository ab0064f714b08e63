import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore } from '@samspor/case-store';
import type { Me as MeView } from '@samspor/contracts';
import { roles, type Role } from '@samspor/domain';
import { abilitiesOf, agencies, holds, type AgencyId, type Place } from '@samspor/identity';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Sessions } from '../auth/sessions.ts';
import { checked } from '../http/checked.ts';
import { OneOf } from '../http/fields.ts';
import { Refused } from '../http/refused.ts';
import { Settings } from '../settings.ts';
import { seatOf } from './seat-of.ts';

class SeatDto {
  @OneOf(Object.keys(agencies)) agency!: AgencyId;
  @OneOf(roles) role!: Role;
}

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly settings: Settings,
    private readonly sessions: Sessions,
    private readonly store: CaseStore,
  ) {}

  @Get()
  @Allow('signed-in')
  @ApiOperation({ summary: 'Who is signed in, in which seat, and what the seat may do.' })
  me(@Me() { person, place, endsAt }: Caller): MeView {
    return {
      id: person.id,
      name: person.name,
      seat: seatOf(place),
      seats: person.places.map(seatOf),
      demo: this.settings.issuer.isLocal,
      today: this.store.today(),
      can: abilitiesOf(place),
      sessionEndsAt: endsAt.toISOString(),
    };
  }

  @Put('seat')
  @Allow('signed-in')
  @ApiOperation({ summary: 'Moves to another of the person’s own seats.' })
  @ApiBody({ type: SeatDto })
  async sit(@Me() me: Caller, @Body() body: unknown): Promise<MeView> {
    const place: Place = { ...checked(SeatDto, body) };
    if (!holds(me.person, place)) throw new Refused('no-access');
    await this.sessions.sit(me, place);
    return this.me({ ...me, place });
  }
}
