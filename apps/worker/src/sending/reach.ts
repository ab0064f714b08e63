import type { OutboxMessage } from '@samspor/case-store';
import type { CountyTexts, Language, Reach, Wording } from '@samspor/domain';
import {
  fieldsFor,
  ownTextFor,
  render,
  type ContactDetails,
  type Office,
  type OutgoingMessage,
} from '@samspor/messages';

/** A message as it would be handed over, and how its receiver can be reached; no address, no message. */
export interface Written {
  reach: Reach;
  wording: Wording;
  outgoing: OutgoingMessage | null;
}

/** The words of a message to whoever it goes to, as the registers and the follow-up service know her today. */
export function written(
  message: OutboxMessage,
  details: ContactDetails | undefined,
  { texts, ...where }: { token: string; office: Office; date: string; texts?: CountyTexts | undefined },
): Written {
  const { channel, text, recipient, county, person } = message;
  const language: Language = message.language ?? details?.language ?? 'nb';
  const fields = fieldsFor(county, where);
  const use =
    recipient === 'guardian'
      ? ({ text: 'rights-info', channel: 'letter', language, reader: 'guardian' } as const)
      : { text, channel, language };
  const overrides = ownTextFor(texts, use);
  const { subject, body, version } = render({ ...use, fields, ...(overrides && { overrides }) });
  const to = addressOf(message, details);
  const outgoing =
    to && ({ ...to, id: message.messageId, attempt: message.attempt + 1, subject, body, language } as const);
  return {
    reach: {
      isKnown: to !== null,
      isReserved: details?.reserved ?? false,
      guardians: person?.guardians.length ?? 0,
    },
    wording: { to: to ? lineOf(to.to) : '', subject, body, version },
    outgoing,
  };
}

type Address = Pick<OutgoingMessage, 'channel' | 'to'> &
  (
    | { channel: 'sms'; to: string }
    | { channel: 'email'; to: string }
    | { channel: 'letter'; to: { name: string; lines: readonly string[] } }
  );

/** A register's number goes before the one that the follow-up service was told. A guardian lives with the youth. */
function addressOf(
  { channel, recipient, place, person }: OutboxMessage,
  details: ContactDetails | undefined,
): Address | null {
  if (!person) return null;
  if (channel === 'sms') {
    const to = details?.mobile ?? person.mobile;
    return to === null ? null : { channel, to };
  }
  if (channel === 'email') {
    const to = details?.email ?? person.email;
    return to === null ? null : { channel, to };
  }
  const address = details?.postalAddress;
  const name = recipient === 'guardian' ? person.guardians[place]?.name : address?.name;
  return address && name !== undefined ? { channel, to: { ...address, name } } : null;
}

const lineOf = (to: OutgoingMessage['to']): string =>
  typeof to === 'string' ? to : [to.name, ...to.lines].join(', ');
