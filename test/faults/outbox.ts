import type { CaseStore } from '@samspor/case-store';
import type { WaitingMessage } from '@samspor/case-store/testing';
import type { IsoDate, MessageState, PersonActor } from '@samspor/domain';

/** A Tuesday noon in Oslo, at which messages may go out. */
export const tuesday = { day: '2027-03-02', noon: '2027-03-02T12:00:00+01:00' } as const;

export const caseworker: PersonActor = {
  kind: 'person',
  id: 'p-ot33-1',
  agency: 'ot-33',
  role: 'ot-caseworker',
};

/** How a youth's first message stands on the record, and the day it went out. */
export async function standing(
  { pool }: CaseStore,
  { id }: Pick<WaitingMessage, 'id'>,
): Promise<{ state: MessageState; sentOn: IsoDate | null }> {
  const { rows } = await pool.query<{ state: MessageState; sentOn: IsoDate | null }>(
    'SELECT state, sent_on::text AS "sentOn" FROM message WHERE message_id = $1',
    [id],
  );
  const [row] = rows;
  if (!row) throw new Error('No such message');
  return row;
}
