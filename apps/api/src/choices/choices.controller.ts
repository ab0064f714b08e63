import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Choices, Colleague } from '@samspor/contracts';
import { counties, municipalities } from '@samspor/domain';
import { agencies, committees, may, peopleIn } from '@samspor/identity';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';

/** What forms choose from. */
@ApiTags('choices')
@Controller()
export class ChoicesController {
  @Get('choices')
  @Allow('choices')
  @ApiOperation({ summary: 'Committees, agencies, counties and municipalities.' })
  choices(): Choices {
    return {
      committees: Object.entries(committees).map(([id, name]) => ({ id, name })),
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

const byName = (table: Readonly<Record<string, string>>) =>
  Object.entries(table)
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
