import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the local issuer signs with: its tokens (ES256) and its own cookies. */
export interface IssuerKeys {
  jwk: JWK;
  cookies: string;
}

/** The keys of this installation, made at the first start and kept in `home`, readable by the owner only. */
export async function issuerKeys(home: string): Promise<IssuerKeys> {
  const file = join(home, 'issuer-keys.json');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as IssuerKeys;
  const made = await madeKeys();
  await mkdir(home, { recursive: true });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

async function madeKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() };
  return { jwk, cookies: randomBytes(32).toString('base64url') };
}
