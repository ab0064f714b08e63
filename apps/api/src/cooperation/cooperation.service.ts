import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  cooperationKind,
  cooperationMattersOf,
  cooperationsFor,
  namesKnownTo,
  ProcessStore,
  readsCooperation,
} from '@samspor/case-store';
import type {
  CooperationRecorded,
  Cooperations,
  CooperationToday,
  CooperationView,
} from '@samspor/contracts';
import {
  addDays,
  namingWords,
  RuleBroken,
  textsOfCooperation,
  whereOn,
  type Cooperation,
  type CooperationAct,
  type CooperationCommand,
  type CooperationParty,
  type CounsellorDays,
} from '@samspor/domain';
import { agencyName } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { Access } from '../journeys/access.ts';
import { asMinutesPdf } from '../meetings/minutes-pdf.ts';
import { cooperationRow, cooperationView, type CooperationReading } from './cooperation-view.ts';
import { cooperationDtos, type ProposeCooperationDto } from './cooperation.dto.ts';
import { leadsParty, memberChoices, pairOf, partnerIn, partnersOf, type Pair } from './partners.ts';
import { steeringMinutes } from './steering-view.ts';

export interface CooperationActRequest {
  cooperationId: string;
  act: CooperationAct;
  key: string;
  seen: number;
  body: unknown;
}

/** What is shown as waiting when a day begins. */
const soonDays = 14;

/** Cooperations between schools and NAV offices, for their managers, counsellors and steering groups. */
@Injectable()
export class CooperationService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async list(me: Caller): Promise<Cooperations> {
    const reading = this.#reading(me);
    const all = await this.#readable(reading);
    return {
      cooperations: all.map((one) => cooperationRow(one, reading)),
      partners: reading.leads ? partnersOf(reading.agency, reading.leads) : [],
    };
  }

  async today(me: Caller): Promise<CooperationToday> {
    const reading = this.#reading(me);
    const [all, waiting] = await Promise.all([
      this.#readable(reading),
      cooperationMattersOf(this.store.pool, reading, addDays(reading.today, soonDays)),
    ]);
    const places = all.flatMap((one) => {
      const place = whereOn(one, reading.person, reading.today);
      return place ? [{ place, agency: place === 'school' ? one.school : one.nav }] : [];
    });
    const [here] = places;
    return {
      place: here?.place ?? null,
      agency: here ? { id: here.agency, name: agencyName(here.agency) } : null,
      matters: waiting.map(({ school, nav, ...one }) => ({
        ...one,
        with: agencyName(reading.agency === school ? nav : school),
      })),
    };
  }

  async view(me: Caller, cooperationId: string): Promise<CooperationView> {
    const { state, version } = await this.#read(me, 'cooperation-viewed', cooperationId);
    return cooperationView(state, version, this.#reading(me));
  }

  async minutes(me: Caller, cooperationId: string, meeting: string, begin: (name: string) => Writable) {
    const { state } = await this.#read(me, 'cooperation-viewed', cooperationId);
    const minutes = steeringMinutes(state, meeting);
    if (!minutes) throw new Refused('not-found');
    await asMinutesPdf(minutes, begin(`styringsgruppe-${meeting}.pdf`));
  }

  async propose(me: Caller, key: string, body: ProposeCooperationDto): Promise<CooperationRecorded> {
    const { partner, ...terms } = body;
    const pair = pairOf(me.place.agency, partner);
    const leads = leadsParty(me.place);
    if (!pair || !leads) throw fieldRefused('partner', 'Velg en skole eller et Nav-kontor fra listen.');
    const cooperation = idFrom('cooperation', me.actor.id, key);
    const command: CooperationCommand = {
      ...{ type: 'ProposeCooperation', cooperation, ...pair },
      ...this.#named(me, terms, { pair, leads }),
    };
    return this.#record(me, cooperation, { key, command });
  }

  async act(
    me: Caller,
    { cooperationId, act, key, seen, body }: CooperationActRequest,
  ): Promise<CooperationRecorded> {
    const { state } = await this.#read(me, act, cooperationId);
    const fields = checked<object>(cooperationDtos[act], body);
    return this.#record(me, cooperationId, { key, seen, command: this.#command(me, state, { act, fields }) });
  }

  /** What the page wrote, with those whom the directory knows. */
  #command(
    me: Caller,
    state: Cooperation,
    { act, fields }: { act: CooperationAct; fields: object },
  ): CooperationCommand {
    if (act === 'ProposeVersion') {
      const leads = leadsParty(me.place);
      if (!leads) throw new RuleBroken('not-your-role');
      const terms = fields as InstanceType<(typeof cooperationDtos)['ProposeVersion']>;
      return { type: act, ...this.#named(me, terms, { pair: state, leads }) };
    }
    if (act === 'AppointSteering') {
      const { people } = fields as InstanceType<(typeof cooperationDtos)['AppointSteering']>;
      const choices = memberChoices(state);
      const members = people.flatMap((id) => choices.filter(({ person }) => person === id).slice(0, 1));
      if (members.length < people.length) throw fieldRefused('people', 'Velg medlemmer fra listen på siden.');
      return { type: act, members: members.map(({ person, agency }) => ({ person, agency })) };
    }
    return { type: act, ...fields } as CooperationCommand;
  }

  /** Terms with the two who answer for them; refuses people whom the directory does not have there. */
  #named<T extends { counterpart: string; counsellors: CounsellorDays[] }>(
    me: Caller,
    { counterpart, ...terms }: T,
    { pair, leads }: { pair: Pair; leads: CooperationParty },
  ) {
    const { managers, counsellors } = partnerIn(pair, leads);
    if (!managers.some(({ id }) => id === counterpart))
      throw fieldRefused('counterpart', 'Velg en leder fra listen.');
    if (!terms.counsellors.every(({ person }) => counsellors.some(({ id }) => id === person)))
      throw fieldRefused('counsellors', 'Velg Nav-veiledere som sitter på skolen.');
    const own = me.actor.id;
    return leads === 'school'
      ? { ...terms, schoolHead: own, navLeader: counterpart }
      : { ...terms, schoolHead: counterpart, navLeader: own };
  }

  #reading({ place, actor }: Caller): CooperationReading {
    return {
      ...{ person: actor.id, agency: place.agency, leads: leadsParty(place), today: this.store.today() },
    };
  }

  async #readable(reading: CooperationReading): Promise<Cooperation[]> {
    const ids = await cooperationsFor(this.store.pool, reading);
    const all = await Promise.all(ids.map((id) => this.#processes.read(cooperationKind, id)));
    return all.flatMap(({ state }) => state ?? []);
  }

  /** A cooperation that the caller may know of; any other is as unknown as one that does not exist. */
  async #read(me: Caller, action: string, id: string): Promise<{ state: Cooperation; version: number }> {
    if (!(await readsCooperation(this.store.pool, id, this.#reading(me))))
      return this.access.refuse(me, action, id);
    const { state, version } = await this.#processes.read(cooperationKind, id);
    return state ? { state, version } : this.access.refuse(me, action, id);
  }

  async #record(
    me: Caller,
    id: string,
    { key, seen, command }: { key: string; seen?: number; command: CooperationCommand },
  ): Promise<CooperationRecorded> {
    try {
      const { version, events } = await this.#processes.record(cooperationKind, {
        ...{ id, command, by: me.actor, key },
        ...(seen !== undefined && { seen }),
      });
      return { cooperationId: id, version, events };
    } catch (error) {
      if (error instanceof RuleBroken && error.rule === 'names-somebody')
        await this.#tellWhichWords(me.place.agency, command);
      throw error;
    }
  }

  /** Who wrote it is told which words to take out, beside their fields. Throws Refused where there are any. */
  async #tellWhichWords(agency: string, command: CooperationCommand): Promise<void> {
    const names = await namesKnownTo(this.store.pool, agency);
    const fields = textsOfCooperation(command).flatMap(([field, words]) => {
      const found = namingWords(words, names).map((word) => `«${word}»`);
      if (found.length === 0) return [];
      const message = `Teksten kan fortelle om en elev: ${found.join(', ')}. Ta det bort. Her skrives det ikke om enkeltelever.`;
      return [{ field, message, code: 'names-somebody' }];
    });
    if (fields.length > 0) throw new Refused('fields', { fields });
  }
}

const fieldRefused = (field: string, message: string): Refused =>
  new Refused('fields', { fields: [{ field, message }] });
