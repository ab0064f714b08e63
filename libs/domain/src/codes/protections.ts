/** Address protection levels of the population register. */
export const protections = [
  'UGRADERT',
  'FORTROLIG',
  'STRENGT_FORTROLIG',
  'STRENGT_FORTROLIG_UTLAND',
] as const;

export type Protection = (typeof protections)[number];

/** True for the STRENGT_ levels: no address, school, municipality or county may be shown. */
export function isStrictlyProtected(protection: Protection): boolean {
  return protection.startsWith('STRENGT_');
}

/** The stronger of two levels. */
export const strongerProtection = (one: Protection, other: Protection): Protection =>
  protections.indexOf(one) < protections.indexOf(other) ? other : one;
