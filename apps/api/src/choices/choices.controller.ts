import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Choices, Colleague } from '@samspor/contracts';
import { CaseStore } from '@samspor/case-store';
import { counties, municipalities, nextOpenMeeting, rhythmOf, type SetupBook } from '@samspor/domain';
import { agencies, committees, may, peopleIn } from '@samspor/identity';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';

/** What forms choose from. */
@ApiTags('choices')
@Controller()
export class ChoicesController {
  constructor(private readonly store: CaseStore) {}

  @Get('choices')
  @Allow('choices')
  @ApiOperation({ summary: 'Committees, agencies, counties and municipalities.' })
  async choices(): Promise<Choices> {
    const [setup, today] = [await this.store.setup(), this.store.today()];
    return {
      committees: Object.entries(committees).map(([id, name]) => ({
        ...{ id, name },
        comesUp: comesUp(setup, id, today),
      })),
      agencies: Object.entries(agencies).map(([id, name]) => ({ id, name })),
      counties: byName(counties),
      municipalities: byName(municipalities),
    };
  }

  @Get('colleagues')
  @Allow('choices')
  @ApiOperation({ summary: 'Those in the caller’s agency whom a journey can be given to.' })
  colleagues(@Me() { place }: Caller): Colleague[] {
    return peopleIn(place.agency)
      .filter(({ place: { role } }) => may(role, 'journeys'))
      .map(({ person: { id, name }, place: { role } }) => ({ id, name, role }));
  }
}

/** The meeting that a case comes to when it is referred today; null where the committee has no days of its own. */
function comesUp(setup: SetupBook, committee: string, today: string): string | null {
  const series = setup.committee(committee);
  return series ? nextOpenMeeting(rhythmOf(series), today) : null;
}

const byName = (table: Readonly<Record<string, string>>) =>
  Object.entries(table)
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
