import { SetupStore, type CaseStore } from '@samspor/case-store';
import { addDays, baseCommitteeOf, startOfOsloDay, type IsoDate } from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

const evening = 18 * 3_600_000;

/** Drammen's committee gets a larger room four weeks from now, and an hour that suits the schools; decided once. */
export async function changeSetup(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + evening);
  const base = baseCommitteeOf('nav-3301');
  if (!base) throw new Error('no committee');
  const { id: committee, ...sits } = base;
  const setup = new SetupStore(store);
  if ((await setup.read('committee', committee)).version > 0) return;
  await setup.decide({
    command: {
      ...{ type: 'SetCommittee', committee, from: addDays(until, 28) },
      sits: { ...sits, hour: 12, place: 'Nav Drammen, møterom Elva' },
    },
    by: { ...acting('p-ot31-4'), agency: 'ot-33', role: 'administrator' },
    key: 'demo-committee',
    seen: 0,
  });
}
