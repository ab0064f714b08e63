import { randomUUID } from 'node:crypto';
import type { Recorded } from '@samspor/contracts';
import type { SystemActor } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';

/** What the workflows of Buskerud write as. */
export const workflow: SystemActor = {
  kind: 'system',
  id: 'workflow',
  agency: 'ot-33',
  workflow: { id: 'j', runId: 'r' },
};

/** An enrolment form that is filled in rightly, about an invented youth in Drammen. */
export const enrolment = (more: object = {}) => ({
  firstName: 'Åse',
  lastName: 'Prøvdal',
  birthDate: '2008-03-04',
  municipality: '3301',
  on: '2026-10-12',
  ...more,
});

/** Enrols a youth of a new name by hand and gives the journey. */
export async function enrolled(me: SignedIn, more: object = {}): Promise<Recorded> {
  const lastName = `Prøve ${randomUUID().replace(/[^a-z]/g, '')}`;
  const { status, body } = await me.json<Recorded>('/api/v1/journeys', enrolment({ lastName, ...more }));
  if (status !== 201) throw new Error(`Not enrolled: ${JSON.stringify(body)}`);
  return body;
}

/** The header that says which version the page showed. */
export const seen = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });

export const stepPath = ({ journeyId }: Recorded, step: string): string =>
  `/api/v1/journeys/${journeyId}/steps/${step}`;
