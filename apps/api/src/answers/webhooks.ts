import { journeysOfMobile, KeyReused, messageById, raiseFault, type CaseStore } from '@samspor/case-store';
import { phoneOf, stopIn, type LadderCommand, type SystemActor } from '@samspor/domain';
import { readReceipt, readReply } from '@samspor/messages';
import { raw, Router, type Request, type RequestHandler, type Response } from 'express';
import { isUuid } from '../http/preconditions.ts';

/**
 * What the SMS gateway tells: receipts, and what people answer. Both are signed; what is forged, stale or malformed is
 * refused and changes nothing. Told twice or out of order, the record says the same.
 */
export function webhooks({ store, secret }: { store: CaseStore; secret: string }): RequestHandler {
  const router = Router();
  const body = raw({ type: () => true, limit: '20kb' });
  const guarded =
    (take: (request: Request, response: Response) => Promise<void>): RequestHandler =>
    (request, response, next) => {
      take(request, response).catch(next);
    };
  router.post('/hooks/sms/receipts', body, guarded(receipt));
  router.post('/hooks/sms/replies', body, guarded(reply));
  return router;

  async function receipt(request: Request, response: Response): Promise<void> {
    const read = readReceipt(bytesOf(request), request.headers, secret, new Date());
    if ('refused' in read) return refuse(response, read.refused);
    const { id, state } = read.receipt;
    const known = isUuid(id) ? await messageById(store.pool, id) : undefined;
    if (known) {
      const said = state === 'delivered' ? 'delivered' : 'bounced';
      const command = { type: 'RecordReceipt', message: known.message, state: said } as const;
      await record(known, command, { id: 'sender' });
    }
    response.status(204).end(); // to say that an id is unknown would tell a stranger which are known
  }

  async function reply(request: Request, response: Response): Promise<void> {
    const read = readReply(bytesOf(request), request.headers, secret, new Date());
    if ('refused' in read) return refuse(response, read.refused);
    const { replyId, from, text } = read.reply;
    const known = await journeysOfMobile(store.pool, phoneOf(from) ?? phoneOf(`+${from}`) ?? from);
    const open = known.filter(({ isClosed }) => !isClosed);
    const isHeard = open.length > 0 || (stopIn(text) !== null && known.length > 0);
    const command = { type: 'ReceiveReply', text, ...(open.length > 1 && { isShared: true }) } as const;
    for (const one of known) {
      const key = `reply:${one.journeyId}:${replyId}`;
      await record(one, command, { id: 'youth', key }).catch(told);
    }
    // Whose number it is cannot be told: a person has to.
    if (!isHeard) await raiseFault(store.pool, { ...nobody, where: `reply:${replyId.slice(0, 40)}` });
    response.status(204).end();
  }

  function record(
    { journeyId, owner }: { journeyId: string; owner: string },
    command: LadderCommand,
    { id, key }: { id: SystemActor['id']; key?: string },
  ) {
    const by: SystemActor = { kind: 'system', id, agency: owner };
    return store.record({ journeyId, command, by, ...(key && { key }) });
  }
}

const nobody = { what: 'reply of nobody known', journeyId: null };

/** Under an id that was told before with other words: the first ones stand. */
function told(error: unknown): void {
  if (!(error instanceof KeyReused)) throw error;
}

const bytesOf = ({ body }: Request): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

function refuse(response: Response, why: 'forged' | 'stale' | 'malformed'): void {
  response.status(why === 'malformed' ? 400 : 401).json({ rule: why });
}
