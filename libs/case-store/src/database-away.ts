/** Classes of SQLSTATE for a server that is going, gone or full: 08 connection, 53 resources, 57P operator. */
const away = /^(?:08|53|57P)/;
const connection = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
  'ENOTFOUND',
];
const messages =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection/;

/** Whether PostgreSQL could not be reached or went away in the middle: nothing is known to be wrong with us. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code, driverError, errors } = thrown as { code?: unknown; driverError?: unknown; errors?: unknown };
  if (typeof code === 'string' && (connection.includes(code) || away.test(code))) return true;
  if (messages.test(thrown.message)) return true;
  if (Array.isArray(errors) && errors.some(isDatabaseAway)) return true; // every address was tried
  return driverError !== undefined && driverError !== thrown && isDatabaseAway(driverError);
}
