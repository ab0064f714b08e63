import type { JourneyActivities } from './activities.ts';
import { moved } from './messages.ts';
import { leapingTime, queue, type LeapingTime } from './testing.ts';
import { youthJourney } from './youth-journey.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A record in memory: deadlines as instants, each marked once when it has passed. */
class Record {
  open = true;
  wakeAt: number | null = null;
  /** When each deadline was marked, and each reading, by the server's clock. */
  marks: { due: number; at: number }[] = [];
  readings: number[] = [];
  failures = 0;
  readonly now: () => Promise<Date>;

  constructor(now: () => Promise<Date>) {
    this.now = now;
  }

  readonly catchUp: JourneyActivities['catchUp'] = async () => {
    const at = (await this.now()).getTime();
    if (this.failures-- > 0) throw new Error('connection lost');
    this.readings.push(at);
    if (this.wakeAt !== null && this.wakeAt <= at) {
      this.marks.push({ due: this.wakeAt, at });
      this.wakeAt = null;
    }
    const wakeAt = this.wakeAt === null ? null : new Date(this.wakeAt).toISOString();
    return { open: this.open, wakeAt, phase: this.open ? 'enrolled' : 'closed' };
  };
}

describe('youthJourney', () => {
  let time: LeapingTime;
  let record: Record;

  beforeAll(async () => void (time = await leapingTime()), 180_000);
  afterAll(() => time.close());
  beforeEach(() => void (record = new Record(() => time.now())));

  const start = (workflowId: string) =>
    time.env.client.workflow.signalWithStart(youthJourney, {
      workflowId,
      taskQueue: queue,
      args: ['0d9f'],
      signal: moved,
    });
  const sinceEpoch = async () => (await time.now()).getTime();

  it('records a deadline that passes while nobody does anything, within a minute of it', async () => {
    record.wakeAt = (await sinceEpoch()) + 40 * DAY;
    await time.working(record, async () => {
      const handle = await start('passes');
      await time.env.sleep(41 * DAY);
      expect(record.marks).toHaveLength(1);
      expect((record.marks[0]?.at ?? 0) - (record.marks[0]?.due ?? 0)).toBeLessThan(60_000);
      await handle.terminate();
    });
  }, 60_000);

  it('reads again when stirred, and rests until the nearer deadline that it finds', async () => {
    await time.working(record, async () => {
      const handle = await start('stirred');
      await time.env.sleep(HOUR);
      record.wakeAt = (await sinceEpoch()) + 5 * DAY;
      await handle.signal(moved);
      await time.env.sleep(6 * DAY);
      expect(record.marks).toHaveLength(1);
      await handle.terminate();
    });
  }, 60_000);

  it('never sleeps longer than 90 days, so that a lost wake is found', async () => {
    await time.working(record, async () => {
      const handle = await start('blind');
      await time.env.sleep(HOUR);
      const before = record.readings.length;
      await time.env.sleep(91 * DAY);
      expect(record.readings.length).toBe(before + 1);
      await handle.terminate();
    });
  }, 60_000);

  it('does not spin when the record names an instant that stays in the past', async () => {
    const catchUp = async () => {
      record.readings.push(await sinceEpoch());
      return { open: true, wakeAt: new Date(0).toISOString(), phase: null };
    };
    await time.working({ catchUp }, async () => {
      const handle = await start('past');
      await time.env.sleep(10 * 60_000);
      expect(record.readings.length).toBeGreaterThan(10);
      expect(record.readings.length).toBeLessThan(23);
      await handle.terminate();
    });
  }, 60_000);

  it('ends with the journey, and a later stir begins a new run that reads first', async () => {
    record.open = false;
    await time.working(record, async () => {
      const first = await start('closes');
      await first.result();
      record.open = true;
      const second = await start('closes');
      await time.env.sleep(HOUR);
      expect(second.signaledRunId).not.toBe(first.signaledRunId);
      expect((await second.describe()).status.name).toBe('RUNNING');
      await second.terminate();
    });
  }, 60_000);

  it('outlasts a lost connection, and records the deadline once when it is back', async () => {
    record.wakeAt = (await sinceEpoch()) + DAY;
    record.failures = 8;
    await time.working(record, async () => {
      const handle = await start('lost');
      await time.env.sleep(3 * DAY);
      expect(record.marks).toHaveLength(1);
      expect((await handle.describe()).status.name).toBe('RUNNING');
      await handle.terminate();
    });
  }, 60_000);

  it('begins a new run within 270 days and goes on keeping time', async () => {
    await time.working(record, async () => {
      const handle = await start('turns');
      const { runId } = await handle.describe();
      await time.env.sleep(300 * DAY);
      record.wakeAt = (await sinceEpoch()) + 20 * DAY;
      await handle.signal(moved);
      await time.env.sleep(30 * DAY);
      expect((await handle.describe()).runId).not.toBe(runId);
      expect(record.marks).toHaveLength(1);
      await handle.terminate();
    });
  }, 60_000);

  it('tags itself with the phase that it last read', async () => {
    await time.working(record, async () => {
      const handle = await start('tagged');
      await time.env.sleep(HOUR);
      expect((await handle.describe()).searchAttributes).toMatchObject({ phase: ['enrolled'] });
      await handle.terminate();
    });
  }, 60_000);
});
