/** Where the store takes the time from. Production refuses any other than the system's. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
