import { Injectable } from '@nestjs/common';
import { accessOf, CaseStore, journeyOfPerson, personRow, type PersonData } from '@samspor/case-store';
import type { Recorded } from '@samspor/contracts';
import {
  adultOn,
  birthNumberFault,
  birthNumberOf,
  countyOf,
  enrolmentHindrance,
  isOfTargetAge,
  isStrictlyProtected,
  phoneOf,
  RuleBroken,
  yearOf,
  type EnrolYouth,
} from '@samspor/domain';
import { agencyName, countyOfAgency, isAgency } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { Settings } from '../settings.ts';
import type { EnrolDto } from './enrol.dto.ts';

@Injectable()
export class Enrolments {
  constructor(
    private readonly store: CaseStore,
    private readonly settings: Settings,
    private readonly audit: Audit,
  ) {}

  /** Opens a youth's journey. The id comes of the caller's key, so that the same request again meets itself. */
  async enrol(me: Caller, key: string, body: EnrolDto): Promise<Recorded> {
    const journeyId = idFrom('journey', me.person.id, key);
    const command = enrolment(me, body);
    const person = personData(body);
    this.#requireTestPerson(person);
    const rule = enrolmentHindrance(command, me.actor);
    if (rule) throw new RuleBroken(rule); // before anything is looked up: it must not depend on who is known
    await this.#requireNew(me, journeyId, person);
    try {
      const { version, events } = await this.store.record({ journeyId, command, by: me.actor, key, person });
      return { journeyId, version, events };
    } catch (error) {
      await this.#requireNew(me, journeyId, person); // somebody enrolled the same youth at the same moment
      throw error;
    }
  }

  /** Real people are enrolled in production only; elsewhere there are Tenor's. */
  #requireTestPerson({ birthNumber }: PersonData): void {
    if (birthNumber === null || this.settings.environment === 'production') return;
    if (birthNumberFault(birthNumber, false))
      throw wrong('birthNumber', 'Her brukes bare testpersoner fra Tenor.');
  }

  /** Whom the own agency follows is shown the way to; asking about anybody else's is put down on that journey. */
  async #requireNew(me: Caller, journeyId: string, person: PersonData): Promise<void> {
    const { name_key: nameKey } = personRow(journeyId, person);
    const known = await journeyOfPerson(this.store.pool, { ...person, nameKey });
    if (known === null || known === journeyId) return;
    const { id: actor, agency, role } = me.actor;
    if ((await accessOf(this.store.pool, agency, known)) === null)
      throw new Refused('already-enrolled', { journeyId: known });
    await this.audit.write({ actor, agency, role, action: 'EnrolYouth', subject: known, result: 'refused' });
    throw new Refused('already-enrolled');
  }
}

function enrolment(me: Caller, body: EnrolDto): EnrolYouth {
  const { on, birthDate, municipality = null, protection = 'UGRADERT' } = body;
  if (!isOfTargetAge(birthDate, on))
    throw wrong(
      'birthDate',
      'Kontroller datoene: ungdommen må være fylt 15 år den dagen hun eller han ble meldt, og fyller høyst 24 år det året.',
    );
  if (municipality === null && !isStrictlyProtected(protection))
    throw wrong('municipality', 'Velg en kommune.');
  const county = municipality === null ? countyOfAgency(me.place.agency) : countyOf(municipality);
  if (county === null) throw wrong('municipality', 'Velg en kommune i Norge.');
  return {
    type: 'EnrolYouth',
    on,
    birthYear: yearOf(birthDate),
    adultOn: adultOn(birthDate),
    county,
    municipality,
    school: body.school ?? null,
    programme: null,
    level: body.level ?? null,
    otStatus: body.otStatus ?? 'OTUK',
    reason: body.reason ?? null,
    protection,
  };
}

const wrong = (field: string, message: string): Refused =>
  new Refused('fields', { fields: [{ field, message }] });

function personData(body: EnrolDto): PersonData {
  const { school, mobile } = body;
  return {
    birthNumber: body.birthNumber === undefined ? null : birthNumberOf(body.birthNumber),
    firstName: body.firstName.trim(),
    lastName: body.lastName.trim(),
    birthDate: body.birthDate,
    municipality: body.municipality ?? null,
    schoolName: school !== undefined && isAgency(`school-${school}`) ? agencyName(`school-${school}`) : null,
    mobile: mobile === undefined ? null : (phoneOf(mobile) ?? null),
    email: body.email ?? null,
    guardians: [],
    protection: body.protection ?? 'UGRADERT',
  };
}
