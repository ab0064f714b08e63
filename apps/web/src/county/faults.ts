import { PolicyRefused, readCountyPolicy, type CountyPolicy, type PolicyFault } from '@samspor/domain';
import type { Problem } from '@samspor/contracts';
import type { Texts } from '../i18n/texts.ts';

/** What is wrong with a field, by its path in the policy, in the reader's language. */
export type FaultOf = (path: string) => string | undefined;

export interface FieldFault {
  path: string;
  message: string;
}

/** Of the field's element, so that the summary of faults leads there. */
export const fieldId = (path: string): string => `felt-${path.replaceAll('.', '-')}`;

/** What the policy's own judge says before anything is sent. */
export function faultsBefore(policy: CountyPolicy, texts: Texts): FieldFault[] {
  try {
    readCountyPolicy(policy);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    return error.faults.map((fault) => faultIn(fault, texts));
  }
}

/** A fault that the domain found, in the reader's language, with its bounds where it has any. */
export const faultIn = ({ at, code, min, max }: PolicyFault, { county }: Texts): FieldFault => ({
  path: at,
  message: [county.fault[code], min !== undefined && max !== undefined ? `${min}–${max}.` : '']
    .filter(Boolean)
    .join(' '),
});

/** The faults of a refused decision; `policy.` or `sits.` in front of a path is the body's. */
export const faultsOf = ({ fields = [] }: Problem): FieldFault[] =>
  fields.map(({ field, message }) => ({ path: field.replace(/^(policy|sits)\.?/, ''), message }));
