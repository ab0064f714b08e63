import type { Random } from '@samspor/domain';

const phrases = {
  attempt: [
    'Sendte melding, ikke svar ennå.',
    'Ringte to ganger, gikk til svarer.',
    'La igjen beskjed hos foresatte.',
    'Sendte brev med tilbud om samtale.',
  ],
  contact: [
    'Snakket sammen på telefon. Ønsker å treffes.',
    'Svarte på melding. Er usikker på veien videre, men vil gjerne snakke.',
    'Kom innom kontoret. Trives dårlig med å gå hjemme.',
    'God samtale. Vil helst jobbe med noe praktisk.',
    'Mor var med i samtalen. Enige om å møtes neste uke.',
  ],
  talk: [
    'Kartla interesser, skolegang og hva som har vært vanskelig. Motivert for å prøve noe nytt.',
    'Mangler to fag fra vg1. Liker å arbeide med hendene. Vil ha hjelp til å komme i gang.',
    'Har sovet lite og vært mye hjemme. Ønsker små steg og en fast person å forholde seg til.',
    'Vet hva hen vil: lære et yrke. Trenger hjelp til å finne en bedrift.',
  ],
  question: [
    'Hvilket tilbud passer nå, og hvem følger opp?',
    'Er kurs rett første steg, eller skal vi gå rett på arbeidstrening?',
    'Hvem tar hovedansvar det neste halvåret?',
  ],
  decision: [
    'Starter på neste kurs. Veileder tar kontakt innen en uke.',
    'Arbeidstrening i nærmiljøet, med oppfølging hver fjerde uke.',
    'Ungteamet følger opp videre. Skolen holder plassen åpen.',
    'Avklares med fastlege først. Tas opp igjen på neste møte.',
  ],
  reasons: [
    'Møter til avtaler, har klare mål og støtte hjemme.',
    'Har gode forutsetninger, men ser ikke hensikten ennå.',
    'Vil gjerne, men trenger mye tilrettelegging for å lykkes.',
    'Sammensatte vansker. Trenger tett oppfølging fra flere.',
  ],
  review: [
    'Trives og møter hver dag. Vi går videre som avtalt.',
    'Noe fravær på mandager. Avtalt fast telefon søndag kveld.',
    'God fremgang. Har fått ansvar for egne oppgaver.',
  ],
  measureEnded: [
    'Gjennomført som avtalt, med godt skussmål.',
    'Fullførte samlingene og har laget handlingsplan.',
  ],
  stoppedEarly: ['Sluttet før tiden. Ønsket noe annet.', 'Ble for mye på en gang. Vi legger en ny plan.'],
  declined: [
    'Ønsker ikke oppfølging nå. Vet hvor vi er.',
    'Vil klare seg selv. Sa ja til at vi spør igjen neste høst.',
  ],
  offer: [
    'Vg2 på nytt fra høsten',
    'Kurs i å finne retning',
    'Arbeidstrening i barnehage',
    'Plass i verksted to dager i uka',
  ],
  host: ['Kafé i sentrum', 'Bilverksted', 'Barnehage', 'Byggvarehus', 'Sykehjem'],
  note: [
    'Avtalt nytt møte neste uke.',
    'Har fått time hos fastlegen.',
    'Foresatte er orientert, etter ønske.',
  ],
} as const;

/** Something that a caseworker could have written; never a name. */
export const phrase = (random: Random, about: keyof typeof phrases): string => random.pick(phrases[about]);
