import { Injectable } from '@nestjs/common';
import { accessOf, CaseStore, journeyOfPerson, personRow, type PersonData } from '@samspor/case-store';
import type { Recorded } from '@samspor/contracts';
import {
  birthNumberFault,
  birthNumberOf,
  countyOf,
  isStrictlyProtected,
  phoneOf,
  RuleBroken,
  type EnrolYouth,
  type JourneyRule,
  type OpenJourney,
} from '@samspor/domain';
import { agencyName, countyOfAgency, isAgency, profileOf } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { Settings } from '../settings.ts';
import type { NewYouthDto } from './enrol.dto.ts';

/** What begins a journey, as a person asks for it, and why she may not, whoever the youth is. */
interface Beginning {
  key: string;
  command: EnrolYouth | OpenJourney;
  body: NewYouthDto;
  hindrance: JourneyRule | null;
}

/** Begins the journeys of youths whom somebody writes in by hand: each person once, and nobody told of another's. */
@Injectable()
export class NewYouths {
  constructor(
    private readonly store: CaseStore,
    private readonly settings: Settings,
    private readonly audit: Audit,
  ) {}

  /** The id comes of the caller's key, so that the same request again meets itself. */
  async begin(me: Caller, { key, command, body, hindrance }: Beginning): Promise<Recorded> {
    const journeyId = idFrom('journey', me.person.id, key);
    const person = personData(body);
    this.#requireTestPerson(person);
    if (hindrance) throw new RuleBroken(hindrance); // before anything is looked up: it must not depend on who is known
    const require = () => this.#requireNew(me, { journeyId, person, action: command.type });
    await require();
    try {
      const { version, events } = await this.store.record({ journeyId, command, by: me.actor, key, person });
      return { journeyId, version, events };
    } catch (error) {
      await require(); // somebody wrote in the same youth at the same moment
      throw error;
    }
  }

  /** Real people are written in in production only; elsewhere there are Tenor's. */
  #requireTestPerson({ birthNumber }: PersonData): void {
    if (birthNumber === null || this.settings.environment === 'production') return;
    if (birthNumberFault(birthNumber, false))
      throw wrong('birthNumber', 'Her brukes bare testpersoner fra Tenor.');
  }

  /** Whom the own agency follows is shown the way to; asking about anybody else's is put down on that journey. */
  async #requireNew(
    me: Caller,
    { journeyId, person, action }: { journeyId: string; person: PersonData; action: string },
  ): Promise<void> {
    const { name_key: nameKey } = personRow(journeyId, person);
    const known = await journeyOfPerson(this.store.pool, { ...person, nameKey });
    if (known === null || known === journeyId) return;
    const { id: actor, agency, role } = me.actor;
    if ((await accessOf(this.store.pool, agency, known)) === null)
      throw new Refused('already-enrolled', { journeyId: known });
    await this.audit.write({ actor, agency, role, action, subject: known, result: 'refused' });
    throw new Refused('already-enrolled');
  }
}

export const wrong = (field: string, message: string): Refused =>
  new Refused('fields', { fields: [{ field, message }] });

/** The county that the municipality lies in; the own agency's for whose municipality nobody may know. */
export function countyLivedIn(
  me: Caller,
  { municipality, birthNumber, protection = 'UGRADERT' }: NewYouthDto,
): string {
  // Denmark has neither our municipalities nor our birth numbers (infra/adr/0040).
  if (profileOf(me.place.agency) === 'DK') return countyLivedInDenmark(me, { municipality, birthNumber });
  if (municipality === undefined && !isStrictlyProtected(protection))
    throw wrong('municipality', 'Velg en kommune.');
  const county = municipality === undefined ? countyOfAgency(me.place.agency) : countyOf(municipality);
  if (county === null) throw wrong('municipality', 'Velg en kommune i Norge.');
  return county;
}

function countyLivedInDenmark(
  me: Caller,
  { municipality, birthNumber }: Pick<NewYouthDto, 'municipality' | 'birthNumber'>,
): string {
  if (municipality !== undefined) throw wrong('municipality', 'Ta bort kommunen: barnet bor i Danmark.');
  if (birthNumber !== undefined)
    throw wrong('birthNumber', 'Ta bort nummeret: Samspor lagrer ikke CPR-numre.');
  return me.place.agency;
}

function personData(body: NewYouthDto): PersonData {
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
