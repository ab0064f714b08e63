import type { IsoDate } from '../calendar/dates.ts';
import type { Journey } from '../journey/journey.ts';
import { followUpServiceOf } from '../people/actor.ts';
import { enrolYouth } from '../target-group/enrolment.ts';
import type { TargetGroupRow } from '../target-group/row.ts';
import type { Arrival } from './arrivals.ts';
import { LifeUnderWay } from './life-under-way.ts';
import { liveTogether } from './live.ts';
import { policyOf, type Practice } from './practice.ts';
import { Rehearsal, type RehearsedStep } from './rehearsal.ts';
import { stories } from './scripts.ts';
import type { Setting } from './setting.ts';
import { Streams } from './streams.ts';
import { Youth, type Care } from './youth.ts';

/** A target-group file. */
export interface PlannedImport {
  day: IsoDate;
  county: string;
  rows: TargetGroupRow[];
}

/** A youth's life after the enrolment, to be recorded in this order. */
export interface PlannedLife {
  row: TargetGroupRow;
  importDay: IsoDate;
  steps: RehearsedStep[];
  /** As it stands at the end. */
  journey: Journey;
}

export interface PlannedLives {
  imports: PlannedImport[];
  lives: PlannedLife[];
}

/** Where, how and until when lives are lived. */
export interface Living {
  seed: number;
  until: IsoDate;
  setting: Setting;
  practice: Practice;
}

type Story = keyof typeof stories;

const shares: readonly [readonly [number, Story], ...(readonly [number, Story])[]] = [
  [37, 'road'],
  [13, 'school'],
  [7, 'returns'],
  [9, 'work'],
  [9, 'declines'],
  [6, 'resolved'],
  [8, 'hardToReach'],
  [4, 'moves'],
  [1, 'inError'],
  [6, 'neglected'],
];

/** The lives of those who arrive. The same seed and arrivals give the same lives, whatever the practice. */
export function livesOf(arrivals: readonly Arrival[], living: Living): PlannedLives {
  const days = livingOf(arrivals, living);
  for (let next = days.next(); ; next = days.next()) if (next.done) return next.value;
}

/** The same, giving each day when it is over. */
export function* livingOf(arrivals: readonly Arrival[], living: Living): Generator<IsoDate, PlannedLives> {
  const lives = arrivals.map((arrival, index) => begun(arrival, living.seed * 7919 + index, living));
  const from = arrivals.reduce<IsoDate>((first, { day }) => (day < first ? day : first), living.until);
  yield* liveTogether(lives, living.practice, from, living.until);
  return {
    imports: importsOf(arrivals),
    lives: lives.map(({ youth: { row, rehearsal, journey } }, index) => ({
      row,
      importDay: arrivals[index]?.day ?? from,
      steps: rehearsal.steps,
      journey,
    })),
  };
}

function importsOf(arrivals: readonly Arrival[]): PlannedImport[] {
  const files = Map.groupBy(arrivals, ({ county, day }) => `${day}|${county}`);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => {
      const [day = '', county = ''] = key.split('|');
      return { day, county, rows: rows.map(({ row }) => row) };
    });
}

function begun({ row, county, day }: Arrival, seed: number, { setting, practice }: Living): LifeUnderWay {
  const streams = new Streams(seed);
  const random = streams.next('story');
  const agency = followUpServiceOf(county);
  const by = { kind: 'system', id: 'import', agency } as const;
  const rehearsal = new Rehearsal(enrolYouth(row, agency), day, by, policyOf(practice));
  const story = random.weighted(shares);
  const slow: Care = random.chance(18) ? 'slow' : 'good';
  const care = story === 'neglected' && random.chance(60) ? 'none' : slow;
  const youth = new Youth({ row, setting, rehearsal, care, random, streams });
  return new LifeUnderWay(youth, stories[story](youth));
}
