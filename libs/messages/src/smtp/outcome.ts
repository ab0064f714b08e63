import type { Handed } from '../gateway.ts';

/** What nodemailer tells of a failure. */
export interface SmtpFailure {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** Answers to RCPT TO that speak of the session or of us, and not of the address (RFC 5321, RFC 4954). */
const notAboutTheAddress = new Set([503, 530, 534, 535, 538]);
const notAuthorised = new Set([530, 534, 535, 538]);

/**
 * What a failed SMTP session means (ADR 27). `bodyBegun`: whether the server had asked for the message's content, from
 * which on only its own answer to the content tells that it has not taken it.
 */
export function outcomeOf(failure: SmtpFailure, bodyBegun: boolean): Handed {
  const { code, command, responseCode = 0 } = failure;
  if (code === 'EMESSAGE' && command === 'DATA' && responseCode >= 400)
    return responseCode >= 500
      ? { outcome: 'refused', reason: 'message-refused' }
      : { outcome: 'not-handed', reason: 'busy' };
  if (bodyBegun) return { outcome: 'unknown', reason: code === 'ETIMEDOUT' ? 'timeout' : 'connection-lost' };
  if (command === 'RCPT TO' && responseCode >= 500 && !notAboutTheAddress.has(responseCode))
    return { outcome: 'refused', reason: 'address-refused' };
  return { outcome: 'not-handed', reason: beforeTheBody(code, responseCode) };
}

function beforeTheBody(code: string | undefined, responseCode: number) {
  if (code === 'EAUTH' || code === 'ENOAUTH' || notAuthorised.has(responseCode)) return 'not-authorised';
  if (responseCode >= 400 && responseCode < 500) return 'busy';
  return responseCode || code === 'EPROTOCOL' || code === 'ETLS' ? 'not-a-gateway' : 'unreachable';
}
