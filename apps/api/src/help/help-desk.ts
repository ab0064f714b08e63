import { Injectable } from '@nestjs/common';
import {
  adviceKind,
  adviceStreamOf,
  CaseStore,
  helpKind,
  helpMattersOf,
  helpStreamOf,
  lastVisits,
  personOf,
  ProcessStore,
  runningServices,
  textsOf,
  type HelpPlace,
} from '@samspor/case-store';
import type { HelpDesk, HelpRecorded, PupilHelpView } from '@samspor/contracts';
import {
  basesOn,
  openHelpMatters,
  schoolYearOf,
  sectorOf,
  type HelpCommand,
  type HelpDeed,
} from '@samspor/domain';
import { personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Access } from '../journeys/access.ts';
import { fullName } from '../journeys/people.ts';
import { deedDtos, type AdviceDto } from './help.dto.ts';

export interface DeedRequest {
  journeyId: string;
  deed: HelpDeed;
  key: string;
  seen: number;
  body: unknown;
}

const placeOf = ({ place }: Caller): HelpPlace => ({ agency: place.agency, sector: sectorOf(place.role) });

/** What the social consultant, and NAV's counsellor, do at school: read and written by their own sector alone. */
@Injectable()
export class HelpDesks {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async desk(me: Caller): Promise<HelpDesk> {
    const place = placeOf(me);
    const { pool } = this.store;
    const [matters, visits, services] = await Promise.all([
      helpMattersOf(pool, place),
      lastVisits(pool, place),
      runningServices(pool, place),
    ]);
    const shown = [...matters, ...visits, ...services].map(({ journeyId }) => journeyId);
    await this.audit.shown(me, 'help-listed', [...new Set(shown)]);
    return {
      sector: place.sector,
      mayRule: me.place.role === 'social-consultant',
      matters,
      visits,
      services: services.map((one) => ({ ...one, caseworker: personName(one.caseworker) })),
    };
  }

  async pupil(me: Caller, journeyId: string): Promise<PupilHelpView> {
    await this.access.require(me, 'help-viewed', journeyId);
    const { agency, sector } = placeOf(me);
    const streamId = helpStreamOf(agency, sector, journeyId);
    const [{ state, version }, texts, person] = await Promise.all([
      this.#processes.read(helpKind, streamId),
      textsOf(this.store, streamId, journeyId),
      personOf(this.store.pool, journeyId),
    ]);
    await this.audit.seen(me, 'help-viewed', journeyId);
    const text = (at: number, field: string) => texts.get(at)?.[field] ?? null;
    const handedOverAt = state?.handedOverAt ?? null;
    return {
      journeyId,
      version,
      name: person ? fullName(person) : 'Slettet',
      visits: (state?.visits ?? [])
        .map(({ at, on, help, by }) => ({ on, help: [...help], by: personName(by), note: text(at, 'note') }))
        .toReversed(),
      rulings: (state?.rulings ?? [])
        .map(({ at, appealedOn: _, ...one }) => ({
          ...one,
          reference: text(at, 'reference'),
          amount: text(at, 'amount'),
          note: text(at, 'note'),
        }))
        .toReversed(),
      checkIns: (state?.checkIns ?? []).map(({ at, plannedOn: _, caseworker, ...one }) => ({
        ...one,
        caseworker: personName(caseworker),
        note: text(at, 'note'),
      })),
      handOver:
        handedOverAt === null
          ? null
          : { fromSchool: text(handedOverAt, 'fromSchool'), known: text(handedOverAt, 'known') },
      matters: state ? openHelpMatters(state) : [],
      bases: basesOn(this.store.today()),
    };
  }

  async done(me: Caller, { journeyId, deed, key, seen, body }: DeedRequest): Promise<HelpRecorded> {
    await this.access.require(me, deed, journeyId);
    const command = { ...checked<object>(deedDtos[deed], body), type: deed, journeyId } as HelpCommand;
    const { agency, sector } = placeOf(me);
    const id = helpStreamOf(agency, sector, journeyId);
    const { version } = await this.#processes.record(helpKind, { id, command, by: me.actor, key, seen });
    return { version };
  }

  async advise(me: Caller, key: string, { on, topic }: AdviceDto): Promise<HelpRecorded> {
    const { agency, sector } = placeOf(me);
    const id = adviceStreamOf(agency, sector, schoolYearOf(on));
    const command = { type: 'GiveAdvice', on, topic } as const;
    const { version } = await this.#processes.record(adviceKind, { id, command, by: me.actor, key });
    return { version };
  }
}
