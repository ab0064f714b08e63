import {
  mendStaffMail,
  journeyWorkflow,
  processWorkflow,
  messageById,
  rebuildStream,
  resolveFaultsOf,
  retryWakes,
  wakeKnown,
  type AskedRepair,
  type CaseStore,
} from '@samspor/case-store';
import { ScheduleOverlapPolicy, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { ensureSchedules, schedules } from '../temporal/schedules.ts';
import { reconcile } from '../upkeep/reconcile.ts';

/** Where repairs are carried out. */
export interface Workbench {
  store: CaseStore;
  client: Client;
}

/** Carries out one repair. Done twice it is as done once; throws what stood in the way, and is then tried again. */
export async function mend(
  { store, client }: Workbench,
  { repair, subject, kind }: AskedRepair,
): Promise<void> {
  const { pool } = store;
  const [family = '', id = ''] = split(subject);
  const schedule = () => client.schedule.getHandle(id);
  switch (repair) {
    case 'retry':
      if (family === 'gateway' || family === 'sender') return; // whose sender looks for it (keep-sending.ts)
      if (family === 'staff-mail') return mendStaffMail(pool, id, repair);
      await resolveFaultsOf(pool, subject, kind);
      if (family === 'message') return;
      return retryWakes(pool, family === 'relay' ? null : workflowOf(family, id));
    case 'restart':
      if (family === 'workflows') return void (await reconcile({ pool, client, clock: store.clock }));
      return restart({ store, client }, workflowOf(family, id));
    case 'rebuild':
      return rebuildStream(pool, id);
    case 'unpause':
      return schedule().unpause('Samspor');
    case 'trigger':
      return schedule().trigger(ScheduleOverlapPolicy.SKIP);
    case 'recreate':
      return void (await ensureSchedules(client));
    case 'skip':
      if (family === 'staff-mail') return mendStaffMail(pool, id, repair);
      if (family === 'message') await giveUp(store, id);
      return resolveFaultsOf(pool, subject, kind);
    case 'remind':
    case 'reassign':
    case 'escalate':
    case 'settle':
      throw new Error('A step of the journey, and none of the worker');
  }
}

const split = (subject: string): [string, string] => {
  const at = subject.indexOf(':');
  return at < 0 ? [subject, ''] : [subject.slice(0, at), subject.slice(at + 1)];
};

const workflowOf = (family: string, id: string): string => {
  if (family === 'workflow') return id;
  return family === 'meeting' ? processWorkflow('meeting', id) : journeyWorkflow(id);
};

/** Lets a message go that cannot be handed over: it is on the record as withheld, and the ladder goes on. */
async function giveUp(store: CaseStore, messageId: string): Promise<void> {
  const known = await messageById(store.pool, messageId);
  if (!known) return;
  const { journeyId, message, owner } = known;
  const by = { kind: 'system', id: 'sender', agency: owner } as const;
  await store.record({ journeyId, command: { type: 'GiveUpMessage', message }, by });
}

/** Ends what runs under this id, and has the record, or its Schedule, begin it anew: it holds nothing of its own. */
async function restart({ store, client }: Workbench, workflowId: string): Promise<void> {
  await client.workflow
    .getHandle(workflowId)
    .terminate('Started anew from the record')
    .catch((error: unknown) => {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    });
  await resolveFaultsOf(store.pool, `workflow:${workflowId}`, '');
  if (await wakeKnown(store.pool, workflowId)) return retryWakes(store.pool, workflowId);
  const begins = schedules.find(({ scheduleId }) => workflowId.startsWith(`${scheduleId}-`));
  if (begins)
    await client.schedule.getHandle(begins.scheduleId).trigger(ScheduleOverlapPolicy.TERMINATE_OTHER);
}
