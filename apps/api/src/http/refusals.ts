import type { ApiRule } from '@samspor/contracts';

/** What the API refuses by itself: status, and the title in bokmål; the text is the rule's. */
export const refusals = {
  'signed-out': { status: 401, title: 'Du er logget ut' },
  'no-access': { status: 403, title: 'Du har ikke tilgang' },
  'wrong-origin': { status: 403, title: 'Forespørselen kom fra et annet sted' },
  'not-found': { status: 404, title: 'Vi fant ikke siden' },
  'unknown-step': { status: 404, title: 'Ukjent steg' },
  fields: { status: 400, title: 'Noe må rettes' },
  'bad-json': { status: 400, title: 'Innholdet kunne ikke leses' },
  'bad-encoding': { status: 400, title: 'Innholdet har feil tegnsett' },
  'not-json': { status: 415, title: 'Innholdet har feil type' },
  'too-deep': { status: 400, title: 'Innholdet er for sammensatt' },
  'too-large': { status: 413, title: 'Innholdet er for stort' },
  'key-missing': { status: 400, title: 'Forespørselen mangler nøkkel' },
  'key-reused': { status: 422, title: 'Nøkkelen er brukt før' },
  'version-missing': { status: 428, title: 'Forespørselen mangler versjon' },
  stale: { status: 409, title: 'Noen andre har endret saken' },
  'already-enrolled': { status: 409, title: 'Ungdommen er registrert fra før' },
  'slot-taken': { status: 409, title: 'Timen er tatt' },
  'route-changed': { status: 409, title: 'Ruten er endret' },
  'stop-done': { status: 409, title: 'Besøket er alt ført' },
  'proof-not-done': { status: 409, title: 'Kontaktbeviset er ikke ferdig' },
  'proof-not-frozen': { status: 409, title: 'Kontaktbeviset er ikke frosset' },
  'sign-in-failed': { status: 400, title: 'Innloggingen ble avbrutt' },
  'not-a-user': { status: 403, title: 'Du har ikke bruker i Samspor' },
  unavailable: { status: 503, title: 'Samspor svarer ikke akkurat nå' },
  fault: { status: 500, title: 'Noe gikk galt hos oss' },
} as const satisfies Partial<Record<ApiRule, { status: number; title: string }>>;

export type Refusal = keyof typeof refusals;
