import type { ContactDetails, ContactRegister, HomeRegister } from './contact-register.ts';
import { contactOf, type KrrPerson, unknownContact } from './krr-person.ts';
import { homeOf, postalAddressOf, type RegisteredHome, type RegisteredPerson } from './registered-person.ts';
import { askRegister } from './ask-register.ts';

/** Gives an access token (Maskinporten) with this scope; called for each page, so it may keep tokens and renew them. */
export type TokenFor = (scope: string) => Promise<string>;

/** Where the registers are. */
export interface RegisterSettings {
  /** The contact and reservation register, such as https://kontaktregisteret.no. */
  krr: string;
  /** The population register's service for public bodies, such as https://folkeregisteret.api.skatteetaten.no. */
  populationRegister: string;
  token: TokenFor;
}

const PAGE = 1000;
const krrScope = 'krr:global/kontaktinformasjon.read';
const addressScope = 'folkeregister:deling/offentligmedhjemmel';
const addressPath =
  '/folkeregisteret/offentlig-med-hjemmel/api/v1/personer/bulkoppslag?part=navn&part=postadresse&part=bostedsadresse';

/** Contact details from KRR, and postal addresses from the population register. */
export class NationalRegisters implements ContactRegister, HomeRegister {
  private readonly settings: RegisterSettings;

  constructor(settings: RegisterSettings) {
    this.settings = settings;
  }

  async lookup(birthNumbers: readonly string[]): Promise<Map<string, ContactDetails>> {
    const found = new Map<string, ContactDetails>();
    const asked = [...new Set(birthNumbers)];
    for (let from = 0; from < asked.length; from += PAGE)
      for (const [number, details] of await this.page(asked.slice(from, from + PAGE)))
        found.set(number, details);
    return found;
  }

  async homes(birthNumbers: readonly string[]): Promise<Map<string, RegisteredHome>> {
    const found = new Map<string, RegisteredHome>();
    const asked = [...new Set(birthNumbers)];
    for (let from = 0; from < asked.length; from += PAGE)
      for (const [number, person] of await this.people(asked.slice(from, from + PAGE)))
        found.set(number, homeOf(person));
    return found;
  }

  private async page(numbers: readonly string[]): Promise<Map<string, ContactDetails>> {
    const [contacts, people] = await Promise.all([this.contacts(numbers), this.people(numbers)]);
    const known = numbers.filter((number) => contacts.has(number) || people.has(number));
    return new Map(
      known.map((number) => [
        number,
        {
          ...contactOf(contacts.get(number) ?? unknownContact),
          postalAddress: postalAddressOf(people.get(number)),
        },
      ]),
    );
  }

  private async contacts(numbers: readonly string[]): Promise<Map<string, KrrPerson>> {
    const { krr, token } = this.settings;
    const body = { personidentifikatorer: numbers };
    const answer = await askRegister<{ personer?: KrrPerson[] }>(
      'KRR',
      new URL('/rest/v2/personer', krr),
      body,
      () => token(krrScope),
    );
    const active = (answer.personer ?? []).filter(({ status }) => status === 'AKTIV');
    return new Map(active.map((person) => [person.personidentifikator, person]));
  }

  private async people(numbers: readonly string[]): Promise<Map<string, RegisteredPerson>> {
    const { populationRegister, token } = this.settings;
    const answer = await askRegister<{
      oppslag?: { foedselsEllerDNummer: string; folkeregisterperson?: RegisteredPerson }[];
    }>('Folkeregisteret', new URL(addressPath, populationRegister), { foedselsEllerDNummer: numbers }, () =>
      token(addressScope),
    );
    return new Map(
      (answer.oppslag ?? []).flatMap(({ foedselsEllerDNummer, folkeregisterperson }) =>
        folkeregisterperson ? [[foedselsEllerDNummer, folkeregisterperson] as const] : [],
      ),
    );
  }
}
