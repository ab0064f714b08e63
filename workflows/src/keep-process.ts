import type { ProcessActivities } from './activities.ts';
import { here, patient } from './reading.ts';
import { keepReading } from './resting.ts';

const [atOnce, inTheEnd] = [here<ProcessActivities>(), patient<ProcessActivities>()];

/** Keeps the time of one process beside the journeys, of whatever kind; it holds nothing that the record does not know. */
export async function keepProcess(kind: string, id: string, turnOver: () => Promise<never>): Promise<void> {
  const read = () => atOnce.processCatchUp(kind, id).catch(() => inTheEnd.processCatchUp(kind, id));
  await keepReading(read, turnOver);
}
