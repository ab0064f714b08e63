import type { Recorded } from '@samspor/contracts';
import type { SignedIn } from '../setup/sign-in.ts';

/** Enrols an invented youth in Drammen for a story of its own, and gives the journey. */
export async function enrolled(me: SignedIn, lastName: string): Promise<string> {
  const youth = {
    firstName: 'Bo',
    lastName,
    birthDate: '2008-03-04',
    municipality: '3301',
    on: '2026-10-12',
  };
  const { status, body } = await me.json<Recorded>('/api/v1/journeys', youth);
  if (status !== 201) throw new Error(`Not enrolled: ${JSON.stringify(body)}`);
  return body.journeyId;
}
