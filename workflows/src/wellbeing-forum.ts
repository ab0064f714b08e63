import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of a wellbeing forum: its agreements, and the minutes of its meetings. */
export async function wellbeingForum(forumId: string): Promise<void> {
  await keepProcess('forum', forumId, () => wf.continueAsNew<typeof wellbeingForum>(forumId));
}
