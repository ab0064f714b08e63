import { PolicyRefused, readCountyPolicy, type CountyPolicy } from '@samspor/domain';
import type { Problem } from '@samspor/contracts';
import type { Texts } from '../i18n/texts.ts';

/** What is wrong with a field, by its path in the policy, in the reader's language. */
export type FaultOf = (path: string) => string | undefined;

interface FieldFault {
  path: string;
  message: string;
}

/** Of the field's element, so that the summary of faults leads there. */
export const fieldId = (path: string): string => `felt-${path.replaceAll('.', '-')}`;

/** What the policy's own judge says before anything is sent. */
export function faultsBefore(policy: CountyPolicy, { county }: Texts): FieldFault[] {
  try {
    readCountyPolicy(policy);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    return error.faults.map(({ at, code, min, max }) => ({
      path: at,
      message: [county.fault[code], min !== undefined && max !== undefined ? `${min}–${max}.` : '']
        .filter(Boolean)
        .join(' '),
    }));
  }
}

/** The faults of a refused decision; `policy.` in front of a path is the body's. */
export const faultsOf = ({ fields = [] }: Problem): FieldFault[] =>
  fields.map(({ field, message }) => ({ path: field.replace(/^policy\.?/, ''), message }));
