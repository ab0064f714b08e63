import type { ProcessEvent, SystemActor } from '@samspor/domain';
import type { ClientBase } from 'pg';
import { absenceKind } from '../absence/absence-kind.ts';
import { catalogueKind } from '../catalogue/catalogue-kind.ts';
import { meetingKind } from '../committee/meeting-kind.ts';
import { concernKind } from '../concern/concern-kind.ts';
import { cooperationKind } from '../cooperation/cooperation-kind.ts';
import { courseKind } from '../courses/course-kind.ts';
import { forumKind } from '../forum/forum-kind.ts';
import { rosterKind } from '../intake/roster-kind.ts';
import { handoverKind } from '../handover/handover-kind.ts';
import { adviceKind } from '../help/advice-kind.ts';
import { helpKind } from '../help/help-kind.ts';
import { placementKind } from '../placements/placement-kind.ts';
import { workPlaceKind } from '../placements/work-place-kind.ts';
import { policyKind } from '../policies/policy-kind.ts';
import { setupKind } from '../setup/setup-kind.ts';
import { wellbeingKind } from '../wellbeing/wellbeing-kind.ts';
import { specialKind } from '../special/special-kind.ts';
import type { AnyRows } from '../read-models/tables.ts';
import { processRows, type ProcessKind } from './process-kind.ts';
import type { ProcessCaughtUp, ProcessStore } from './process-store.ts';
import { readProcess } from './read-process.ts';

/** A kind of process as those see it who go through all of them. */
export interface KnownKind {
  /** What the read models shall say of one, by the fold of its events; throws where they do not fold. */
  folded(db: ClientBase, id: string): Promise<AnyRows>;
  catchUp(
    store: ProcessStore,
    id: string,
    workflow: NonNullable<SystemActor['workflow']>,
  ): Promise<ProcessCaughtUp>;
}

/** Every kind of process, by the kind of its streams. */
export const processKinds: Readonly<Record<string, KnownKind>> = {
  meeting: known(meetingKind),
  policy: known(policyKind),
  setup: known(setupKind),
  catalogue: known(catalogueKind),
  course: known(courseKind),
  roster: known(rosterKind),
  'pupil-help': known(helpKind),
  'staff-advice': known(adviceKind),
  'work-place': known(workPlaceKind),
  placement: known(placementKind),
  forum: known(forumKind),
  wellbeing: known(wellbeingKind),
  handover: known(handoverKind),
  'restricted-record': known(concernKind),
  'special-list': known(specialKind),
  cooperation: known(cooperationKind),
  absence: known(absenceKind),
};

function known<S, C extends { type: string }, E extends ProcessEvent, A>(
  kind: ProcessKind<S, C, E, A>,
): KnownKind {
  return {
    async folded(db, id) {
      const { state, version } = await readProcess(db, kind, id);
      if (state === undefined) throw new Error(`Nothing stands under ${id}`);
      return processRows(kind, { id, version, state });
    },
    catchUp: (store, id, workflow) => store.catchUp(kind, id, workflow),
  };
}
