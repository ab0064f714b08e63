import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { findPerson, holds, type Place } from '@samspor/identity';
import { Database } from '../database.ts';
import type { Caller } from './caller.ts';

const minute = 60_000;
/** Nothing done for so long ends a session; so does its age, whatever was done. */
const idleLimit = 60 * minute;
const ageLimit = 10 * 60 * minute;
/** A lookup is believed for so long; a sign-out elsewhere is noticed after it at the latest. */
const believed = 3_000;
/** The end is moved at most this often: most requests write nothing. */
const touchEvery = 5 * minute;

interface SessionData {
  person: string;
  place: Place;
  begunAt: number;
}

interface Known {
  caller: Caller | null;
  readAt: number;
}

/** Sessions, kept in the database under the hash of a secret that only the browser holds. */
@Injectable()
export class Sessions {
  readonly #known = new Map<string, Known>();

  constructor(private readonly db: Database) {}

  /** Begins a session and returns the secret for the cookie. Sessions that are over are swept out with it. */
  async begin(person: string, place: Place): Promise<string> {
    await this.db.query('DELETE FROM session WHERE expires_at < now()');
    const secret = randomBytes(32).toString('base64url');
    const now = Date.now();
    const data: SessionData = { person, place, begunAt: now };
    await this.db.query('INSERT INTO session (sid, data, expires_at) VALUES ($1, $2, $3)', [
      keyOf(secret),
      JSON.stringify(data),
      new Date(now + idleLimit),
    ]);
    return secret;
  }

  /** Who holds this secret, or null when the session has ended or never was. */
  async caller(secret: string): Promise<Caller | null> {
    const key = keyOf(secret);
    const now = Date.now();
    const known = this.#known.get(key);
    if (known && now - known.readAt < believed) return known.caller;
    return this.#read(key, now);
  }

  /** Another seat for the same person, from the next request on. The place must be hers. */
  async sit(caller: Caller, place: Place): Promise<void> {
    await this.db.query(
      `UPDATE session SET data = data || jsonb_build_object('place', $2::jsonb) WHERE sid = $1`,
      [caller.session, JSON.stringify(place)],
    );
    this.#known.delete(caller.session);
  }

  async end(caller: Caller): Promise<void> {
    this.#known.delete(caller.session);
    await this.db.query('DELETE FROM session WHERE sid = $1', [caller.session]);
  }

  async #read(key: string, now: number): Promise<Caller | null> {
    const [row] = await this.db.query<{ data: SessionData; expires_at: Date }>(
      'SELECT data, expires_at FROM session WHERE sid = $1 AND expires_at > $2',
      [key, new Date(now)],
    );
    const endsAt = row && (await this.#touched(key, row.data, row.expires_at, now));
    const caller = row && endsAt ? callerOf(key, row.data, endsAt) : null;
    this.#remember(key, { caller, readAt: now });
    return caller;
  }

  /** Moves the end of a session that is in use. */
  async #touched(key: string, { begunAt }: SessionData, expiresAt: Date, now: number): Promise<Date> {
    const endsAt = new Date(Math.min(now + idleLimit, begunAt + ageLimit));
    if (endsAt.getTime() - expiresAt.getTime() < touchEvery) return expiresAt;
    await this.db.query('UPDATE session SET expires_at = $2 WHERE sid = $1', [key, endsAt]);
    return endsAt;
  }

  #remember(key: string, known: Known): void {
    if (this.#known.size > 10_000) this.#known.clear();
    this.#known.set(key, known);
  }
}

/** The table holds no secret that opens a session. */
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

function callerOf(session: string, { person: id, place }: SessionData, endsAt: Date): Caller | null {
  const person = findPerson(id);
  if (!person || !holds(person, place)) return null; // the seat was taken from her meanwhile
  const actor = { kind: 'person' as const, id, agency: place.agency, role: place.role };
  return { person, place, actor, session, endsAt };
}
