import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { EncryptingCodec } from './payload-codec.ts';

const payload = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);
const text = ({ data }: Payload) => Buffer.from(data ?? []).toString('latin1');

describe('EncryptingCodec', () => {
  const codec = new EncryptingCodec(randomBytes(32));

  it('gives back what it was given, several at a time', async () => {
    const values = ['0d9f6c1e', { open: true, wakeAt: null }, undefined];
    const decoded = await codec.decode(await codec.encode(values.map(payload)));
    expect(decoded.map((one) => defaultPayloadConverter.fromPayload<unknown>(one))).toEqual(values);
  });

  it('lets nothing of it be read, and seals the same value differently each time', async () => {
    const [first, second] = await codec.encode([payload('0d9f6c1e'), payload('0d9f6c1e')]);
    expect(text(first ?? {})).not.toContain('0d9f6c1e');
    expect(text(first ?? {})).not.toBe(text(second ?? {}));
  });

  it('reads nothing that was changed on the way', async () => {
    const [sealed] = await codec.encode([payload('0d9f6c1e')]);
    const data = Buffer.from(sealed?.data ?? []);
    data[data.length - 1] = (data.at(-1) ?? 0) ^ 1;
    await expect(codec.decode([{ ...sealed, data }])).rejects.toThrow();
  });

  it('names the key that is missing when another one sealed it', async () => {
    const sealed = await new EncryptingCodec(randomBytes(32)).encode([payload('x')]);
    await expect(codec.decode(sealed)).rejects.toThrow(/another key: [0-9a-f]{16}/);
  });

  it('lets through what nobody encrypted, as an older run wrote it', async () => {
    expect(await codec.decode([payload('plain')])).toEqual([payload('plain')]);
  });

  it('refuses a key that is not 32 bytes', () => {
    expect(() => new EncryptingCodec(randomBytes(16))).toThrow(/SAMSPOR_KEY/);
  });
});
