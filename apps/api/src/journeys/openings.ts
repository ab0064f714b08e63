import { Injectable } from '@nestjs/common';
import type { Recorded } from '@samspor/contracts';
import {
  adultOn,
  isOfOpeningAge,
  openingHindrance,
  yearOf,
  youngestOf,
  type OpenJourney,
} from '@samspor/domain';
import type { Caller } from '../auth/caller.ts';
import type { OpenDto } from './enrol.dto.ts';
import { countyLivedIn, NewYouths, wrong } from './new-youths.ts';

@Injectable()
export class Openings {
  constructor(private readonly youths: NewYouths) {}

  /** Opens a journey for a youth whom the agency has met (infra/adr/0033): the agency owns it, and who met her follows her up. */
  open(me: Caller, key: string, body: OpenDto): Promise<Recorded> {
    const command = opening(me, body);
    return this.youths.begin(me, { key, command, body, hindrance: openingHindrance(command, me.actor) });
  }
}

function opening(me: Caller, body: OpenDto): OpenJourney {
  const { on, birthDate, via, school = null, municipality = null, protection = 'UGRADERT' } = body;
  if (!isOfOpeningAge(birthDate, on, me.place.agency))
    throw wrong(
      'birthDate',
      `Kontroller datoene: ungdommen må fylle mellom ${youngestOf(me.place.agency)} og 24 år det året dere møttes.`,
    );
  return {
    type: 'OpenJourney',
    on,
    via,
    birthYear: yearOf(birthDate),
    adultOn: adultOn(birthDate),
    county: countyLivedIn(me, body),
    municipality,
    school,
    protection,
  };
}
