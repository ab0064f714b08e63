import type { Random } from '@samspor/domain';

const phrases = {
  attempt: {
    sms: ['Sendte melding, ikke svar ennå.', 'Sendte SMS med forslag om å møtes.'],
    phone: ['Ringte to ganger, gikk til svarer.', 'La igjen beskjed hos foresatte.'],
    letter: ['Sendte brev med tilbud om samtale.', 'Sendte brev på nytt, til adressen i Folkeregisteret.'],
    email: ['Sendte e-post, ikke svar ennå.', 'Sendte e-post med tre tidspunkter å velge mellom.'],
  },
  contact: {
    phone: [
      'Snakket sammen på telefon. Ønsker å treffes.',
      'Ringte tilbake. Vil helst jobbe med noe praktisk.',
      'Mor var med på telefonen. Enige om å møtes neste uke.',
    ],
    sms: [
      'Svarte på melding. Er usikker på veien videre, men vil gjerne snakke.',
      'Svarte på SMS. Avtalte å ringes i morgen.',
    ],
    meeting: [
      'Kom innom kontoret. Trives dårlig med å gå hjemme.',
      'God samtale. Vil helst jobbe med noe praktisk.',
    ],
    visit: [
      'Møttes hjemme. Mor var med i samtalen.',
      'God samtale ved kjøkkenbordet. Ønsker å komme i gang.',
    ],
  },
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
  offer: {
    course: [
      'Kurs i å finne retning, fire uker',
      'Intensivkurs i matematikk',
      'Klart jeg kan, oppstart neste måned',
    ],
    'upper-secondary': ['Vg2 på nytt fra høsten', 'Plass på vg1 yrkesfag', 'To fag ved nettskolen'],
    'work-training': [
      'Arbeidstrening i barnehage',
      'Plass i verksted to dager i uka',
      'Arbeidstrening i byggvarehus',
    ],
    apprenticeship: ['Læreplass i bilverksted', 'Lærekandidat på sykehjem', 'Læreplass på kafé'],
  },
  host: ['Kafé i sentrum', 'Bilverksted', 'Barnehage', 'Byggvarehus', 'Sykehjem'],
  note: [
    'Avtalt nytt møte neste uke.',
    'Har fått time hos fastlegen.',
    'Foresatte er orientert, etter ønske.',
  ],
} as const;

type Phrases = typeof phrases;
type Plain = {
  [About in keyof Phrases]: Phrases[About] extends readonly string[] ? About : never;
}[keyof Phrases];
type ByFact = Exclude<keyof Phrases, Plain>;

/** Something that a caseworker could have written; never a name. */
export const phrase = (random: Random, about: Plain): string => random.pick(phrases[about]);

/** The same where it has to fit what is recorded beside it: the channel, the kind of offer. */
export function phraseOf(random: Random, about: ByFact, fact: string): string {
  const fitting: Readonly<Record<string, readonly string[]>> = phrases[about];
  const [first = '', ...more] = fitting[fact] ?? [];
  return random.pick([first, ...more]);
}
