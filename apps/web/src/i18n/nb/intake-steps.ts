import type { StepTexts } from '../step-texts.ts';

type Steps =
  'MissTalk' | 'CancelTalk' | 'SetCondition' | 'LeaveOutCondition' | 'RecordBreach' | 'EndCondition';

const readers = 'Leses av Nav. Skriv kort og saklig.';

export const intakeSteps: Pick<StepTexts, Steps> = {
  MissTalk: {
    name: 'Møtte ikke til samtale',
    act: 'Møtte ikke',
    intro:
      'Ungdommen kom ikke til timen. Du får en oppgave om å søke kontakt på nytt innen tre arbeidsdager. Andre gang får også kontaktpersonen beskjed.',
    fields: { note: { label: 'Notat (valgfritt)', why: 'Det neste som tar kontakt, trenger å vite.' } },
  },
  CancelTalk: {
    name: 'Avbestilt samtale',
    act: 'Avbestill timen',
    intro: 'Timen blir ledig for andre. Fristen for avklaringssamtalen står.',
    fields: {
      reason: { label: 'Hvem avbestilte?', why: '' },
      note: { label: 'Notat (valgfritt)', why: 'Når det passer bedre, og hvordan dere har avtalt det.' },
    },
  },
  SetCondition: {
    name: 'Aktivitetsvilkår',
    act: 'Sett aktivitetsvilkår',
    intro:
      'Vilkår for økonomisk sosialhjelp. Vedtaket gjøres i fagsystemet; her står hva som gjelder, og hvor vedtaket finnes.',
    fields: {
      rule: {
        label: 'Hvilken regel?',
        why: 'Er mottakeren under 30 år, skal det stilles vilkår om aktivitet.',
      },
      from: { label: 'Gjelder fra (valgfritt)', why: 'Står feltet tomt, gjelder vilkåret fra dagen under.' },
      what: { label: 'Hva skal ungdommen gjøre?', why: `Konkret, og slik det står i vedtaket. ${readers}` },
      decidedBy: { label: 'Hvem bestemte det? (valgfritt)', why: 'Saksbehandler eller leder i Nav.' },
      reference: { label: 'Vedtakets nummer (valgfritt)', why: 'Slik at vedtaket kan finnes igjen.' },
    },
  },
  LeaveOutCondition: {
    name: 'Unntak fra aktivitetsvilkår',
    act: 'Registrer unntak fra vilkår',
    intro: 'Det stilles ikke vilkår om aktivitet fordi tungtveiende grunner taler mot det.',
    fields: { reasons: { label: 'Hvilke tungtveiende grunner?', why: readers } },
  },
  RecordBreach: {
    name: 'Brudd på vilkår',
    act: 'Registrer brudd på vilkår',
    intro: 'Hva som skjedde, og hvilken følge det ble vurdert å få. Et nytt vedtak gjøres i fagsystemet.',
    fields: {
      condition: { label: 'Hvilket vilkår?', why: '' },
      consequence: { label: 'Hva ble følgen?', why: '' },
      what: { label: 'Hva skjedde?', why: readers },
      considered: {
        label: 'Hva ble vurdert?',
        why: 'Også ungdommens egen forklaring, og hva som taler mot.',
      },
    },
  },
  EndCondition: {
    name: 'Vilkår avsluttet',
    act: 'Avslutt vilkår',
    intro: 'Vilkåret gjelder ikke lenger.',
    fields: {
      condition: { label: 'Hvilket vilkår?', why: '' },
      outcome: { label: 'Hvorfor?', why: '' },
      note: { label: 'Notat (valgfritt)', why: readers },
    },
  },
};
