/** Address protection levels of the population register, with the label shown on pages. */
export const protections = {
  UGRADERT: 'Ingen adressebeskyttelse',
  FORTROLIG: 'Fortrolig adresse (kode 7)',
  STRENGT_FORTROLIG: 'Strengt fortrolig adresse (kode 6)',
  STRENGT_FORTROLIG_UTLAND: 'Strengt fortrolig adresse i utlandet',
} as const;

export type Protection = keyof typeof protections;

/** True for the STRENGT_ levels: no address, school, municipality or county may be shown. */
export function isStrictlyProtected(protection: Protection): boolean {
  return protection.startsWith('STRENGT_');
}
