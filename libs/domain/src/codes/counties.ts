/** Counties in force from 2024 (domain.md §12), two-digit code and name. */
export const counties = {
  '03': 'Oslo',
  '11': 'Rogaland',
  '15': 'Møre og Romsdal',
  '18': 'Nordland',
  '31': 'Østfold',
  '32': 'Akershus',
  '33': 'Buskerud',
  '34': 'Innlandet',
  '39': 'Vestfold',
  '40': 'Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '55': 'Troms',
  '56': 'Finnmark',
} as const;

export type CountyCode = keyof typeof counties;

/** True for a county code of domain.md §12. */
export function isCountyCode(code: string): code is CountyCode {
  return Object.hasOwn(counties, code);
}
