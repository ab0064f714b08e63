import { syntheticStreet } from '@samspor/domain';
import type { ContactRegister, HomeRegister } from './contact-register.ts';
import { NationalRegisters } from './national-registers.ts';
import { startStandInRegisters, type StandInPerson } from './stand-in-registers.ts';

/** Where the national registers are asked. */
export interface Registers {
  krr: string;
  populationRegister: string;
  token: string;
}

/** A youth as the follow-up service itself knows her. */
export interface OwnPerson {
  birthNumber: string;
  firstName: string;
  lastName: string;
  mobile: string | null;
  email: string | null;
  protection: string;
  municipality: string | null;
}

type Registry = ContactRegister & HomeRegister & { stop?: () => Promise<void> };

/** Those of the record that the numbers belong to. */
export type OwnPeople = (birthNumbers: readonly string[]) => Promise<OwnPerson[]>;

/**
 * Reads where the registers are: SAMSPOR_KRR_URL, SAMSPOR_POPULATION_REGISTER_URL and SAMSPOR_REGISTER_TOKEN, all or
 * none; null for none. Throws with the name of what is missing.
 */
export function registersFrom(env: Readonly<Record<string, string | undefined>>): Registers | null {
  const { SAMSPOR_KRR_URL: krr, SAMSPOR_POPULATION_REGISTER_URL: populationRegister } = env;
  const { SAMSPOR_REGISTER_TOKEN: token } = env;
  if (!krr) return null;
  if (!populationRegister)
    throw new Error('SAMSPOR_POPULATION_REGISTER_URL is not set: where postal addresses are asked for');
  if (!token) throw new Error('SAMSPOR_REGISTER_TOKEN is not set: an access token for both registers');
  return { krr, populationRegister, token };
}

/** The registers that the settings name; in development stand-ins that know the people of the record. */
export async function registerFrom(
  registers: Registers | null,
  { people, environment }: { people: OwnPeople; environment: string },
): Promise<Registry> {
  if (registers)
    return new NationalRegisters({ ...registers, token: () => Promise.resolve(registers.token) });
  const nobody = () => Promise.resolve(new Map<string, never>());
  return environment === 'production' ? { lookup: nobody, homes: nobody } : standIns(people);
}

/** The real adapter, before registers that know each invented person as the record does, at an invented address. */
async function standIns(people: OwnPeople): Promise<Registry> {
  const known = new Map<string, StandInPerson>();
  const standIn = await startStandInRegisters((number) => known.get(number));
  const { url, token } = standIn;
  const adapter = new NationalRegisters({
    krr: url,
    populationRegister: url,
    token: () => Promise.resolve(token),
  });
  const meet = async (numbers: readonly string[]) => {
    for (const person of await people(numbers)) known.set(person.birthNumber, standInOf(person));
  };
  return {
    stop: () => standIn.stop(),
    lookup: async (numbers) => {
      await meet(numbers);
      return adapter.lookup(numbers);
    },
    homes: async (numbers) => {
      await meet(numbers);
      return adapter.homes(numbers);
    },
  };
}

/** A street that is nobody's, in a real postal area of the municipality where one is known. */
function inventedStreet(number: string, municipality: string | null) {
  const { street, house, postalCode, place } = syntheticStreet(number, municipality);
  return {
    adressenavn: street,
    adressenummer: { husnummer: String(house) },
    poststed: { postnummer: postalCode, poststedsnavn: place },
  };
}

const standInOf = ({
  birthNumber,
  firstName,
  lastName,
  mobile,
  email,
  protection,
  municipality,
}: OwnPerson): StandInPerson => ({
  birthNumber,
  contact: {
    status: 'AKTIV',
    reservasjon: 'NEI',
    varslingsstatus: 'KAN_VARSLES',
    kontaktinformasjon: {
      ...(mobile && { mobiltelefonnummer: mobile }),
      ...(email && { epostadresse: email }),
    },
  },
  registered: {
    navn: [{ fornavn: firstName, etternavn: lastName }],
    bostedsadresse: [
      {
        adressegradering: protection === 'UGRADERT' ? 'ugradert' : 'fortrolig',
        vegadresse: inventedStreet(birthNumber, municipality),
      },
    ],
  },
});
