import type { MessageChannel } from '@samspor/domain';
import { smsSegments } from '../sms/segments.ts';
import { fieldsIn, fill, mergeFields, sampleFields, type MergeField, type MergeFields } from './fields.ts';
import { revealingWords } from './revealing.ts';
import type { Template, TextUse } from './templates.ts';

/** Why a text cannot be used. */
export type TextFault =
  | { fault: 'empty'; part: 'subject' | 'body' }
  /** `may` names the fields that this text may have. */
  | { fault: 'unknown-field'; field: string; may: readonly MergeField[] }
  | { fault: 'missing-field'; field: MergeField }
  /** In letters, or for a text message in parts of it. */
  | { fault: 'too-long'; part: 'subject' | 'body'; length: number; most: number }
  /** Words that tell an agency or a reason, in a text that others than its reader may see. */
  | { fault: 'reveals'; words: readonly string[] };

const inSight: readonly MergeField[] = ['link', 'phone'];
const LONGEST = { subject: 100, email: 3_000, letter: 6_000 };
/** One part, as 160 letters of Norwegian or English fit it; of the 70 that Northern Sámi leaves, three. */
const PARTS = { 'gsm-7': 1, 'ucs-2': 3 };

/**
 * Checks a county's own text before it is saved; no fault means that `render` will take it. `fields` are used for
 * measuring how long it becomes.
 */
export function checkText(own: Template, use: TextUse, fields: MergeFields = sampleFields): TextFault[] {
  const unknown = unknownFields(own, use);
  return [
    ...empty(own, use.channel),
    ...unknown,
    ...missingFields(own, use),
    ...(unknown.length ? [] : tooLong(own, use.channel, fields)),
    ...reveals(own, use.channel),
  ];
}

function empty({ subject, body }: Template, channel: MessageChannel): TextFault[] {
  const faults: TextFault[] = [];
  if (channel !== 'sms' && !subject.trim()) faults.push({ fault: 'empty', part: 'subject' });
  if (!body.trim()) faults.push({ fault: 'empty', part: 'body' });
  return faults;
}

/** A guardian never gets the youth's own link. */
const allowed = ({ channel, reader }: TextUse): readonly MergeField[] =>
  reader === 'guardian'
    ? mergeFields.filter((field) => field !== 'link')
    : channel === 'letter'
      ? mergeFields
      : inSight;

function unknownFields({ subject, body }: Template, use: TextUse): TextFault[] {
  const may = allowed(use);
  const isKnown = (name: string) => (may as readonly string[]).includes(name);
  return fieldsIn(`${subject}\n${body}`)
    .filter((name) => !isKnown(name))
    .map((field) => ({ fault: 'unknown-field', field, may }));
}

function missingFields({ body }: Template, { channel, reader }: TextUse): TextFault[] {
  const answer: MergeField = reader === 'guardian' ? 'phone' : 'link';
  const needed: MergeField[] = channel === 'letter' ? [answer, 'sender'] : [answer];
  const there = fieldsIn(body);
  return needed.filter((field) => !there.includes(field)).map((field) => ({ fault: 'missing-field', field }));
}

function tooLong(own: Template, channel: MessageChannel, fields: MergeFields): TextFault[] {
  const [subject, body] = [fill(own.subject, fields), fill(own.body, fields)];
  if (channel === 'sms') {
    const { segments, alphabet } = smsSegments(body);
    const most = PARTS[alphabet];
    return segments > most ? [{ fault: 'too-long', part: 'body', length: segments, most }] : [];
  }
  const over = (part: 'subject' | 'body', { length }: string, most: number): TextFault[] =>
    length > most ? [{ fault: 'too-long', part, length, most }] : [];
  return [...over('subject', subject, LONGEST.subject), ...over('body', body, LONGEST[channel])];
}

/** What is inside an envelope only its reader sees. */
function reveals({ subject, body }: Template, channel: MessageChannel): TextFault[] {
  const words = channel === 'letter' ? [] : revealingWords(`${subject}\n${body}`);
  return words.length ? [{ fault: 'reveals', words }] : [];
}
