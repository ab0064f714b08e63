import { Injectable } from '@nestjs/common';
import {
  absenceKind,
  absencesIn,
  absenceStreamOf,
  CaseStore,
  ProcessStore,
  StreamMoved,
  type KnownAbsence,
} from '@samspor/case-store';
import type { AbsenceBook, AbsenceRecorded, AbsenceView } from '@samspor/contracts';
import { isAway, maySayAway, type AbsenceCommand, type IsoDate } from '@samspor/domain';
import { personName } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';
import { namesFor } from '../journeys/shielded.ts';
import { stale } from '../journeys/stale.ts';
import type { ChangeAbsenceDto, EndAbsenceDto, PlanAbsenceDto } from './absences.dto.ts';
import { holdersIn, requireHolder } from './holders.ts';

interface Write<Body> {
  absenceId: string;
  key: string;
  seen: number;
  body: Body;
}

/** Who is away from an agency, and who stands in: about colleagues, so nothing of it is written about a youth. */
@Injectable()
export class AbsencesService {
  readonly #processes: ProcessStore;

  constructor(private readonly store: CaseStore) {
    this.#processes = new ProcessStore(store);
  }

  async book(me: Caller): Promise<AbsenceBook> {
    const { agency } = me.place;
    const today = this.store.today();
    const known = await absencesIn(this.store.pool, agency, today);
    const all = holdersIn(agency).map(({ id, name }) => ({ id, name }));
    const mine = all.filter(({ id }) => id === me.person.id);
    const others = all.filter(({ id }) => id !== me.person.id);
    return {
      absences: known.map((one) => absenceView(one, me, today)),
      people: [...mine, ...others.filter(({ id }) => maySayAway(me.actor, { person: id, agency }))],
      substitutes: all,
    };
  }

  async plan(me: Caller, key: string, body: PlanAbsenceDto): Promise<AbsenceRecorded> {
    const { agency } = me.place;
    const { person = me.person.id, from, to, substitute = null } = body;
    requireHolder(agency, 'person', person);
    if (substitute !== null) requireHolder(agency, 'substitute', substitute);
    const id = absenceStreamOf(person, agency);
    const command: AbsenceCommand = { type: 'PlanAbsence', person, agency, from, to, substitute };
    const { version } = await this.#processes.record(absenceKind, { id, command, by: me.actor, key });
    return { absenceId: id, version };
  }

  async change(me: Caller, { body, ...write }: Write<ChangeAbsenceDto>): Promise<AbsenceRecorded> {
    const { absence, from, to, substitute = null } = body;
    if (substitute !== null) requireHolder(me.place.agency, 'substitute', substitute);
    return this.#record(me, write, { type: 'ChangeAbsence', absence, from, to, substitute });
  }

  async end(me: Caller, { body: { absence }, ...write }: Write<EndAbsenceDto>): Promise<AbsenceRecorded> {
    return this.#record(me, write, { type: 'EndAbsence', absence });
  }

  /** What stands in another agency, or nowhere, is unknown alike. */
  async #record(
    me: Caller,
    { absenceId: id, key, seen }: Omit<Write<unknown>, 'body'>,
    command: AbsenceCommand,
  ): Promise<AbsenceRecorded> {
    const { state } = await this.#processes.read(absenceKind, id);
    if (state?.agency !== me.place.agency) throw new Refused('not-found');
    try {
      const { version } = await this.#processes.record(absenceKind, { id, command, by: me.actor, key, seen });
      return { absenceId: id, version };
    } catch (error) {
      if (error instanceof StreamMoved) throw stale(error, namesFor(me.place.agency, false));
      throw error;
    }
  }
}

const named = (id: string) => ({ id, name: personName(id) });

function absenceView(one: KnownAbsence, me: Caller, today: IsoDate): AbsenceView {
  const { absenceId, absence, version, person, from, to, substitute, substituteAway, youths } = one;
  const mayChange = maySayAway(me.actor, { person, agency: me.place.agency });
  return {
    ...{ absenceId, absence, version, from, to, mayChange, isNow: isAway(one, today) },
    person: named(person),
    substitute: substitute === null ? null : named(substitute),
    uncovered: uncoveredBy(substitute, substituteAway),
    youths: mayChange ? youths : null,
  };
}

function uncoveredBy(substitute: string | null, isAwayToo: boolean): AbsenceView['uncovered'] {
  if (substitute === null) return 'nobody';
  return isAwayToo ? 'away' : null;
}
