import type { Language } from '@samspor/domain';
import type { ContactDetails } from './contact-register.ts';

/** A person as KRR's REST service gives her (docs.digdir.no, "Attributter i KRR"). */
export interface KrrPerson {
  personidentifikator: string;
  reservasjon?: 'JA' | 'NEI';
  status: 'AKTIV' | 'SLETTET' | 'IKKE_REGISTRERT';
  varslingsstatus?: 'KAN_VARSLES' | 'KAN_IKKE_VARSLES';
  kontaktinformasjon?: { epostadresse?: string; mobiltelefonnummer?: string };
  spraak?: string;
}

const languageOf: Record<string, Language> = { nb: 'nb', no: 'nb', nn: 'nn', se: 'se', en: 'en' };

/** Somebody whom KRR does not know: not reserved, and not to be reached by it. */
export const unknownContact: Omit<KrrPerson, 'personidentifikator'> = { status: 'IKKE_REGISTRERT' };

/**
 * What KRR says, with what must not be used left out: a reserved person is not written to digitally, and details that
 * are out of date (KAN_IKKE_VARSLES, eForvaltningsforskriften § 32) are not used.
 */
export function contactOf({
  reservasjon,
  varslingsstatus,
  kontaktinformasjon,
  spraak,
}: Omit<KrrPerson, 'personidentifikator'>): Omit<ContactDetails, 'postalAddress'> {
  const reserved = reservasjon === 'JA';
  const usable = reserved || varslingsstatus === 'KAN_IKKE_VARSLES' ? undefined : kontaktinformasjon;
  return {
    reserved,
    mobile: usable?.mobiltelefonnummer || null,
    email: usable?.epostadresse || null,
    language: languageOf[spraak?.toLowerCase() ?? ''] ?? null,
  };
}
