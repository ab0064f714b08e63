import type { SealedEvent } from './sealed-event.ts';

const ours: readonly string[] = ['workflow', 'sender'];

/** Whether a workflow or a sender wrote it: what time brings makes no page stale, and is no change of anybody's. */
export const isByWorkflow = ({
  actor_kind: kind,
  actor,
}: Pick<SealedEvent, 'actor_kind' | 'actor'>): boolean => kind === 'system' && ours.includes(actor);
