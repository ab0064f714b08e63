import { syntheticStreet } from '@samspor/domain';
import type { Pool } from 'pg';
import {
  NationalRegisters,
  startStandInRegisters,
  type ContactRegister,
  type HomeRegister,
  type StandInPerson,
} from '@samspor/messages';
import type { Registers } from '../settings.ts';

type Registry = ContactRegister & HomeRegister & { stop?: () => Promise<void> };

/** The registers that the settings name; in development stand-ins that know the people of the record. */
export async function registerFrom(
  registers: Registers | null,
  { pool, environment }: { pool: Pool; environment: string },
): Promise<Registry> {
  if (registers)
    return new NationalRegisters({ ...registers, token: () => Promise.resolve(registers.token) });
  const nobody = () => Promise.resolve(new Map<string, never>());
  return environment === 'production' ? { lookup: nobody, homes: nobody } : standIns(pool);
}

/** The real adapter, before registers that know each invented person as the record does, at an invented address. */
async function standIns(pool: Pool): Promise<Registry> {
  const known = new Map<string, StandInPerson>();
  const standIn = await startStandInRegisters((number) => known.get(number));
  const { url, token } = standIn;
  const adapter = new NationalRegisters({
    krr: url,
    populationRegister: url,
    token: () => Promise.resolve(token),
  });
  const meet = async (numbers: readonly string[]) => {
    for (const person of await peopleOf(pool, numbers)) known.set(person.birthNumber, person);
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

async function peopleOf(pool: Pool, numbers: readonly string[]): Promise<StandInPerson[]> {
  const { rows } = await pool.query<{
    number: string;
    first: string;
    last: string;
    mobile: string | null;
    email: string | null;
    protection: string;
    municipality: string | null;
  }>(
    `SELECT birth_number AS number, first_name AS first, last_name AS last, mobile, email, protection, municipality FROM person
     WHERE birth_number = ANY($1::text[])`,
    [numbers],
  );
  return rows.map(({ number, first, last, mobile, email, protection, municipality }) => ({
    birthNumber: number,
    contact: {
      status: 'AKTIV' as const,
      reservasjon: 'NEI' as const,
      varslingsstatus: 'KAN_VARSLES' as const,
      kontaktinformasjon: {
        ...(mobile && { mobiltelefonnummer: mobile }),
        ...(email && { epostadresse: email }),
      },
    },
    registered: {
      navn: [{ fornavn: first, etternavn: last }],
      bostedsadresse: [
        {
          adressegradering: protection === 'UGRADERT' ? ('ugradert' as const) : ('fortrolig' as const),
          vegadresse: inventedStreet(number, municipality),
        },
      ],
    },
  }));
}
