import { Injectable } from '@nestjs/common';
import {
  accessOf,
  CaseStore,
  concernKind,
  concernsOf,
  concernsWaiting,
  personOf,
  ProcessStore,
  StreamMoved,
  textsOf,
} from '@samspor/case-store';
import type {
  ConcernChoices,
  ConcernRecorded,
  ConcernReports,
  ConcernsWaiting,
  ConcernView,
} from '@samspor/contracts';
import {
  childWelfareAt,
  groundsAt,
  isDanish,
  isReceiver,
  mayReadConcern,
  type ConcernAct,
  type ConcernCommand,
  type ConcernReport,
} from '@samspor/domain';
import { agencies } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { idFrom } from '../http/id-from.ts';
import { Access } from '../journeys/access.ts';
import { namesFor } from '../journeys/shielded.ts';
import { stale } from '../journeys/stale.ts';
import { concernView, named, readerOf, rowOf } from './concern-view.ts';
import { concernDtos, type ReportConcernDto } from './concerns.dto.ts';

interface ActRequest {
  reportId: string;
  act: ConcernAct;
  key: string;
  seen: number;
  body: unknown;
}

/**
 * Reports of concern. Who is no party to one is answered as of one that nobody has; the log of who saw what names the
 * report, not the youth, so that no list by youth tells of it.
 */
@Injectable()
export class ConcernsService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async list(me: Caller): Promise<ConcernReports> {
    const { pool } = this.store;
    const { person, agency, role } = readerOf(me);
    const isChildWelfare = childWelfareAt(agency) === role;
    const [mine, received] = await Promise.all([
      concernsOf(pool, { reporter: person, agency }),
      isChildWelfare ? concernsOf(pool, { receiver: agency }) : null,
    ]);
    const shown = [...mine, ...(received ?? [])].map(({ reportId }) => reportId);
    await this.audit.shown(me, 'concern-reports-listed', [...new Set(shown)]);
    const today = this.store.today();
    const rows = (listed: typeof mine) => listed.map((one) => rowOf(one, today));
    return { mine: rows(mine), received: received && rows(received) };
  }

  async waiting(me: Caller): Promise<ConcernsWaiting> {
    const { pool } = this.store;
    const { person, agency, role } = readerOf(me);
    const today = this.store.today();
    const [mine, received] = await Promise.all([
      concernsWaiting(pool, { reporter: person, agency }, today),
      childWelfareAt(agency) === role ? concernsWaiting(pool, { receiver: agency }, today) : null,
    ]);
    return { late: mine.late, received };
  }

  choices({ place: { agency } }: Caller): ConcernChoices {
    const law = isDanish(agency) ? 'DK' : 'NO';
    const services = Object.keys(agencies).filter(
      (id) => childWelfareAt(id) !== null && isDanish(id) === isDanish(agency),
    );
    return { receivers: services.map(named), grounds: [...groundsAt(agency)], law };
  }

  /** From whoever works with the youth, or has: the duty does not end when an agency leaves. */
  async report(me: Caller, key: string, said: ReportConcernDto): Promise<ConcernRecorded> {
    const reportId = idFrom('concern-report', me.person.id, key);
    const access = await accessOf(this.store.pool, me.place.agency, said.journeyId);
    if (access === undefined) await this.access.refuse(me, 'ReportConcern', reportId);
    const command: ConcernCommand = { ...said, type: 'ReportConcern', report: reportId };
    return this.#record(me, reportId, command, { key });
  }

  async view(me: Caller, reportId: string): Promise<ConcernView> {
    const one = await this.#known(me, 'concern-report-viewed', reportId);
    const { pool } = this.store;
    const access = await accessOf(pool, me.place.agency, one.journeyId);
    const until = isReceiver(one, readerOf(me)) ? null : (access?.version ?? null);
    const [person, texts] = await Promise.all([
      personOf(pool, one.journeyId, until),
      textsOf(this.store, reportId, one.journeyId),
    ]);
    await this.audit.seen(me, 'concern-report-viewed', reportId);
    const takesPart = access === null;
    return concernView(me, { one, person, takesPart, texts, today: this.store.today() });
  }

  async act(me: Caller, { reportId, act, key, seen, body }: ActRequest): Promise<ConcernRecorded> {
    await this.#known(me, act, reportId);
    const command = { ...checked<object>(concernDtos[act], body), type: act } as ConcernCommand;
    try {
      return await this.#record(me, reportId, command, { key, seen });
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
      throw stale(error, namesFor(me.place.agency, false));
    }
  }

  async #record(
    me: Caller,
    reportId: string,
    command: ConcernCommand,
    how: { key: string; seen?: number },
  ): Promise<ConcernRecorded> {
    const { version } = await this.#processes.record(concernKind, {
      ...{ id: reportId, command, by: me.actor, ...how },
    });
    return { reportId, version };
  }

  async #known(me: Caller, action: string, reportId: string): Promise<ConcernReport> {
    const { state } = await this.#processes.read(concernKind, reportId);
    return state && mayReadConcern(state, readerOf(me)) ? state : this.access.refuse(me, action, reportId);
  }
}
