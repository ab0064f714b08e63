import type { Recorded } from '@samspor/contracts';
import type { SystemActor } from '@samspor/domain';
import type { SignedIn } from '../setup/sign-in.ts';
import type { System } from '../setup/system.ts';

/** Enrols an invented youth in Drammen for a story of its own, and gives the journey. */
export async function enrolled(
  me: SignedIn,
  lastName: string,
  { on = '2026-10-12', mobile }: { on?: string; mobile?: string } = {},
): Promise<string> {
  const youth = { firstName: 'Bo', lastName, birthDate: '2008-03-04', municipality: '3301', on, mobile };
  const { status, body } = await me.json<Recorded>('/api/v1/journeys', youth);
  if (status !== 201) throw new Error(`Not enrolled: ${JSON.stringify(body)}`);
  return body.journeyId;
}

/** The workflows of Buskerud's youths. */
export const workflow: SystemActor = { kind: 'system', id: 'workflow', agency: 'ot-33' };

/** The same today, with a mobile number, and a contact is owed. */
export async function owed({ test }: System, me: SignedIn, lastName: string): Promise<string> {
  const journeyId = await enrolled(me, lastName, { on: test.store.today(), mobile: '+4741234567' });
  await test.store.catchUp(journeyId, workflow);
  return journeyId;
}
