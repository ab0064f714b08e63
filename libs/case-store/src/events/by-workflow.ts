import type { SealedEvent } from './sealed-event.ts';

/** Whether a workflow wrote it: what time brings makes no page stale, and is no change of anybody's. */
export const isByWorkflow = ({
  actor_kind: kind,
  actor,
}: Pick<SealedEvent, 'actor_kind' | 'actor'>): boolean => kind === 'system' && actor === 'workflow';
