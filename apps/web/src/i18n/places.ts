import { municipalities } from '@samspor/domain';

/** The name of a municipality (four-digit code); the code itself where no list is loaded. */
export const municipalityName = (code: string): string => municipalities[code] ?? code;
