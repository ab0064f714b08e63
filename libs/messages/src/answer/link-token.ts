import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const macBytes = 8;
const idBytes = 16;

/**
 * The one-time links of messages: a message's id with proof that we made it, so that a guess costs nobody a look into
 * the record. Tells nothing about the youth. `master` is the installation's key.
 */
export class LinkTokens {
  readonly #key: Buffer;

  constructor(master: Buffer) {
    this.#key = Buffer.from(hkdfSync('sha256', master, '', 'answer-link', 32));
  }

  /** 32 characters that may stand in an address. */
  tokenOf(messageId: string): string {
    const id = Buffer.from(messageId.replaceAll('-', ''), 'hex');
    return Buffer.concat([id, this.#mac(id)]).toString('base64url');
  }

  /** The id of the message that the token was made for, or null when we never made it. */
  messageOf(token: string): string | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== idBytes + macBytes || bytes.toString('base64url') !== token) return null;
    const id = bytes.subarray(0, idBytes);
    if (!timingSafeEqual(bytes.subarray(idBytes), this.#mac(id))) return null;
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  #mac(id: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(id).digest().subarray(0, macBytes);
  }
}
