import { setTimeout } from 'node:timers/promises';
import { activityInfo } from '@temporalio/activity';
import proto from '@temporalio/proto';
import { WorkflowNotFoundError } from '@temporalio/client';
import fc from 'fast-check';
import type { JourneyActivities } from './activities.ts';
import { moved } from './messages.ts';
import { leapingTime, queue, type LeapingTime } from './testing.ts';
import { youthJourney } from './youth-journey.ts';

const {
  EVENT_TYPE_TIMER_STARTED,
  EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED,
  EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW,
} = proto.temporal.api.enums.v1.EventType;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What may happen to a journey; a deadline is set so many hours ahead. */
type Happening =
  | { what: 'poke'; times: number }
  | { what: 'deadline'; hours: number }
  | { what: 'close' }
  | { what: 'reopen' }
  | { what: 'pass'; days: number }
  | { what: 'restart-worker' };

const happenings = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('poke' as const), times: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ what: fc.constant('deadline' as const), hours: fc.integer({ min: 1, max: 2_000 }) }),
    fc.constant({ what: 'close' } as const),
    fc.constant({ what: 'reopen' } as const),
    fc.record({ what: fc.constant('pass' as const), days: fc.constantFrom(0.01, 1, 20, 100, 280) }),
    fc.constant({ what: 'restart-worker' } as const),
  ),
  { minLength: 4, maxLength: 14 },
);

/** Lives long enough that a run turns over, once with a deadline set before and once with nothing to wait for. */
const long: [Happening[]][] = [
  [
    [
      { what: 'pass', days: 260 },
      { what: 'deadline', hours: 700 },
      { what: 'pass', days: 20 },
    ],
  ],
  [[{ what: 'pass', days: 280 }, { what: 'restart-worker' }, { what: 'poke', times: 2 }]],
];

/** A record of deadlines: each is marked when it has passed, and a closed journey has none. */
class Record {
  open = true;
  readonly pending = new Set<number>();
  readonly marked: { due: number; at: number }[] = [];
  /** Deadlines that closing took away. */
  readonly dropped = new Set<number>();
  readonly set = new Set<number>();
  /** Every run that has asked, by its id. */
  readonly runs = new Set<string>();
  readonly now: () => Promise<number>;

  constructor(now: () => Promise<number>) {
    this.now = now;
  }

  readonly catchUp: JourneyActivities['catchUp'] = async () => {
    const { workflowExecution } = activityInfo();
    if (workflowExecution) this.runs.add(workflowExecution.runId);
    const at = await this.now();
    for (const due of [...this.pending].filter((deadline) => deadline <= at)) {
      this.marked.push({ due, at });
      this.pending.delete(due);
    }
    const next = Math.min(...this.pending);
    const wakeAt = Number.isFinite(next) ? new Date(next).toISOString() : null;
    return { open: this.open, wakeAt, phase: this.open ? 'enrolled' : 'closed' };
  };

  close(): void {
    this.open = false;
    for (const due of this.pending) this.dropped.add(due);
    this.pending.clear();
  }
}

/** A workflow that has ended by itself cannot be terminated, and need not be. */
function ended(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

describe('youthJourney, whatever happens to it', () => {
  let time: LeapingTime;
  let runs = 0;
  let turned = 0;
  beforeAll(async () => void (time = await leapingTime()), 180_000);
  afterAll(() => time.close());

  const now = async () => (await time.now()).getTime();

  /** As the relay does: told, or begun where none runs. */
  const tell = (workflowId: string) =>
    time.env.client.workflow.signalWithStart(youthJourney, {
      workflowId,
      taskQueue: queue,
      args: [workflowId],
      signal: moved,
    });

  /** Waits until it sleeps or has ended: the server's clock stands still behind work that a worker left undone. */
  async function atRest(workflowId: string): Promise<void> {
    for (;;) {
      const { events } = await time.env.client.workflow.getHandle(workflowId).fetchHistory();
      const type = events?.at(-1)?.eventType;
      if (type === EVENT_TYPE_TIMER_STARTED || type === EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED) return;
      await setTimeout(50);
    }
  }

  /** How many of the runs continued as new, by their own histories. */
  async function turnOvers(workflowId: string, ids: Iterable<string>): Promise<number> {
    let count = 0;
    for (const id of ids) {
      const { events } = await time.env.client.workflow.getHandle(workflowId, id).fetchHistory();
      if (events?.at(-1)?.eventType === EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW) count += 1;
    }
    return count;
  }

  async function happen(record: Record, workflowId: string, one: Happening): Promise<void> {
    switch (one.what) {
      case 'poke':
        for (let time = 0; time < one.times; time++) await tell(workflowId);
        return;
      case 'deadline': {
        if (!record.open) return;
        const due = (await now()) + one.hours * HOUR;
        record.set.add(due);
        record.pending.add(due);
        return void (await tell(workflowId));
      }
      case 'close':
        record.close();
        return void (await tell(workflowId));
      case 'reopen':
        record.open = true;
        return void (await tell(workflowId));
      case 'pass':
        return time.env.sleep(one.days * DAY);
      case 'restart-worker':
        return; // between two workers: see below
    }
  }

  /** Runs a life with a worker for each stretch between restarts, and to the end of its last deadline. */
  async function live(life: Happening[]): Promise<Record> {
    const workflowId = `life-${++runs}`;
    const record = new Record(now);
    const stretches: Happening[][] = [[]];
    for (const one of life) {
      if (one.what === 'restart-worker') stretches.push([]);
      else stretches.at(-1)?.push(one);
    }
    for (const [index, stretch] of stretches.entries()) {
      await time.working(record, async () => {
        if (index === 0) await tell(workflowId);
        for (const one of stretch) await happen(record, workflowId, one);
        await time.env.sleep(HOUR);
        await atRest(workflowId);
      });
    }
    await time.working(record, async () => {
      await time.env.sleep(90 * DAY);
      await atRest(workflowId);
      const handle = time.env.client.workflow.getHandle(workflowId);
      turned += await turnOvers(workflowId, record.runs);
      await handle.terminate().catch(ended);
    });
    return record;
  }

  it('catches up every deadline of an open journey, and none twice', async () => {
    const property = fc.asyncProperty(happenings, async (life) => {
      const record = await live(life);
      const marked = record.marked.map(({ due }) => due);
      expect(new Set(marked).size).toBe(marked.length);
      expect(new Set([...marked, ...record.dropped])).toEqual(record.set);
      expect([...record.pending]).toEqual([]);
    });
    await fc.assert(property, { numRuns: 12, seed: 20261121, examples: long });
    expect(turned).toBeGreaterThan(0);
  }, 180_000);
});
