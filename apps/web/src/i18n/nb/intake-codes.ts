import type { IntakeCodeTexts } from '../intake-codes.ts';

export const intakeCodes: IntakeCodeTexts = {
  openingWay: {
    'nav-intake': 'Ungdommen tok kontakt med Nav',
    school: 'På skolen',
    referral: 'Henvist fra en annen',
    concern: 'Bekymring for ungdommen',
  },
  income: {
    none: 'Ingen inntekt',
    work: 'Lønn',
    family: 'Forsørges av familien',
    'social-assistance': 'Økonomisk sosialhjelp',
    benefit: 'Annen ytelse fra Nav',
    'student-finance': 'Lån eller stipend',
    other: 'Annet',
  },
  housing: {
    'with-parents': 'Hos foreldre',
    own: 'Egen bolig',
    shared: 'Bofellesskap eller hos andre',
    temporary: 'Midlertidig bolig',
    none: 'Uten fast bolig',
    institution: 'Institusjon eller botiltak',
    other: 'Annet',
  },
  rightHelp: {
    yes: 'Ja, sosialhjelp er rett hjelp',
    no: 'Nei, noe annet er rett hjelp',
    unclear: 'Uklart, utvalget må vurdere det',
  },
  cancelReason: { youth: 'Ungdommen', agency: 'Vi i Nav' },
  conditionRule: {
    'sotjl-20': 'Sosialtjenesteloven § 20',
    'sotjl-20-a': 'Sosialtjenesteloven § 20 a (under 30 år)',
  },
  breachConsequence: {
    none: 'Ingen følge',
    warned: 'Varslet om mulig reduksjon',
    reduced: 'Stønaden er redusert',
    stopped: 'Stønaden er stanset',
  },
  conditionOutcome: {
    fulfilled: 'Vilkåret er oppfylt',
    'no-assistance': 'Mottar ikke sosialhjelp lenger',
    replaced: 'Erstattet av et annet vilkår',
    'not-possible': 'Lot seg ikke gjennomføre',
  },
  writtenField: {
    situation: 'Situasjonen',
    incomeNote: 'Økonomi',
    schoolHistory: 'Skole så langt',
    rightHelpWhy: 'Om rett hjelp',
    wishes: 'Ungdommens ønsker',
    question: 'Spørsmål til utvalget',
    risk: 'Hvorfor utsatt',
    what: 'Hva',
    considered: 'Vurdert',
    decidedBy: 'Bestemt av',
    reference: 'Vedtak',
  },
};
