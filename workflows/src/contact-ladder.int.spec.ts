import type { LadderActivities } from './activities.ts';
import { contactLadder } from './contact-ladder.ts';
import { moved } from './messages.ts';
import { leapingTime, queue, type LeapingTime } from './testing.ts';

const DAY = 86_400_000;

/** A ladder in memory: messages go out at once, and each rung rests for a week. */
class Climb {
  readonly climbed: number[] = [];
  answered = false;
  rungs = 3;
  failures = 0;
  #until = 0;
  readonly now: () => Promise<Date>;

  constructor(now: () => Promise<Date>) {
    this.now = now;
  }

  readonly climb: LadderActivities['climb'] = async () => {
    if (this.failures-- > 0) throw new Error('connection lost');
    const at = (await this.now()).getTime();
    if (this.answered || (this.climbed.length === this.rungs && at >= this.#until))
      return { open: false, wakeAt: null };
    if (at >= this.#until) {
      this.climbed.push(at);
      this.#until = at + 7 * DAY;
    }
    return { open: true, wakeAt: new Date(this.#until).toISOString() };
  };
}

describe('contactLadder', () => {
  let time: LeapingTime;
  let ladder: Climb;

  beforeAll(async () => void (time = await leapingTime()), 180_000);
  afterAll(() => time.close());
  beforeEach(() => void (ladder = new Climb(() => time.now())));

  const start = (workflowId: string) =>
    time.env.client.workflow.signalWithStart(contactLadder, {
      workflowId,
      taskQueue: queue,
      args: ['0d9f:l1'],
      signal: moved,
    });

  it('climbs each rung within a minute of its day, and ends after the last', async () => {
    await time.working(ladder, async () => {
      await (await start('to-the-end')).result();
      expect(ladder.climbed).toHaveLength(3);
      const [first = 0, ...later] = ladder.climbed;
      later.forEach((at, rung) => expect(at - first - (rung + 1) * 7 * DAY).toBeLessThan(2 * 60_000));
    });
  }, 60_000);

  it('ends as soon as it is stirred and somebody has answered', async () => {
    await time.working(ladder, async () => {
      const handle = await start('answered');
      await time.env.sleep(DAY);
      ladder.answered = true;
      await handle.signal(moved);
      await handle.result();
      expect(ladder.climbed).toHaveLength(1);
    });
  }, 60_000);

  it('outlasts a record that is away', async () => {
    ladder.failures = 3;
    await time.working(ladder, async () => {
      await (await start('away')).result();
      expect(ladder.climbed).toHaveLength(3);
    });
  }, 60_000);
});
