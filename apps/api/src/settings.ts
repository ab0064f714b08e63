import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clockOf, type Clock } from '@samspor/case-store';
import { localClientId } from '@samspor/identity';
import { messagingFrom, type Messaging } from '@samspor/messages';

const environments = ['development', 'test', 'production'] as const;
export type Environment = (typeof environments)[number];

/** What the API is told by its environment, read once at the start. */
export class Settings {
  readonly environment: Environment;
  readonly port: number;
  /** Address to listen on: the loopback address, except in production. */
  readonly host: string;
  /** Where people's browsers find us, without a path. */
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** 32 bytes; free texts are encrypted under it. */
  readonly key: Buffer;
  /** Folder of state. */
  readonly home: string;
  /** Folder of the built page. */
  readonly web: string;
  readonly issuer: { url: string; isLocal: boolean; clientId: string; clientSecret: string | undefined };
  /** A clock of one's own; undefined for the system's. */
  readonly clock: Clock | undefined;
  readonly messaging: Messaging;
  readonly logLevel: string;

  /** Throws with a sentence that names the variable when one is missing or wrong. */
  constructor(env: NodeJS.ProcessEnv) {
    this.environment = environmentOf(env.SAMSPOR_ENV);
    this.port = Number(env.SAMSPOR_PORT || 3000);
    this.publicUrl = new URL(env.SAMSPOR_PUBLIC_URL || `http://localhost:${this.port}`);
    if (this.environment === 'production' && !this.isSecure)
      throw new Error(
        'SAMSPOR_PUBLIC_URL must begin with https:// in production: sessions are not sent in clear.',
      );
    this.host = env.SAMSPOR_HOST || (this.environment === 'production' ? '0.0.0.0' : '127.0.0.1');
    this.databaseUrl = required(env, 'DATABASE_URL');
    this.poolSize = Number(env.SAMSPOR_POOL || 10);
    this.key = keyOf(required(env, 'SAMSPOR_KEY'));
    this.home = resolve(env.SAMSPOR_HOME || '.samspor');
    this.web = env.SAMSPOR_WEB || fileURLToPath(new URL('../../web/dist', import.meta.url));
    this.issuer = issuerOf(env, this.publicUrl);
    this.clock = clockOf(env.SAMSPOR_NOW, this.environment);
    this.messaging = messagingFrom({ ...env, SAMSPOR_HOME: this.home });
    this.logLevel = env.SAMSPOR_LOG || 'info';
  }

  get isSecure(): boolean {
    return this.publicUrl.protocol === 'https:';
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value)
    throw new Error(`${name} is not set. Start with \`npm start\`, which sets it, or set it yourself.`);
  return value;
}

function environmentOf(value = 'development'): Environment {
  const found = environments.find((known) => known === value);
  if (!found) throw new Error(`SAMSPOR_ENV must be one of ${environments.join(', ')}.`);
  return found;
}

function keyOf(base64: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new Error('SAMSPOR_KEY must be 32 bytes in base64.');
  return key;
}

function issuerOf(env: NodeJS.ProcessEnv, publicUrl: URL): Settings['issuer'] {
  const local = new URL('/issuer', publicUrl).href;
  const url = env.SAMSPOR_ISSUER || local;
  const clientId = env.SAMSPOR_CLIENT_ID || localClientId;
  return { url, isLocal: url === local, clientId, clientSecret: env.SAMSPOR_CLIENT_SECRET };
}
