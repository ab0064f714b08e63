/** How to reach a mail server. */
export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the first byte on (smtps). */
  secure: boolean;
  /** Refuse to go on without STARTTLS. */
  requireTLS: boolean;
  auth?: { user: string; pass: string };
  /** Milliseconds: until connected and greeted; of silence while an answer is due; for one message in all. */
  limits: { connect: number; answer: number; message: number };
}

const defaultLimits = { connect: 10_000, answer: 60_000, message: 120_000 };
/** Whether a host as it stands in an address is this machine. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/**
 * Reads `smtp://user:password@host:port`, or `smtps:` for TLS from the start. With `smtp:` STARTTLS is required unless
 * the server is on this machine: addresses of youths do not travel in the clear. Throws TypeError for another address.
 */
export function smtpSettings(url: string, limits: Partial<SmtpSettings['limits']> = {}): SmtpSettings {
  const { protocol, hostname, port, username, password } = new URL(url);
  if (protocol !== 'smtp:' && protocol !== 'smtps:')
    throw new TypeError('An address of a mail server begins with smtp: or smtps:');
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !isLoopback(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    limits: { ...defaultLimits, ...limits },
  };
}
