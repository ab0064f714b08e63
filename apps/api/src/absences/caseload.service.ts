import { Injectable } from '@nestjs/common';
import {
  absencesIn,
  answeredPage,
  caseload,
  caseloadOf,
  caseloads,
  CaseStore,
  lastReassignments,
  noteReassigned,
  noteUndone,
  reassignedIn,
  recordPageOnce,
  type CaseloadRow,
  type PageResult,
} from '@samspor/case-store';
import type {
  CaseloadAsked,
  CaseloadDone,
  CaseloadPreview,
  CaseloadRun,
  CaseloadUndone,
  CaseloadView,
  MoveResult,
} from '@samspor/contracts';
import { dealt, isAway, reassignHindrance, type StaysReason } from '@samspor/domain';
import { personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { fullName } from '../journeys/people.ts';
import { mostMoves, type CaseloadUndoDto } from './absences.dto.ts';
import { holdersIn, requireHolder } from './holders.ts';

/** So many youths are shown and given at once, the most urgent first; the rest comes with the next preview. */
const mostShown = 500;

/** So long may what was given at once be taken back at once (milliseconds; ours). */
const undoWindow = 7 * 24 * 3_600_000;

/** Gives many youths of a leader's own agency to other contact persons, and takes it back (infra/adr/0043). */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  async view(me: Caller): Promise<CaseloadView> {
    const { agency } = me.place;
    const { pool } = this.store;
    const today = this.store.today();
    const [counts, absences, recent] = await Promise.all([
      caseloads(pool, agency),
      absencesIn(pool, agency, today),
      lastReassignments(pool, agency, this.#since()),
    ]);
    const people = holdersIn(agency).map((one) => ({
      ...one,
      youths: counts.get(one.id) ?? 0,
      awayUntil: absences.find((absence) => absence.person === one.id && isAway(absence, today))?.to ?? null,
    }));
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const nobody = counts.get(null) ?? 0;
    return {
      people,
      nobody,
      elsewhere: all - nobody - people.reduce((sum, { youths }) => sum + youths, 0),
      recent: recent.map(({ by, at, ...run }) => ({
        ...run,
        by: personName(by),
        at: at.toISOString(),
        until: new Date(at.getTime() + undoWindow).toISOString(),
      })),
    };
  }

  async preview(me: Caller, { from, to, phase, municipality }: CaseloadAsked): Promise<CaseloadPreview> {
    const { agency } = me.place;
    if (from !== 'nobody') requireHolder(agency, 'from', from);
    for (const id of to) requireHolder(agency, 'to', id);
    const whose = from === 'nobody' ? null : from;
    const filter = { agency, from: whose, phase: phase ?? null, municipality: municipality ?? null };
    const { rows, total } = await caseload(this.store.pool, filter, mostShown);
    await this.audit.shown(
      me,
      'listed',
      rows.map(({ journeyId }) => journeyId),
    );
    const moves = dealt(rows, to).map(({ youth, to: receiver, why }) => ({
      ...{ journeyId: youth.journeyId, version: youth.version, name: fullName(youth) },
      ...{ phase: youth.phase, dueOn: youth.dueOn, to: receiver === null ? null : named(receiver), why },
    }));
    return { moves, total };
  }

  /** Each youth as a step of her journey by this leader; whoever cannot be given leaves the others alone. */
  async run(me: Caller, key: string, asked: CaseloadRun): Promise<CaseloadDone> {
    const { agency } = me.place;
    const request = { caller: me.person.id, key, body: { agency, asked } };
    const before = await answeredPage<CaseloadDone>(this.store, request);
    if (before) return before;
    for (const { to } of asked.moves) requireHolder(agency, 'to', to);
    const known = await caseloadOf(
      this.store.pool,
      agency,
      asked.moves.map(({ journeyId }) => journeyId),
    );
    const judged = [...new Map(asked.moves.map((move) => [move.journeyId, move])).values()].map((move) => {
      const youth = known.get(move.journeyId);
      return { move, youth, why: youth ? reassignHindrance(youth, move.to) : ('gone' as const) };
    });
    const able = judged.filter(({ why }) => why === null);
    const on = this.store.today();
    const writes = able.map(({ move: { journeyId, version, to } }) => ({
      ...{ journeyId, by: me.actor, seen: version },
      command: { type: 'AssignCaseworker', on, caseworker: to } as const,
    }));
    const whyOf = (results: PageResult[], index: number) => whyNot(results[index]);
    return recordPageOnce(
      this.store,
      request,
      writes,
      (results) => ({
        results: judged.map(({ move: { journeyId, to }, youth, why }) => {
          const place = able.findIndex((one) => one.move.journeyId === journeyId);
          return result({ journeyId, youth, to, why: place < 0 ? why : whyOf(results, place) });
        }),
      }),
      async (db, results) => {
        const given = able.flatMap(({ move: { journeyId, to }, youth }, index) => {
          const done = results[index];
          if (!done || done instanceof Error || done.events.length === 0) return [];
          return [{ journeyId, was: youth?.caseworker ?? null, became: to, version: done.version }];
        });
        if (given.length > 0)
          await noteReassigned(db, { run: asked.run, by: me.person.id, agency, at: this.store.now() }, given);
      },
    );
  }

  /** Strikes the entries out again; who has been written about since stays where she is. */
  async undo(me: Caller, key: string, { run, after }: CaseloadUndoDto): Promise<CaseloadUndone> {
    const { agency } = me.place;
    const request = { caller: me.person.id, key, body: { agency, run, after } };
    const before = await answeredPage<CaseloadUndone>(this.store, request);
    if (before) return before;
    const { pool } = this.store;
    const page = { run, agency, since: this.#since(), after: after ?? null, size: mostMoves };
    const given = await reassignedIn(pool, page);
    const known = await caseloadOf(
      pool,
      agency,
      given.map(({ journeyId }) => journeyId),
    );
    const able = given.filter(({ journeyId }) => known.has(journeyId));
    const on = this.store.today();
    const writes = able.map(({ journeyId, version }) => ({
      ...{ journeyId, by: me.actor, seen: version },
      command: { type: 'WithdrawEntry', on, version, reason: undoReason } as const,
    }));
    return recordPageOnce(
      this.store,
      request,
      writes,
      (results) => ({
        results: given.map(({ journeyId, was }) => {
          const place = able.findIndex((one) => one.journeyId === journeyId);
          const why = place < 0 ? 'gone' : whyNot(results[place]);
          return result({ journeyId, youth: known.get(journeyId), to: was, why });
        }),
        next: given.length < mostMoves ? null : (given.at(-1)?.journeyId ?? null),
      }),
      (db, results) =>
        noteUndone(
          db,
          run,
          able.flatMap(({ journeyId }, index) => (whyNot(results[index]) === null ? [journeyId] : [])),
        ),
    );
  }

  #since(): Date {
    return new Date(this.store.now().getTime() - undoWindow);
  }
}

const undoReason = 'Fordelingen ble angret.';

const named = (id: string) => ({ id, name: personName(id) });

/** A rule that refuses, or somebody who came first. */
function whyNot(outcome: PageResult | undefined): StaysReason | null {
  if (!(outcome instanceof Error)) return null;
  return outcome.name === 'RuleBroken' ? 'refused' : 'changed';
}

interface Became {
  journeyId: string;
  youth: CaseloadRow | undefined;
  to: string | null;
  why: StaysReason | null;
}

const result = ({ journeyId, youth, to, why }: Became): MoveResult => ({
  journeyId,
  name: youth ? fullName(youth) : null,
  to: why === null && to !== null ? named(to) : null,
  why,
});
