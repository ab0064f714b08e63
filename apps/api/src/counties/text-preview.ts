import type { TextPreview, TextToPreview } from '@samspor/contracts';
import type { CountyText } from '@samspor/domain';
import {
  countyTextFaults,
  fieldsFor,
  render,
  smsSegments,
  templateFor,
  type Office,
} from '@samspor/messages';
import { policyField } from '../http/problem.ts';

/** As long as a token is. */
const sampleToken = 'x'.repeat(32);

/** A message as it would be sent today: in the county's words, or those that everybody has, and what is wrong with them. */
export function textPreview(
  { text, channel, language, words, subject = '', body = '', proofed = 'no' }: TextToPreview,
  { county, office, today }: { county: string; office: Office; today: string },
): TextPreview {
  const use = { text, channel, language };
  const product = templateFor(use);
  const own: CountyText | null = words === 'own' ? { subject, body, proofed: proofed === 'yes' } : null;
  const faults = own ? countyTextFaults({ [text]: { [channel]: { [language]: own } } }) : [];
  const date = today.split('-').reverse().join('.');
  const fields = fieldsFor(county, { token: sampleToken, office, date });
  const isFillable = faults.every(({ code }) => code !== 'merge-field-unknown');
  const sent = isFillable ? render({ ...use, fields, ...(own && { overrides: own }) }) : null;
  return {
    product,
    sent: sent && {
      subject: sent.subject,
      body: sent.body,
      unproofed: sent.unproofed,
      parts: channel === 'sms' ? smsSegments(sent.body).segments : null,
    },
    faults: faults.map((fault) => policyField(fault)),
  };
}
