/** Points at which the fault tests end a process, as by `kill -9`. */
export const failpoints = [
  'before-transaction',
  'after-commit-before-reply',
  'after-reply-before-wake',
  'during-deadline-activity',
  'after-claim-before-gateway',
  'after-gateway-before-outcome',
] as const;

export type Failpoint = (typeof failpoints)[number];

const [point, time = '1'] = (process.env.SAMSPOR_FAILPOINT ?? '').split(':');
let armed = point;
let passes = Number(time);

/**
 * Kills at the point that SAMSPOR_FAILPOINT names, or the n-th time it is passed (`name:n`): this process, or the one
 * that SAMSPOR_FAILPOINT_PID names (a server), once. Elsewhere it costs a comparison.
 */
export function failpoint(name: Failpoint): void {
  if (armed !== name || --passes > 0) return;
  armed = '';
  process.kill(Number(process.env.SAMSPOR_FAILPOINT_PID ?? process.pid), 'SIGKILL');
}

/** Throws when a failpoint is set outside development and tests, or when no point has that name. */
export function requireFailpointAllowed(environment: string): void {
  if (armed === '') return;
  if (!['development', 'test'].includes(environment))
    throw new Error(`SAMSPOR_FAILPOINT is refused in ${environment}.`);
  if (!failpoints.some((name) => name === armed) || !(passes >= 1))
    throw new Error(`SAMSPOR_FAILPOINT names no point: ${failpoints.join(', ')}.`);
}
