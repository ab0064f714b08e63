import { createHash, hkdfSync } from 'node:crypto';
import { seal, unseal } from '@samspor/case-store';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';

const { Payload: Message } = proto.temporal.api.common.v1;
const encoding = Buffer.from('binary/encrypted');

/** Encrypts all that Temporal stores of arguments, results and failures; ids of workflows stay readable. */
export class EncryptingCodec implements PayloadCodec {
  readonly #key: Buffer;
  readonly #keyId: Buffer;

  /** `master` is the installation's 32-byte key (SAMSPOR_KEY); Temporal's own is derived from it. */
  constructor(master: Buffer) {
    if (master.length !== 32) throw new Error('SAMSPOR_KEY must be 32 bytes, base64');
    this.#key = Buffer.from(hkdfSync('sha256', master, '', 'samspor temporal payloads', 32));
    this.#keyId = Buffer.from(createHash('sha256').update(this.#key).digest('hex').slice(0, 16));
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => ({
      metadata: { encoding, 'encryption-key-id': this.#keyId },
      data: seal(this.#key, Buffer.from(Message.encode(payload).finish())),
    }));
  }

  /** Payloads that nobody encrypted come through as they are; throws when another key sealed them. */
  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => {
      if (!payload.data || !encoding.equals(payload.metadata?.encoding ?? Buffer.alloc(0))) return payload;
      const keyId = Buffer.from(payload.metadata?.['encryption-key-id'] ?? []);
      if (!keyId.equals(this.#keyId))
        throw new Error(`Payload was encrypted with another key: ${keyId.toString()}`);
      return Message.decode(unseal(this.#key, Buffer.from(payload.data)));
    });
  }
}
