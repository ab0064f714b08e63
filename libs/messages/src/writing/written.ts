import type { CountyTexts, Language, MessageChannel, MessageText, Reach, Wording } from '@samspor/domain';
import type { OutgoingMessage } from '../gateway.ts';
import type { LetterContent } from '../letter/letter-pdf.ts';
import type { ContactDetails } from '../register/contact-register.ts';
import { ownTextFor } from '../texts/county-texts.ts';
import { fieldsFor, type Office } from '../texts/fields-for.ts';
import { render } from '../texts/render.ts';

/** A message before it has words: a UUID of its own, what it is to say by which channel, and to whom. */
export interface Unwritten {
  messageId: string;
  /** How often it has been handed over, or tried. */
  attempt: number;
  channel: MessageChannel;
  text: MessageText;
  recipient: 'youth' | 'guardian';
  /** Which guardian, from 0. */
  place: number;
  /** The county that writes. */
  county: string;
  /** What the youth has answered in before. */
  language: Language | null;
  /** Null for who has been erased. */
  person: { mobile: string | null; email: string | null; guardians: readonly { name: string }[] } | null;
}

/** A message as it would be handed over, and how its receiver can be reached; no address, no message. */
export interface Written {
  reach: Reach;
  wording: Wording;
  outgoing: OutgoingMessage | null;
}

/**
 * The words of a message to whoever it goes to, as the registers and the follow-up service know her today. What is sent
 * and what is shown before it is sent both come from here. `date` is the day it goes out, dd.mm.yyyy.
 */
export function written(
  message: Unwritten,
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
  const { subject, body, version, unproofed } = render({ ...use, fields, ...(overrides && { overrides }) });
  const to = addressOf(message, details);
  const outgoing =
    to && ({ ...to, id: message.messageId, attempt: message.attempt + 1, subject, body, language } as const);
  return {
    reach: {
      isKnown: to !== null,
      isReserved: details?.reserved ?? false,
      guardians: person?.guardians.length ?? 0,
    },
    wording: { to: to ? linesOf(to.to) : '', subject, body, version, language, unproofed },
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
  { channel, recipient, place, person }: Unwritten,
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

/** An address as the record keeps it: a letter's on lines of their own, the name first. */
const linesOf = (to: OutgoingMessage['to']): string =>
  typeof to === 'string' ? to : [to.name, ...to.lines].join('\n');

/** The letter that a kept wording was, so that it can be printed again. */
export function letterOf({ to, subject, body, language = 'nb' }: Omit<Wording, 'version'>): LetterContent {
  const [name = '', ...lines] = to.split('\n');
  return { to: { name, lines }, subject, body, language };
}
