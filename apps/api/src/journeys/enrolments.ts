import { Injectable } from '@nestjs/common';
import type { Recorded } from '@samspor/contracts';
import { adultOn, enrolmentHindrance, isOfTargetAge, yearOf, type EnrolYouth } from '@samspor/domain';
import type { Caller } from '../auth/caller.ts';
import type { EnrolDto } from './enrol.dto.ts';
import { countyLivedIn, NewYouths, wrong } from './new-youths.ts';

@Injectable()
export class Enrolments {
  constructor(private readonly youths: NewYouths) {}

  /** Enrols a youth by hand: the county's follow-up service owns the journey from its first event. */
  enrol(me: Caller, key: string, body: EnrolDto): Promise<Recorded> {
    const command = enrolment(me, body);
    return this.youths.begin(me, { key, command, body, hindrance: enrolmentHindrance(command, me.actor) });
  }
}

function enrolment(me: Caller, body: EnrolDto): EnrolYouth {
  const { on, birthDate, municipality = null, protection = 'UGRADERT' } = body;
  if (!isOfTargetAge(birthDate, on))
    throw wrong(
      'birthDate',
      'Kontroller datoene: ungdommen må være fylt 15 år den dagen hun eller han ble meldt, og fyller høyst 24 år det året.',
    );
  return {
    type: 'EnrolYouth',
    on,
    birthYear: yearOf(birthDate),
    adultOn: adultOn(birthDate),
    county: countyLivedIn(me, body),
    municipality,
    school: body.school ?? null,
    programme: null,
    level: body.level ?? null,
    otStatus: body.otStatus ?? 'OTUK',
    reason: body.reason ?? null,
    protection,
  };
}
