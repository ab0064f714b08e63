import { defineSearchAttributeKey } from '@temporalio/common';
import { defineSignal } from '@temporalio/workflow';

/** Something was recorded: read again. Carries nothing, so late, twice or merged is the same. */
export const moved = defineSignal('moved');

/** The school year has a queue and a pace of its own, so that a cohort never holds up single journeys. */
export const taskQueues = { journeys: 'journeys', schoolYear: 'school-year' } as const;

/** The phase that a journey's workflow last read; reconciliation holds it against the record. */
export const phaseAttribute = defineSearchAttributeKey('phase', 'KEYWORD');
