import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of a special unit's list: the next day on which a place is reviewed. */
export async function specialUnitList(listId: string): Promise<void> {
  await keepProcess('special-list', listId, () => wf.continueAsNew<typeof specialUnitList>(listId));
}
