import { createHash } from 'node:crypto';
import { Keyring } from './keyring.ts';

describe('Keyring.fingerprint', () => {
  const value = '04830812345';
  const of = (byte: number) => new Keyring(Buffer.alloc(32, byte)).fingerprint(value).toString('hex');

  it('is the same for the same value and master key, and another with another key', () => {
    expect(of(1)).toBe(of(1));
    expect(of(1)).not.toBe(of(2));
  });

  it('is no plain hash, from which a birth number could be guessed', () => {
    expect(of(1)).not.toBe(createHash('sha256').update(value).digest('hex'));
  });
});
