import pRetry from 'p-retry';
import pg from 'pg';

/** Another writer came between reading and writing: read again. */
export class Raced extends Error {}

/** Constraints in which two first writes of one stream, or under one key, or of one seat, meet. */
const meetingPlaces = [
  'stream_key',
  'event_stream_version',
  'command_answered_once',
  'placement_seat',
  'placement_of_journey',
  'cooperation_between',
];
const deadlock = '40P01';

/** The later of two that met reads again. A person whom another journey is about stays so: that is no race. */
export function raced(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  const { code, constraint = '' } = error;
  return code === deadlock || meetingPlaces.includes(constraint) ? new Raced() : error;
}

/** Tries until the streams stood still between reading and writing. */
export const untilStill = <T>(once: () => Promise<T>): Promise<T> =>
  pRetry(once, {
    retries: 50,
    minTimeout: 2,
    maxTimeout: 100,
    randomize: true,
    shouldRetry: ({ error }) => error instanceof Raced,
  });
