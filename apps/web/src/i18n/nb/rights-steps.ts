import type { RightsStep, StepTexts } from '../step-texts.ts';

const readers = 'Leses av etatene som følger opp ungdommen. Skriv kort og saklig.';
const school = { label: 'Organisasjonsnummer til skolen (valgfritt)', why: 'Ni sifre.' };

export const rightsSteps: Pick<StepTexts, RightsStep> = {
  RecordSchooling: {
    name: 'Skolehistorie',
    act: 'Før et skoleår',
    intro:
      'Ett skoleår om gangen. Det du fører, gjelder foran det saken forteller av seg selv. Rett en tidligere føring ved å velge den nederst.',
    fields: {
      schoolYear: { label: 'Skoleår', why: '' },
      outcome: { label: 'Hvordan gikk det?', why: '' },
      level: { label: 'Trinn (valgfritt)', why: '' },
      programme: { label: 'Utdanningsprogram (valgfritt)', why: '' },
      school,
      from: { label: 'Begynte (valgfritt)', why: 'I dette skoleåret.' },
      to: {
        label: 'Sluttet (valgfritt)',
        why: 'I dette skoleåret. Måneden brukes til å finne kritiske perioder.',
      },
      counted: {
        label: 'Har fylket regnet året som brukt rett?',
        why: 'Etter reglene før august 2024. Velg «Ikke avklart» når du ikke vet.',
      },
      why: { label: 'Hvorfor regnes det ikke? (fyll ut når svaret er nei)', why: '' },
      omval: { label: 'Var det et omvalg?', why: '' },
      replaces: {
        label: 'Retter en tidligere føring (valgfritt)',
        why: 'Den rettede føringen blir stående i tidslinjen.',
      },
      note: { label: 'Notat (valgfritt)', why: `Hvor opplysningen kommer fra. ${readers}` },
    },
  },
  RecordSubject: {
    name: 'Fag uten karakter',
    act: 'Før et fag',
    intro:
      'Et fag ungdommen mangler, en planlagt eksamen eller et resultat. Et bestått fag gir ingen ny rett.',
    fields: {
      subject: { label: 'Hvilket fag?', why: '' },
      state: { label: 'Hvordan står det?', why: '' },
      examOn: {
        label: 'Eksamensdag (når eksamen er planlagt)',
        why: 'Du blir minnet på resultatet tre uker etter.',
      },
      name: { label: 'Fagets navn (valgfritt)', why: 'Når listen ikke har det.' },
    },
  },
  ApplyToSchool: {
    name: 'Søknad om plass',
    act: 'Registrer søknad',
    intro:
      'Ungdommen har søkt om plass. Fristen er 1. februar for særskilte søkergrupper og 1. mars for andre.',
    fields: {
      group: {
        label: 'Hva slags søknad?',
        why: 'Den som er formidlet gjennom OT, kan søke læreplass uten frist.',
      },
      programme1: { label: 'Førsteønske', why: '' },
      school1: { label: 'Skole for førsteønsket, organisasjonsnummer (valgfritt)', why: 'Ni sifre.' },
      programme2: { label: 'Andreønske (valgfritt)', why: '' },
      school2: { label: 'Skole for andreønsket, organisasjonsnummer (valgfritt)', why: 'Ni sifre.' },
      programme3: { label: 'Tredjeønske (valgfritt)', why: '' },
      school3: { label: 'Skole for tredjeønsket, organisasjonsnummer (valgfritt)', why: 'Ni sifre.' },
      note: { label: 'Notat (valgfritt)', why: readers },
    },
  },
  AnswerApplication: {
    name: 'Svar på søknad',
    act: 'Registrer svar på søknad',
    intro:
      'Fylket har svart. Den som ikke kom inn på første- eller andreønsket, får særskilt oppfølging før skolestart.',
    fields: { answer: { label: 'Hva ble svaret?', why: '' } },
  },
  ReplyToPlace: {
    name: 'Svar på plass',
    act: 'Registrer ja eller nei til plassen',
    intro:
      'Sier ungdommen ja, spør vi ved skolestart om ungdommen møtte. Sier ungdommen nei, trengs en ny plan.',
    fields: { reply: { label: 'Hva svarte ungdommen?', why: '' } },
  },
  PlanInterruption: {
    name: 'Planlagt avbrudd',
    act: 'Planlegg avbrudd',
    intro:
      'Ungdommen tar en pause med en plan for veien tilbake. Du blir minnet på dagen ungdommen skal tilbake.',
    fields: {
      lastDay: { label: 'Siste dag på skolen', why: '' },
      backOn: { label: 'Tilbake i opplæring', why: '' },
      plan: { label: 'Hva skal skje imens, og hva må til for å komme tilbake?', why: readers },
    },
  },
  CallInFollowUpService: {
    name: 'OT kobles inn før avbrudd',
    act: 'Koble inn oppfølgingstjenesten',
    intro:
      'Eleven er i ferd med å slutte. Oppfølgingstjenesten får lese saken og tar kontakt innen fem virkedager, for å motivere til å bli eller hjelpe til med et planlagt avbrudd.',
    fields: {
      reported: {
        label: 'Hvor går eleven?',
        why: 'Blir rapportert som forebyggende, ikke som del av målgruppen.',
      },
      concern: { label: 'Hva er det som bekymrer?', why: readers },
    },
  },
  ReportNotStarted: {
    name: 'Møtte ikke',
    act: 'Registrer at eleven ikke møtte',
    intro: 'Eleven skulle ha begynt, men er ikke kommet. Den som følger opp, får det som oppgave samme dag.',
    fields: { note: { label: 'Notat (valgfritt)', why: readers } },
  },
};
