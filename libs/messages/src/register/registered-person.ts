import type { Home } from '@samspor/domain';
import type { PostalAddress } from '../gateway.ts';

interface Place {
  postnummer?: string;
  poststedsnavn?: string;
}

/** An address as the population register gives it; what is no longer valid comes with `erGjeldende: false`. */
interface RegisteredAddress {
  erGjeldende?: boolean;
  adressegradering?: 'ugradert' | 'klientadresse' | 'fortrolig' | 'strengtFortrolig';
  vegadresse?: {
    coAdressenavn?: string;
    adressenavn?: string;
    adressenummer?: { husnummer?: string; husbokstav?: string };
    poststed?: Place;
  };
  postboksadresse?: { postbokseier?: string; postboks?: string; poststed?: Place };
  postadresseIFrittFormat?: { adresselinje?: string[]; poststed?: Place };
}

/** What the register says of where somebody lives. */
export interface RegisteredHome {
  home: Home | null;
  barred: boolean;
}

/** A person as the population register gives her, as far as an envelope needs it. */
export interface RegisteredPerson {
  navn?: { erGjeldende?: boolean; fornavn?: string; mellomnavn?: string; etternavn?: string }[];
  postadresse?: RegisteredAddress[];
  bostedsadresse?: RegisteredAddress[];
}

/**
 * Name and lines for an envelope: the postal address she has given, else where she lives. Null where there is none, and
 * where any address of hers is protected in any degree: nothing is written to one of the others then.
 */
export function postalAddressOf(person: RegisteredPerson | undefined): PostalAddress | null {
  if (!person) return null;
  const current = [...(person.postadresse ?? []), ...(person.bostedsadresse ?? [])].filter(isCurrent);
  const isOpen = current.every(({ adressegradering }) => (adressegradering ?? 'ugradert') === 'ugradert');
  const name = nameOf(person);
  const lines = current.map(linesOf).find((found) => found.length > 0);
  return isOpen && name && lines ? { name, lines } : null;
}

/**
 * Where a person lives, for somebody who goes to her door: never her post box. `barred` where any address of hers is
 * protected in any degree; then no home is given.
 */
export function homeOf(person: RegisteredPerson): RegisteredHome {
  const current = [...(person.postadresse ?? []), ...(person.bostedsadresse ?? [])].filter(isCurrent);
  const barred = current.some(({ adressegradering }) => (adressegradering ?? 'ugradert') !== 'ugradert');
  const home = (person.bostedsadresse ?? []).filter(isCurrent).find(({ vegadresse }) => vegadresse);
  const { adressenavn, adressenummer, poststed } = home?.vegadresse ?? {};
  if (barred || !adressenavn || !poststed?.postnummer) return { home: null, barred };
  const number = Number.parseInt(adressenummer?.husnummer ?? '', 10);
  return {
    home: {
      street: adressenavn,
      number: Number.isNaN(number) ? 0 : number,
      letter: adressenummer?.husbokstav ?? '',
      postalCode: poststed.postnummer,
      place: poststed.poststedsnavn ?? '',
    },
    barred,
  };
}

const isCurrent = ({ erGjeldende }: { erGjeldende?: boolean }): boolean => erGjeldende !== false;

function nameOf({ navn = [] }: RegisteredPerson): string {
  const name = navn.find(isCurrent);
  return joined([name?.fornavn, name?.mellomnavn, name?.etternavn]);
}

function linesOf({ vegadresse, postboksadresse, postadresseIFrittFormat }: RegisteredAddress): string[] {
  if (vegadresse) return streetLines(vegadresse);
  if (postboksadresse)
    return placed([postboksadresse.postbokseier, postboksadresse.postboks], postboksadresse.poststed);
  if (postadresseIFrittFormat)
    return placed(postadresseIFrittFormat.adresselinje ?? [], postadresseIFrittFormat.poststed);
  return [];
}

function streetLines({
  coAdressenavn,
  adressenavn,
  adressenummer,
  poststed,
}: NonNullable<RegisteredAddress['vegadresse']>) {
  const house = `${adressenummer?.husnummer ?? ''}${adressenummer?.husbokstav ?? ''}`;
  return placed([coAdressenavn, joined([adressenavn, house])], poststed);
}

/** The lines with the place below them; nothing where the place is not known. */
function placed(lines: readonly (string | undefined)[], place: Place | undefined): string[] {
  const town = joined([place?.postnummer, place?.poststedsnavn]);
  return town ? [...lines.flatMap((line) => line?.trim() || []), town] : [];
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => part?.trim() || []).join(' ');
