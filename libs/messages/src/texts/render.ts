import { createHash } from 'node:crypto';
import { fill, type MergeFields } from './fields.ts';
import { isUnproofed, templateFor, type Template, type TextUse } from './templates.ts';

/** A county's own text in place of the one that comes with the product. */
export interface OwnText extends Template {
  /** A speaker of its language has read it. */
  proofed?: boolean;
}

/** A message as its reader gets it. */
export interface Rendered {
  subject: string;
  body: string;
  /** Names the text it was made of: the same as long as not a letter of the text changes. */
  version: string;
  /** In a language that nobody has proofread; for whoever sends it, not for the reader. */
  unproofed: boolean;
}

/**
 * Makes the message of its text. The preview and what is sent both come from here. Throws RangeError for an own text
 * with a field that does not exist; `checkText` finds that first.
 */
export function render({
  fields,
  overrides,
  ...use
}: TextUse & { fields: MergeFields; overrides?: OwnText }): Rendered {
  const template = overrides ?? templateFor(use);
  return {
    subject: fill(template.subject, fields),
    body: fill(template.body, fields),
    version: versionOf(template),
    unproofed: isUnproofed(use.language) && !overrides?.proofed,
  };
}

const versionOf = ({ subject, body }: Template): string =>
  createHash('sha256')
    .update(JSON.stringify([subject, body]))
    .digest('hex')
    .slice(0, 12);
