import type { Pool } from 'pg';
import {
  NationalRegisters,
  startStandInRegisters,
  type ContactRegister,
  type StandInPerson,
} from '@samspor/messages';
import type { Registers } from '../settings.ts';

/** The registers that the settings name; in development stand-ins that know the people of the record. */
export async function registerFrom(
  registers: Registers | null,
  { pool, environment }: { pool: Pool; environment: string },
): Promise<ContactRegister & { stop?: () => Promise<void> }> {
  if (registers)
    return new NationalRegisters({ ...registers, token: () => Promise.resolve(registers.token) });
  return environment === 'production' ? { lookup: () => Promise.resolve(new Map()) } : standIns(pool);
}

/** The real adapter, before registers that know each invented person as the record does, at an invented address. */
async function standIns(pool: Pool): Promise<ContactRegister & { stop: () => Promise<void> }> {
  const known = new Map<string, StandInPerson>();
  const standIn = await startStandInRegisters((number) => known.get(number));
  const { url, token } = standIn;
  const adapter = new NationalRegisters({
    krr: url,
    populationRegister: url,
    token: () => Promise.resolve(token),
  });
  return {
    stop: () => standIn.stop(),
    lookup: async (numbers) => {
      for (const person of await peopleOf(pool, numbers)) known.set(person.birthNumber, person);
      return adapter.lookup(numbers);
    },
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
  }>(
    `SELECT birth_number AS number, first_name AS first, last_name AS last, mobile, email, protection FROM person
     WHERE birth_number = ANY($1::text[])`,
    [numbers],
  );
  return rows.map(({ number, first, last, mobile, email, protection }) => ({
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
          vegadresse: {
            adressenavn: 'Testveien',
            adressenummer: { husnummer: String(1 + (Number(number.slice(0, 6)) % 99)) },
            poststed: { postnummer: '0001', poststedsnavn: 'Testby' },
          },
        },
      ],
    },
  }));
}
