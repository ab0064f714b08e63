/** Where the store takes the time from. Production refuses any other than the system's. */
export interface Clock {
  now(): Date;
}

/** A clock that showed `start` when it was made and runs on from there. */
export function clockFrom(start: Date): Clock {
  const ahead = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}

/**
 * The clock that SAMSPOR_NOW asks for: an instant with its offset, at which the clock of this process begins. Undefined
 * where it is not set: the system's own. Throws with a sentence in production, and for what is no instant.
 */
export function clockOf(now: string | undefined, environment: string): Clock | undefined {
  if (!now) return undefined;
  if (!['development', 'test'].includes(environment))
    throw new Error(
      `SAMSPOR_NOW is refused in ${environment}: duties and deadlines go by the real time there.`,
    );
  const start = new Date(now);
  if (Number.isNaN(start.getTime()) || !/T\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(now))
    throw new Error('SAMSPOR_NOW must be an instant with its offset, as 2026-11-21T08:00:00Z.');
  return clockFrom(start);
}
