import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of a cooperation between a school and a NAV office: signatures, reviews, decisions, its end. */
export async function schoolCooperation(cooperationId: string): Promise<void> {
  await keepProcess('cooperation', cooperationId, () =>
    wf.continueAsNew<typeof schoolCooperation>(cooperationId),
  );
}
