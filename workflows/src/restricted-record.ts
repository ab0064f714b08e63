import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of one record that hardly anybody may know of: neither its type nor its id says what it is. */
export async function restrictedRecord(recordId: string): Promise<void> {
  await keepProcess('restricted-record', recordId, () => wf.continueAsNew<typeof restrictedRecord>(recordId));
}
