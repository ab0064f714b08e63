import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts with a 32-byte key: iv, tag and ciphertext in one buffer. */
export function seal(key: Buffer | KeyObject, plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Undoes `seal`; throws when the key is another or a byte was changed. */
export function unseal(key: Buffer | KeyObject, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

/** The keys of the youths, each wrapped with the master key: without the wrapped key a youth's texts are gone. */
export class Keyring {
  readonly #master: KeyObject;
  readonly #fingerprints: KeyObject;

  /** `master` is the installation's 32-byte key (SAMSPOR_KEY). */
  constructor(master: Buffer) {
    if (master.length !== 32) throw new Error('SAMSPOR_KEY must be 32 bytes, base64');
    this.#master = createSecretKey(master);
    this.#fingerprints = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', 'fingerprint', 32)));
  }

  /** A new youth's key, wrapped for the table. */
  create(): Buffer {
    return seal(this.#master, randomBytes(32));
  }

  /** 32 bytes that tell values apart, and from which nobody without the master key can guess a birth number. */
  fingerprint(value: string | Uint8Array): Buffer {
    return createHmac('sha256', this.#fingerprints).update(value).digest();
  }

  /** Texts of one event, encrypted with the youth's wrapped key. */
  lock(wrapped: Buffer, texts: Readonly<Record<string, string>>): Buffer {
    return seal(unseal(this.#master, wrapped), Buffer.from(JSON.stringify(texts)));
  }

  /** Texts of one event; none when the youth's key has been erased. */
  open(wrapped: Buffer | null, secret: Buffer | null): Record<string, string> {
    if (!wrapped || !secret) return {};
    const plain = unseal(unseal(this.#master, wrapped), secret).toString();
    return JSON.parse(plain) as Record<string, string>;
  }
}
