import { randomUUID } from 'node:crypto';
import type { PersonActor, SystemActor } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { youthOfDrammen } from './store.ts';
import { messageIdOf } from '../messages/message-id.ts';

/** A message that waits its turn in the outbox, with what the gateway knows it by. */
export interface WaitingMessage {
  journeyId: string;
  id: string;
  channel: 'sms' | 'email';
}

const ot: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
const workflow: SystemActor = { kind: 'system', id: 'workflow', agency: 'ot-33' };

/**
 * A youth of Buskerud, enrolled on the store's today, whose first message goes out by this channel; `reaching` is her
 * number or address.
 */
export async function messageWaiting(
  store: CaseStore,
  channel: WaitingMessage['channel'],
  reaching?: string,
): Promise<WaitingMessage> {
  const journeyId = randomUUID();
  const on = store.today();
  const person = {
    birthNumber: null,
    firstName: 'Åse',
    lastName: journeyId,
    birthDate: '2008-11-05',
    municipality: '3301',
    schoolName: null,
    mobile: (channel === 'sms' && reaching) || '+4799990001',
    email: (channel === 'email' && reaching) || `${journeyId}@mottaker.example`,
    guardians: [],
    protection: 'UGRADERT' as const,
  };
  await store.record({ journeyId, command: { ...youthOfDrammen, on }, by: ot, person });
  await store.catchUp(journeyId, workflow);
  if (channel === 'email')
    await store.record({ journeyId, command: { type: 'ReserveChannel', on, channel: 'sms' }, by: ot });
  await store.record({ journeyId, command: { type: 'StartLadder', on }, by: ot });
  await store.climb(journeyId, 'l1', workflow);
  return { journeyId, id: messageIdOf(journeyId, 'm1'), channel };
}
