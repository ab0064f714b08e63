import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  courseCandidates,
  courseKind,
  courseRuns,
  courseTexts,
  justLeft,
  knownParticipants,
  ProcessStore,
  type Candidate,
} from '@samspor/case-store';
import type { CourseCandidate, CourseRecorded, Courses, CourseView } from '@samspor/contracts';
import {
  allowanceOn,
  justLeftSince,
  planOf,
  templateOn,
  type CourseCommand,
  type TemplateHistory,
} from '@samspor/domain';
import { peopleIn, personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { Access } from '../journeys/access.ts';
import { ageOn, caseworkerOf } from '../journeys/people.ts';
import { courseView, type ReadRun } from './course-view.ts';
import { actDtos, type PlanRunDto, type RunAct } from './course-dtos.ts';

export interface ActRequest {
  runId: string;
  act: RunAct;
  key: string;
  seen: number;
  body: unknown;
}

/** Courses of an agency, for those who hold them. */
@Injectable()
export class CoursesService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async list(me: Caller): Promise<Courses> {
    const { agency } = me.place;
    const today = this.store.today();
    const { pool } = this.store;
    const [runs, left, waiting] = await Promise.all([
      courseRuns(pool, agency, today),
      justLeft(pool, agency, justLeftSince(today)),
      courseCandidates(pool, agency),
    ]);
    const shown = new Set([...left, ...waiting].map(({ journeyId }) => journeyId));
    await this.audit.shown(me, 'listed', [...shown]);
    return {
      today,
      runs: runs.map((run) => ({ ...run, leader: { id: run.leader, name: personName(run.leader) } })),
      justLeft: left.map((one) => candidate(one, me, today)),
      waiting: waiting.map((one) => candidate(one, me, today)),
    };
  }

  async plan(me: Caller, key: string, body: PlanRunDto): Promise<CourseRecorded> {
    requireColleague(me, body.leader);
    const run = idFrom(`course|${me.actor.id}|${key}`);
    const built = (await this.templates()).find(({ base }) => base.id === body.template);
    const plan = built && planOf(templateOn(built, body.from));
    const command: CourseCommand = { type: 'PlanRun', run, ...body, ...(plan && { plan }) };
    const { version, events } = await this.#processes.record(courseKind, {
      ...{ id: run, command, by: me.actor, key },
    });
    return { runId: run, version, events };
  }

  /** How each course is built, from the beginning and since. */
  async templates(): Promise<readonly TemplateHistory[]> {
    return (await this.store.setup()).templates;
  }

  async view(me: Caller, runId: string): Promise<CourseView> {
    const run = await this.#own(me, runId);
    const { agency } = me.place;
    const ids = run.state.participants.map(({ journeyId }) => journeyId);
    const [known, written] = await Promise.all([
      knownParticipants(this.store.pool, agency, ids),
      courseTexts(this.store, agency, runId),
    ]);
    await this.audit.shown(
      me,
      'course',
      known.map(({ journeyId }) => journeyId),
    );
    return courseView(run, known, written, this.store.today());
  }

  async act(me: Caller, { runId, act, key, seen, body }: ActRequest): Promise<CourseRecorded> {
    await this.#own(me, runId);
    const fields = checked<object>(actDtos[act], body);
    for (const journeyId of namedIn(fields)) await this.access.require(me, act, journeyId);
    // What is left out stands in the body as undefined.
    const { contact, primaryContact = contact } = fields as { contact?: string; primaryContact?: string };
    if (primaryContact !== undefined) requireColleague(me, primaryContact);
    const command = { type: act, ...fields } as CourseCommand;
    const write = { id: runId, command, by: me.actor, key, seen };
    const { version, events } = await this.#processes.record(courseKind, write);
    return { runId, version, events };
  }

  /** A run of the caller's own agency; any other is as unknown as one that does not exist. */
  async #own(me: Caller, runId: string): Promise<ReadRun> {
    const found = await this.#processes.read(courseKind, runId);
    if (found?.state?.agency !== me.place.agency) return this.access.refuse(me, 'course', runId);
    return { ...found, state: found.state };
  }
}

/** Every youth that a body names: nobody acts on whom the agency takes part with no more. */
function namedIn(body: object): string[] {
  const { journeyId, buddy, marks } = body as {
    journeyId?: string;
    buddy?: string;
    marks?: { journeyId: string }[];
  };
  const ids = [journeyId, buddy, ...(marks ?? []).map((mark) => mark.journeyId)];
  return [...new Set(ids.filter((id): id is string => id !== undefined))];
}

function requireColleague({ place }: Caller, id: string): void {
  if (!peopleIn(place.agency).some(({ person }) => person.id === id)) throw new Refused('fields');
}

function candidate(one: Candidate, me: Caller, today: string): CourseCandidate {
  const { journeyId, name, birthDate, phase, leftOn, reason, dueOn } = one;
  return {
    ...{ journeyId, name, phase, leftOn, reason, dueOn },
    age: birthDate === null ? null : ageOn(birthDate, today),
    caseworker: caseworkerOf(one, me.place.agency),
    allowance: birthDate === null ? null : allowanceOn(birthDate, today),
  };
}
