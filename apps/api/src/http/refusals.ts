import type { ApiRule } from '@samspor/contracts';

/** What the API refuses by itself: status, and in bokmål what happened and what to do next. */
export const refusals = {
  'signed-out': {
    status: 401,
    title: 'Du er logget ut',
    detail: 'Logg inn på nytt. Det du har skrevet på siden, er fortsatt der.',
  },
  'no-access': {
    status: 403,
    title: 'Du har ikke tilgang',
    detail: 'Rollen din gir ikke tilgang til dette. Bytt rolle, eller spør lederen din om tilgang.',
  },
  'wrong-origin': {
    status: 403,
    title: 'Forespørselen kom fra et annet sted',
    detail:
      'Av sikkerhetsgrunner kan du bare lagre fra Samspors egne sider. Last siden på nytt og prøv igjen.',
  },
  'not-found': {
    status: 404,
    title: 'Vi fant ikke siden',
    detail: 'Den finnes ikke, eller du har ikke tilgang. Gå til Min dag og søk etter ungdommen.',
  },
  'unknown-step': {
    status: 404,
    title: 'Ukjent steg',
    detail: 'Steget finnes ikke. Last siden på nytt for å se hvilke steg du kan ta.',
  },
  fields: {
    status: 400,
    title: 'Noe må rettes',
    detail: 'Rett feltene som er merket, og send på nytt. Ingenting er lagret.',
  },
  'bad-json': {
    status: 400,
    title: 'Innholdet kunne ikke leses',
    detail: 'Innholdet er ikke slik vi venter det. Last siden på nytt og prøv igjen. Ingenting er lagret.',
  },
  'bad-encoding': {
    status: 400,
    title: 'Innholdet har feil tegnsett',
    detail: 'Innholdet må være UTF-8. Lagre det med dette tegnsettet og send på nytt. Ingenting er lagret.',
  },
  'not-json': {
    status: 415,
    title: 'Innholdet har feil type',
    detail: 'Send innholdet som JSON i UTF-8 (application/json). Ingenting er lagret.',
  },
  'too-deep': {
    status: 400,
    title: 'Innholdet er for sammensatt',
    detail: 'Innholdet har for mange nivåer. Send bare feltene som skjemaet ber om. Ingenting er lagret.',
  },
  'too-large': {
    status: 413,
    title: 'Innholdet er for stort',
    detail: 'Kort ned teksten, eller del filen i flere, og send på nytt. Ingenting er lagret.',
  },
  'key-missing': {
    status: 400,
    title: 'Forespørselen mangler nøkkel',
    detail: 'Send Idempotency-Key (8–100 tegn), ny for hver handling. Last siden på nytt og prøv igjen.',
  },
  'key-reused': {
    status: 422,
    title: 'Nøkkelen er brukt før',
    detail: 'Samme Idempotency-Key er brukt til noe annet. Last siden på nytt og prøv igjen.',
  },
  'version-missing': {
    status: 428,
    title: 'Forespørselen mangler versjon',
    detail: 'Send If-Match med versjonen siden viste. Last siden på nytt og prøv igjen.',
  },
  stale: {
    status: 409,
    title: 'Noen andre har endret saken',
    detail:
      'Se hva som er nytt, og lagre på nytt hvis det fortsatt er riktig. Det du har skrevet, er ikke borte.',
  },
  'already-enrolled': {
    status: 409,
    title: 'Ungdommen er allerede tilmeldt',
    detail:
      'Søk etter ungdommen på Min dag. Finner du ikke saken, hører den til en annen etat: kontakt oppfølgingstjenesten.',
  },
  'sign-in-failed': {
    status: 400,
    title: 'Innloggingen ble avbrutt',
    detail: 'Det gikk for lang tid, eller siden ble åpnet på nytt. Gå til forsiden og logg inn på nytt.',
  },
  'not-a-user': {
    status: 403,
    title: 'Du har ikke bruker i Samspor',
    detail: 'Innloggingen gikk bra, men du har ingen rolle her. Be lederen din om tilgang.',
  },
  unavailable: {
    status: 503,
    title: 'Samspor svarer ikke akkurat nå',
    detail:
      'Vent litt og prøv igjen. Det du har skrevet på siden, er fortsatt der. Det er trygt å sende på nytt.',
  },
  fault: {
    status: 500,
    title: 'Noe gikk galt hos oss',
    detail: 'Feilen er meldt. Prøv igjen om litt. Hjelper det ikke, ta kontakt og oppgi feilkoden.',
  },
} as const satisfies Partial<Record<ApiRule, { status: number; title: string; detail: string }>>;

export type Refusal = keyof typeof refusals;
