import { idnr } from '@navikt/fnrvalidator';

export type BirthNumberFault = 'fnr-form' | 'fnr-check' | 'fnr-real';

/** A birth or D-number without the blanks people write in it. */
export function birthNumberOf(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * What is wrong with a birth or D-number, or undefined. Check digits are those of 2032 too (four k1).
 * Only Tenor numbers (month + 80) pass unless real ones are allowed.
 */
export function birthNumberFault(digits: string, allowRealNumbers: boolean): BirthNumberFault | undefined {
  if (!/^[0-9]{11}$/.test(digits)) return 'fnr-form';
  const checked = idnr(digits);
  if (checked.status === 'invalid') return 'fnr-check';
  const synthetic = checked.type === 'tnr' || checked.type === 'dnr-and-tnr';
  return synthetic || allowRealNumbers ? undefined : 'fnr-real';
}
