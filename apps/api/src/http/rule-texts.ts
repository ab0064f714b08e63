import type { JourneyRule } from '@samspor/domain';

/** Why a step is refused, and what to do instead; a rule without a text does not compile. */
export const ruleTexts: Readonly<Record<JourneyRule, string>> = {
  'not-enrolled': 'Ungdommen er ikke tilmeldt. Tilmeld ungdommen først.',
  'not-now': 'Steget kan ikke tas der saken står nå. Last siden på nytt for å se neste steg.',
  'not-your-role': 'Rollen din kan ikke ta dette steget. Siden viser hvem som kan.',
  'in-future': 'Datoen er etter i dag. Registrer det når det har skjedd.',
  'too-early': 'Datoen er for langt tilbake for denne ungdommen. Sjekk året.',
  'still-owed':
    'Fylket skylder fortsatt ungdommen oppfølging. Registrer at ungdommen er i opplæring eller arbeid først.',
  'committee-not-met':
    'Utvalget har ikke behandlet saken. Legg saken på sakslisten, og vent på beslutningen.',
  'no-category': 'Det er ikke foreslått noen kategori. Foreslå en kategori først.',
  'category-waits': 'Et forslag til kategori venter på kvalitetssikring. Vent til faglig veileder har svart.',
  'reviewer-is-author': 'Du har selv foreslått kategorien. Be en annen faglig veileder kvalitetssikre den.',
  'measure-runs': 'Et kurs eller en arbeidstrening pågår. Avslutt det som pågår, først.',
  'no-measure': 'Det pågår ikke noe kurs eller noen arbeidstrening å avslutte eller følge opp.',
  'too-young': 'Ungdommen er under 16 år. Nav-tiltak kan først begynne det året ungdommen fyller 16.',
  'offer-unknown': 'Tilbudet finnes ikke, eller det er avsluttet. Last siden på nytt.',
  'offer-answered':
    'Ungdommen har allerede svart på tilbudet. Registrer et nytt tilbud om svaret har endret seg.',
  'before-offer': 'Datoen er før tilbudet eller tiltaket begynte. Velg samme dag eller senere.',
  'nothing-to-confirm': 'Det er ingen kontroll å bekrefte nå. Neste kontroll står på siden.',
  'same-county': 'Ungdommen bor allerede i dette fylket. Velg fylket ungdommen flytter til.',
  'unknown-county': 'Fylket finnes ikke. Velg et fylke fra listen.',
  'municipality-elsewhere': 'Kommunen ligger i et annet fylke. Velg kommune i fylket ungdommen flytter til.',
  'birth-year': 'Fødselsåret stemmer ikke med det som er registrert. Kontroller fødselsnummeret.',
};
