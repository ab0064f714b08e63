import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  deskOf,
  meetingHead,
  meetingKind,
  personOf,
  ProcessStore,
  StreamMoved,
  type Desk,
} from '@samspor/case-store';
import type { DeskView } from '@samspor/contracts';
import type { DeskCommand } from '@samspor/domain';
import type { Response } from 'express';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Refused } from '../http/refused.ts';
import { Access } from '../journeys/access.ts';
import { requireOwnPeople } from '../journeys/own-people.ts';
import { namesFor } from '../journeys/shielded.ts';
import { stale } from '../journeys/stale.ts';
import { committeesFor } from './committees-for.ts';
import { deskDtos } from './desk.dto.ts';
import { deskView } from './desk-view.ts';
import { minutesOf } from './minutes.ts';
import { asMinutesPdf } from './minutes-pdf.ts';

export interface DeskRequest {
  meetingId: string;
  command: DeskCommand['type'];
  key: string;
  seen: number;
  body: unknown;
}

/** What became of a command: the meeting's version now. */
export interface DeskRecorded {
  meetingId: string;
  version: number;
  events: string[];
}

@Injectable()
export class DeskService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async view(me: Caller, meetingId: string): Promise<DeskView> {
    const { desk, people } = await this.#read(me, meetingId, 'desk');
    return deskView({ meetingId, desk, people, me, today: this.store.today() });
  }

  async minutes(me: Caller, meetingId: string, response: Response): Promise<void> {
    const { desk, people } = await this.#read(me, meetingId, 'minutes');
    const view = deskView({ meetingId, desk, people, me, today: this.store.today() });
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', `attachment; filename="protokoll-${view.meetsOn}.pdf"`);
    await asMinutesPdf(minutesOf(view), response);
  }

  async record(
    me: Caller,
    { meetingId, command: type, key, seen, body }: DeskRequest,
  ): Promise<DeskRecorded> {
    await this.#require(me, meetingId);
    const command = this.#command(meetingId, type, checked<object>(deskDtos[type], body));
    if ('journeyId' in command) await this.access.require(me, type, command.journeyId);
    if (command.type === 'DecideItem')
      requireOwnPeople({ type: 'RecordCommitteeDecision', on: '', ...command.decided });
    try {
      const { version, events } = await this.#processes.record(meetingKind, {
        ...{ id: meetingId, command, by: me.actor, key, seen },
      });
      return { meetingId, version, events };
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
      throw await this.#stale(me, command, error);
    }
  }

  #command(meeting: string, type: DeskCommand['type'], fields: object): DeskCommand {
    const named = 'attendance' in fields || type === 'InviteGuest' || type === 'DeclareImpartiality';
    // What was checked against the command's own DTO is that command.
    return { ...(named && { person: null }), ...fields, type, meeting } as DeskCommand;
  }

  async #require(me: Caller, meetingId: string): Promise<void> {
    const head = await meetingHead(this.store.pool, me.place.agency, meetingId);
    if (!head || !committeesFor(me).includes(head.committee)) throw new Refused('not-found');
  }

  async #read(me: Caller, meetingId: string, action: string) {
    await this.#require(me, meetingId);
    const desk: Desk | null = await deskOf(this.store, me.place.agency, meetingId, this.store.today());
    if (!desk) throw new Refused('not-found');
    const shown = [...desk.journeys.keys()];
    const known = await Promise.all(
      shown.map(async (id) => [id, await personOf(this.store.pool, id)] as const),
    );
    await this.audit.shown(me, action, shown);
    return { desk, people: new Map(known) };
  }

  /** Who came first is told like everything else about the youth. */
  async #stale(me: Caller, command: DeskCommand, moved: StreamMoved): Promise<Refused> {
    const person = 'journeyId' in command ? await personOf(this.store.pool, command.journeyId) : null;
    const isStrict = 'journeyId' in command && (person?.isStrict ?? true);
    return stale(moved, namesFor(me.place.agency, isStrict));
  }
}
