import type { SpecialTexts } from '../special-texts.ts';

const codes: SpecialTexts = {
  act: {
    PutOnList: 'Sett på listen',
    ReviewPlace: 'Vurder på nytt',
    TakeOffList: 'Ta av listen',
    SetPlaces: 'Endre antall plasser',
  },
};

export const special = {
  ...codes,
  title: 'Spesialenheten',
  intro:
    'De ungdommene enheten følger tettest. Bare enheten ser listen. De som hjelper ungdommen, ser at enheten følger den, og ikke hvorfor.',
  taken: '{{count}} av {{places}} plasser',
  none: 'Ingen står på listen. Åpne ungdommens side for å sette noen på.',
  places: 'Antall plasser',
  placesWhy: 'Hvor mange enheten kan følge samtidig.',
  putTitle: 'Sett {{name}} på listen',
  put: 'Sett på spesialenhetens liste',
  reason: 'Hvorfor?',
  reasonWhy: 'Leses bare av enheten.',
  reviewField: 'Vurderes på nytt',
  reviewWhy: 'Senest {{date}}.',
  note: 'Hva fant dere?',
  offReason: 'Hvorfor tas ungdommen av?',
  since: 'På listen siden {{date}}',
  review: 'Vurderes {{date}}',
  late: 'Skulle vært vurdert {{date}}',
  lastReview: 'Sist vurdert: {{note}}',
  actOf: '{{act}}: {{name}}',
  done: 'Lagret: {{act}}.',
  doneOf: 'Lagret: {{act}}, {{name}}.',
  follows: 'Følges av spesialenheten',
};
