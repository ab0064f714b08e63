import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of what is done for one pupil at school: notification, appeal, the next call. */
export async function pupilHelp(helpId: string): Promise<void> {
  await keepProcess('pupil-help', helpId, () => wf.continueAsNew<typeof pupilHelp>(helpId));
}
