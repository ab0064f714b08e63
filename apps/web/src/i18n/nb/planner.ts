import type { FigureName } from '../../planner/figure-rows.ts';
import type { PracticeField, Station } from '@samspor/domain';

const stations: Record<Station, string> = {
  contact: 'Kontakt',
  talk: 'Avklaringssamtale',
  committee: 'Henvisningsutvalget',
  category: 'Kvalitetssikring av kategori',
  course: 'Kurs',
  'work-training': 'Arbeidstrening',
};

const figures: Record<FigureName, string> = {
  late: 'Plikter som gikk over fristen',
  lateDays: 'Dager over fristen, til sammen',
  missed: 'Plikter som ikke ble oppfylt i skoleåret',
  fulfilled: 'Plikter som ble oppfylt',
  perWeek: 'Steg per veileder i uka',
  busiest: 'Steg i den travleste uka for én veileder',
};

const assume: Record<PracticeField, string> = {
  committeeWeeks: 'Uker mellom møtene i utvalget',
  committeeSeats: 'Saker på hvert møte',
  caseworkers: 'Veiledere i oppfølgingstjenesten',
  youthTeam: 'Veiledere i ungteamet',
  stepsPerDay: 'Steg en veileder rekker per arbeidsdag',
  reviewsPerDay: 'Kategorier som kvalitetssikres per arbeidsdag',
  courseWeeks: 'Uker mellom kursstart',
  courseSeats: 'Plasser på hvert kurs',
  workTrainingPlaces: 'Plasser til arbeidstrening samtidig',
  contactDays: 'Dager til kontaktplikten forfaller',
  offerDays: 'Dager til tilbudsplikten forfaller',
};

export const planner = {
  title: 'Planlegger',
  link: 'Planlegger: hva om dere jobbet annerledes?',
  back: 'Til oversikten',
  intro:
    'Prøv hva som skjer om utvalget møtes sjeldnere, om dere blir flere eller færre, eller får flere plasser. De samme livene leves om igjen for hvert alternativ, med reglene Samspor følger.',
  synthetic: 'Ungdommene er oppdiktet',
  syntheticWhy:
    'Planleggeren bruker ingen personopplysninger. Den regner i nettleseren din, og ingenting lagres. Tallene viser hvilken vei det går, ikke hva som kommer til å skje hos dere.',
  form: 'Det som skal sammenlignes',
  alternative: 'Alternativ {{number}}',
  today: 'Som i dag',
  asToday: 'Som i dag',
  field: {
    committeeWeeks: 'Utvalget møtes',
    caseworkers: 'Veiledere i tjenesten',
    committeeSeats: 'Saker på hvert møte',
    workTrainingPlaces: 'Plasser til arbeidstrening',
  },
  every: { 1: 'Hver uke', 2: 'Annenhver uke', 4: 'Hver fjerde uke' },
  add: 'Legg til et alternativ',
  remove: 'Fjern alternativ {{number}}',
  reckon: 'Regn ut',
  underWay: 'Regner ut',
  failed: 'Utregningen stoppet. Prøv igjen, med færre ungdommer hvis det skjer på nytt.',
  assumptions: 'Forutsetninger: slik er «som i dag»',
  assumptionsWhy:
    'To oppfølgingstjenester, Buskerud og Østfold, som hver har det som står her. En veileder tar den saken som forfaller først. Ingen er syk eller har ferie, og ungdommen venter uten å gi opp. Endre tallene så de ligner deres.',
  span: { youths: 'Ungdommer til sammen', years: 'Skoleår', seed: 'Trekning (nytt tall gir nye liv)' },
  assume,
  range: '{{least}} til {{most}}',
  rangeOrNone: '{{least}} til {{most}}. Tomt felt: ingen grense',
  notTaken: 'Skriv et helt tall fra {{least}} til {{most}}. Forrige tall gjelder til da.',
  result: 'Resultat',
  figure: 'Tall',
  figures,
  figuresWhy:
    'En plikt er over fristen når den ble oppfylt eller avsluttet for sent, eller fortsatt står åpen etter fristen. Tallet i parentes er forskjellen fra i dag. Steg er alt en veileder registrerer.',
  waits: 'Ventetid',
  waitsWhy:
    'Dager fra ungdommen kom til stedet til det som ventes på, skjedde: halvparten ventet høyst / ni av ti ventet høyst / den lengste. I parentes: så mange venter fortsatt når siste skoleår er over.',
  bars: 'Ventetid i dager som halvparten ventet høyst. Tabellen under har tallene.',
  station: 'Sted',
  stations,
  queues: 'Kø måned for måned',
  queuesWhy: 'Så mange venter den første i hver måned, fra første til siste skoleår.',
  most: 'Fra første til siste måned. Øverst i bildet: {{number}} som venter.',
  queueTable: 'Vis køen som tabell',
  month: 'Dag',
  words: {
    lateMore_one: '{{number}} flere over fristen',
    lateMore_other: '{{number}} flere over fristen',
    lateFewer_one: '{{number}} færre over fristen',
    lateFewer_other: '{{number}} færre over fristen',
    missedMore_one: '{{number}} flere ikke oppfylt',
    missedMore_other: '{{number}} flere ikke oppfylt',
    missedFewer_one: '{{number}} færre ikke oppfylt',
    missedFewer_other: '{{number}} færre ikke oppfylt',
    longer_one: '{{number}} dag lengre ventetid ({{station}})',
    longer_other: '{{number}} dager lengre ventetid ({{station}})',
    shorter_one: '{{number}} dag kortere ventetid ({{station}})',
    shorter_other: '{{number}} dager kortere ventetid ({{station}})',
    same: 'ingen forskjell i fristene eller i ventetiden.',
  },
};
