import { intakeSteps } from './intake-steps.ts';
import type { StepTexts } from '../step-texts.ts';
import { rightsSteps } from './rights-steps.ts';

const readers = 'Leses av etatene som følger opp ungdommen. Skriv kort og saklig.';
const note = {
  label: 'Notat (valgfritt)',
  why: `Det neste som følger opp trenger å vite. ${readers}`,
};
const outcome = { label: 'Hvordan gikk det?', why: '' };

export const steps: StepTexts = {
  SeekContact: {
    name: 'Kontaktforsøk',
    act: 'Registrer kontaktforsøk',
    intro: 'Du prøvde å nå ungdommen, men fikk ikke svar. Forsøket oppfyller ikke kontaktplikten.',
    fields: {
      channel: { label: 'Hvordan prøvde du?', why: '' },
      outcome: { label: 'Hva fikk du vite på døra? (valgfritt)', why: 'Bare for besøk.' },
      note,
    },
  },
  RecordContact: {
    name: 'Kontakt oppnådd',
    act: 'Registrer kontakt',
    intro: 'Ungdommen svarte deg. Det oppfyller skoleårets kontaktplikt.',
    fields: { channel: { label: 'Hvordan hadde dere kontakt?', why: '' }, note },
  },
  SendRightsInfo: {
    name: 'Informasjon om rettigheter',
    act: 'Registrer sendt informasjon',
    intro: 'Ungdommen har fått skriftlig informasjon om rettighetene sine.',
    fields: {
      guardianCopy: {
        label: 'Har foresatte fått kopi?',
        why: 'Foresatte til ungdom under 18 år skal ha kopi når taushetsplikten ikke hindrer det.',
      },
    },
  },
  HoldClarificationTalk: {
    name: 'Avklaringssamtale',
    act: 'Registrer samtale',
    intro:
      'Dere har snakket om hva ungdommen vil, kan og trenger. Etter en samtale med Ungteam står ungdommen alltid i køen til henvisningsutvalget. Fyll ut bare det dere snakket om.',
    fields: {
      channel: { label: 'Hvordan møttes dere?', why: '' },
      situation: { label: 'Situasjonen nå (valgfritt)', why: 'Hva gjør at ungdommen tar kontakt.' },
      income: { label: 'Hva lever ungdommen av? (valgfritt)', why: '' },
      incomeNote: {
        label: 'Mer om økonomien (valgfritt)',
        why: 'Bare det som trengs for å vurdere hjelpen.',
      },
      housing: { label: 'Hvordan bor ungdommen? (valgfritt)', why: 'Ikke skriv adressen.' },
      schoolHistory: {
        label: 'Skole så langt (valgfritt)',
        why: 'Hva er fullført, hva ble avbrutt, og hvorfor. Brukes når rettigheter kartlegges.',
      },
      rightHelp: {
        label: 'Er sosialhjelp rett hjelp? (valgfritt)',
        why: 'Din vurdering nå. Vedtak gjøres for seg.',
      },
      rightHelpWhy: {
        label: 'Hvorfor? (valgfritt)',
        why: 'Utvalget bygger på det når de avtaler veien videre.',
      },
      wishes: { label: 'Hva ønsker ungdommen selv? (valgfritt)', why: 'Ungdommens egne ord.' },
      question: {
        label: 'Hva skal utvalget ta stilling til? (valgfritt)',
        why: 'Står på sakslisten når samtalen er hos Ungteam. Andre henviser i neste steg.',
      },
      summary: {
        label: 'Oppsummering (valgfritt)',
        why: `Utvalget bygger på den når saken behandles. ${readers}`,
      },
    },
  },
  ReferToCommittee: {
    name: 'Henvisning til utvalget',
    act: 'Henvis til utvalget',
    intro: 'Saken kommer på sakslisten til det første møtet som har åpen saksliste.',
    fields: {
      committee: { label: 'Hvilket utvalg?', why: 'Etaten som leder utvalget, får lese hele saken.' },
      question: {
        label: 'Hva skal utvalget ta stilling til?',
        why: 'Står på sakslisten og leses av etatene i utvalget.',
      },
      risk: {
        label: 'Hvorfor er ungdommen utsatt? (valgfritt)',
        why: 'Må fylles ut når ungdommen er i skole eller arbeid, eller ingen har snakket med ungdommen ennå.',
      },
    },
  },
  RecordCommitteeDecision: {
    name: 'Beslutning i utvalget',
    act: 'Registrer beslutning',
    intro: 'Det utvalget ble enige om. Vedtak gjøres av etaten selv.',
    fields: {
      outcome: { label: 'Hva ble dere enige om?', why: '' },
      responsible: {
        label: 'Hvilken etat har ansvaret?',
        why: 'Etaten får lese hele saken og får neste frist.',
      },
      meeting: { label: 'Hvilket møte?', why: 'Dagens møte eller det siste som er holdt.' },
      decision: {
        label: 'Beslutning',
        why: 'Blir protokollen for saken. Leses av etatene i utvalget og den som følger opp.',
      },
    },
  },
  ProposeCategory: {
    name: 'Forslag til kategori',
    act: 'Foreslå kategori',
    intro: 'En faglig veileder kvalitetssikrer forslaget ditt.',
    fields: {
      category: { label: 'Kategori', why: 'Forutsetninger og motivasjon for aktive tiltak.' },
      reasons: {
        label: 'Forutsetninger: hva bygger du på?',
        why: 'Leses av den faglige veilederen, som skal kunne følge vurderingen.',
      },
      motivation: {
        label: 'Vilje og motivasjon: hva bygger du på? (valgfritt)',
        why: 'Leses av den faglige veilederen, som skal kunne følge vurderingen.',
      },
      ownCategory: {
        label: 'Ungdommens eget valg (valgfritt)',
        why: 'Hvilken av de fire ungdommen selv mener passer, når dere har snakket om det.',
      },
      effortGroup: {
        label: 'Navs innsatsgruppe (valgfritt)',
        why: 'Slik den står i Navs vedtak. Den regnes aldri ut fra kategorien.',
      },
      ownAssessment: {
        label: 'Ungdommens egen vurdering (valgfritt)',
        why: 'Ungdommens ord. Leses av den faglige veilederen og den som følger opp.',
      },
    },
  },
  ConfirmCategory: {
    name: 'Kvalitetssikring av kategori',
    act: 'Bekreft kategori',
    intro: 'Du er enig i kategorien. Den vurderes på nytt om 90 dager.',
    fields: { comment: { label: 'Kommentar (valgfritt)', why: 'Leses av den som foreslo kategorien.' } },
  },
  ReturnCategory: {
    name: 'Kategori tilbake til veileder',
    act: 'Send tilbake',
    intro: 'Forslaget trenger mer. Veilederen får ny frist.',
    fields: {
      suggested: {
        label: 'Hvilken kategori ville du valgt? (valgfritt)',
        why: 'Leses av den som foreslo, og viser hvor dere vurderer ulikt.',
      },
      comment: { label: 'Hva mangler?', why: 'Leses av den som foreslo kategorien, og skal kunne følges.' },
    },
  },
  StartCourse: {
    name: 'Oppstart av kurs',
    act: 'Start kurs',
    intro: 'Ungdommen har takket ja og begynt på kurset.',
    fields: { course: { label: 'Hvilket kurs?', why: '' }, note },
  },
  EndCourse: {
    name: 'Avslutning av kurs',
    act: 'Avslutt kurs',
    intro: 'Kurset er over for ungdommen. Avtal veien videre.',
    fields: { outcome, note },
  },
  StartWorkTraining: {
    name: 'Oppstart av arbeidstrening',
    act: 'Start arbeidstrening',
    intro: 'Ungdommen har begynt i arbeidstrening.',
    fields: {
      host: {
        label: 'Organisasjonsnummer til arbeidsstedet (valgfritt)',
        why: 'Ni sifre, ikke navn på person.',
      },
      note,
    },
  },
  EndWorkTraining: {
    name: 'Avslutning av arbeidstrening',
    act: 'Avslutt arbeidstrening',
    intro: 'Arbeidstreningen er over. Avtal veien videre.',
    fields: { outcome, note },
  },
  ReviewMeasure: {
    name: 'Oppfølging i tiltaket',
    act: 'Registrer oppfølging',
    intro: 'Du har fulgt opp ungdommen i tiltaket. Neste oppfølging er om fire uker.',
    fields: { note: { label: 'Hvordan går det?', why: readers } },
  },
  ReturnToSchool: {
    name: 'Tilbake til skole eller lære',
    act: 'Registrer skole eller lære',
    intro: 'Ungdommen har begynt i opplæring. Du blir minnet på å følge opp etter 30 og 90 dager.',
    fields: {
      kind: { label: 'Hva begynte ungdommen i?', why: '' },
      school: { label: 'Organisasjonsnummer til skolen (valgfritt)', why: 'Ni sifre.' },
    },
  },
  StartWork: {
    name: 'Begynte i arbeid',
    act: 'Registrer arbeid',
    intro: 'Arbeid på 50 prosent eller mer regnes som i arbeid.',
    fields: { percent: { label: 'Stilling i prosent', why: 'Samlet stilling fra denne dagen, 1–100.' } },
  },
  ConfirmStay: {
    name: 'Fortsatt i skole eller arbeid',
    act: 'Bekreft at det går bra',
    intro: 'Du har sjekket at ungdommen fortsatt er i skole eller arbeid.',
    fields: { note },
  },
  CloseJourney: {
    name: 'Avslutning',
    act: 'Avslutt forløpet',
    intro:
      'Ungdommen er i skole eller arbeid og trenger ikke mer. Skriv hvorfor hvis saken avsluttes før oppfølgingen etter 30 og 90 dager. Forløpet kan åpnes igjen.',
    fields: { reason: { label: 'Hvorfor avsluttes det?', why: '' }, note },
  },
  DeclineFollowUp: {
    name: 'Takket nei til oppfølging',
    act: 'Registrer at ungdommen takker nei',
    intro: 'Ungdommen vil ikke ha oppfølging nå. Vi spør igjen neste skoleår.',
    fields: { note },
  },
  ResolveOtherwise: {
    name: 'Avklart på annen måte',
    act: 'Registrer annen avklaring',
    intro: 'Ungdommen gjør noe annet nå. Vi spør igjen neste skoleår.',
    fields: { status: { label: 'Hva gjør ungdommen?', why: 'Blir rapportert som OT-status.' }, note },
  },
  LeaveTraining: {
    name: 'Sluttet i opplæring',
    act: 'Registrer at ungdommen sluttet',
    intro: 'Ungdommen er ute av opplæring. Ny frist for kontakt starter.',
    fields: { reason: { label: 'Hvorfor?', why: 'Årsaken telles i fylkets rapporter.' } },
  },
  EndWork: {
    name: 'Sluttet i arbeid',
    act: 'Registrer at arbeidet tok slutt',
    intro:
      'Ungdommen er ikke lenger i arbeid. Var arbeidet på 50 prosent eller mer, starter en ny frist for kontakt.',
    fields: { note },
  },
  MapResources: {
    name: 'Ressurskartlegging',
    act: 'Før ressurskartlegging',
    intro: 'Det dere kom fram til sammen. Ungdommens egne ord står ved siden av dine.',
    fields: {
      resources: {
        label: 'Ressurser (valgfritt)',
        why: `Hva ungdommen kan, vil og har rundt seg. ${readers}`,
      },
      needs: { label: 'Behov (valgfritt)', why: readers },
      barriers: { label: 'Hindringer (valgfritt)', why: `Det som må løses først. ${readers}` },
      goals: { label: 'Mål (valgfritt)', why: readers },
      ownWords: {
        label: 'Med ungdommens egne ord (valgfritt)',
        why: `Skriv det slik det ble sagt. ${readers}`,
      },
    },
  },
  MakeOffer: {
    name: 'Tilbud',
    act: 'Registrer tilbud',
    intro:
      'Et konkret tilbud oppfyller plikten til å gi tilbud. Tilbud om samtale kan også føres, men oppfyller den ikke.',
    fields: {
      kind: { label: 'Hva ble tilbudt?', why: '' },
      entry: { label: 'Fra oversikten (valgfritt)', why: 'Tilbud av denne typen som passer for ungdommen.' },
      answer: { label: 'Hva svarte ungdommen?', why: '' },
      description: { label: 'Beskrivelse (valgfritt)', why: `Hva, hvor og når. ${readers}` },
    },
  },
  AnswerOffer: {
    name: 'Svar på tilbud',
    act: 'Registrer svar på tilbud',
    intro: 'Ungdommen har svart på et tilbud som sto åpent.',
    fields: {
      offer: { label: 'Hvilket tilbud?', why: '' },
      answer: { label: 'Hva svarte ungdommen?', why: '' },
    },
  },
  EndOffer: {
    name: 'Tilbud tok slutt',
    act: 'Avslutt tilbud',
    intro: 'Tilbudet gjelder ikke lenger. Plikten kan åpne seg på nytt.',
    fields: { offer: { label: 'Hvilket tilbud?', why: '' } },
  },
  RecordMove: {
    name: 'Flytting',
    act: 'Registrer flytting',
    intro: 'Det nye fylket overtar ungdommen og plikten fra flyttedagen.',
    fields: {
      to: { label: 'Hvor flyttet ungdommen?', why: '' },
      municipality: {
        label: 'Kommune (valgfritt)',
        why: 'Velg fylket først. Kommuner vises for fylkene som er lagt inn; ellers kan feltet stå tomt.',
      },
    },
  },
  EnterInstitution: {
    name: 'Kom på institusjon',
    act: 'Registrer institusjon',
    intro: 'Fylket der institusjonen ligger har plikten så lenge oppholdet varer.',
    fields: { county: { label: 'Fylket institusjonen ligger i', why: '' } },
  },
  LeaveInstitution: {
    name: 'Forlot institusjon',
    act: 'Registrer at oppholdet er over',
    intro: 'Plikten går tilbake til fylket ungdommen bor i.',
    fields: {},
  },
  ReachCompetence: {
    name: 'Nådd kompetanse',
    act: 'Registrer kompetanse',
    intro: 'Ungdommen har studie- eller yrkeskompetanse. Forløpet avsluttes.',
    fields: {},
  },
  ReserveChannel: {
    name: 'Reservasjon',
    act: 'Registrer reservasjon',
    intro: 'Ungdommen vil ikke kontaktes på denne måten. Forsøk på kanalen teller ikke.',
    fields: { channel: { label: 'Hvilken kanal?', why: '' } },
  },
  ReleaseChannel: {
    name: 'Reservasjon opphevet',
    act: 'Opphev reservasjon',
    intro: 'Ungdommen kan kontaktes på denne måten igjen.',
    fields: { channel: { label: 'Hvilken kanal?', why: '' } },
  },
  ProtectAddress: {
    name: 'Adressesperre',
    act: 'Endre adressesperre',
    intro: 'Strengt fortrolig skjuler fylke, kommune og skole for alle.',
    fields: { level: { label: 'Gradering', why: 'Følger folkeregisteret.' } },
  },
  RecordDeath: {
    name: 'Dødsfall',
    act: 'Registrer dødsfall',
    intro: 'Alle frister og meldinger stopper med en gang, og forløpet avsluttes.',
    fields: {},
  },
  RegisterError: {
    name: 'Feilregistrering',
    act: 'Registrer som feil',
    intro: 'Ungdommen skulle ikke vært tilmeldt. Forløpet avsluttes og telles ikke.',
    fields: { note },
  },
  AssignCaseworker: {
    name: 'Kontaktperson',
    act: 'Velg kontaktperson',
    intro: 'Kontaktpersonen har ungdommen på sin arbeidsliste.',
    fields: { caseworker: { label: 'Hvem skal følge opp?', why: 'Velg blant kollegaene i etaten din.' } },
  },
  AddNote: {
    name: 'Notat',
    act: 'Skriv notat',
    intro: 'Et notat endrer ingen frister.',
    fields: { note: { label: 'Notat', why: readers } },
  },
  StartLadder: {
    name: 'Søk kontakt',
    act: 'Start kontaktsøking',
    intro:
      'Meldinger og oppgaver går ut i fylkets rekkefølge til ungdommen svarer. Du ser hver av dem på tidslinjen og kan stoppe når som helst.',
    fields: {},
  },
  StopLadder: {
    name: 'Stopp kontaktsøking',
    act: 'Stopp kontaktsøking',
    intro: 'Ingen flere meldinger eller oppgaver går ut. Plikten til å ta kontakt står.',
    fields: { reason: { label: 'Hvorfor? (valgfritt)', why: readers } },
  },
  SettleMessage: {
    name: 'Melding avklart',
    act: 'Si om meldingen gikk ut',
    intro:
      'Svaret fra tjenesten ble borte. Spør leverandøren, eller ungdommen. Sier du nei, sendes meldingen på nytt.',
    fields: {
      message: { label: 'Hvilken melding?', why: '' },
      sent: { label: 'Gikk den ut?', why: '' },
    },
  },
  CompleteTask: {
    name: 'Oppgave ferdig',
    act: 'Merk oppgave som ferdig',
    intro:
      'Bruk dette når det ikke er noe annet å føre, for eksempel fordi ungdommen har fått hjelp av andre.',
    fields: {
      task: { label: 'Hvilken oppgave?', why: '' },
      note: { label: 'Hva ble gjort? (valgfritt)', why: readers },
    },
  },
  PlanVisit: {
    name: 'Besøk skal gjøres',
    act: 'Sett opp besøk',
    intro:
      'Ungdommen kommer på listen over besøk, og kan tas med på en rute. Den som er beskyttet, eller ikke vil ha besøk, settes ikke opp.',
    fields: {},
  },
  ConfirmHint: {
    name: 'Treff bekreftet',
    act: 'Bekreft treff',
    intro:
      'Du har undersøkt det registeret sier, og det stemmer. Da blir det ført i saken fra datoen du oppgir, slik det ellers ville blitt.',
    fields: {
      hint: { label: 'Hvilket treff?', why: '' },
      percent: {
        label: 'Stillingsprosent (for arbeid)',
        why: 'Registeret sier ikke hvor stor stillingen er.',
      },
      note: { label: 'Hvordan vet du det? (valgfritt)', why: readers },
    },
  },
  RejectHint: {
    name: 'Treff avvist',
    act: 'Avvis treff',
    intro: 'Det registeret sier, stemmer ikke. Ungdommen letes etter videre, og treffet kommer ikke igjen.',
    fields: {
      hint: { label: 'Hvilket treff?', why: '' },
      reason: { label: 'Hvorfor stemmer det ikke?', why: readers },
    },
  },
  EndAgencyPart: {
    name: 'Avsluttet deltakelse',
    act: 'Avslutt etatens deltakelse',
    intro:
      'Etaten kan fortsatt lese det som sto i saken til nå, men ikke noe nytt. Den kan bli med igjen senere. Venter saken på etatens utvalg, må du henvise den på nytt.',
    fields: { agency: { label: 'Hvilken etat skal ikke delta lenger?', why: '' } },
  },
  WithdrawEntry: {
    name: 'Retting',
    act: 'Rett',
    intro: 'Hendelsen regnes som om den aldri var ført. Den blir stående overstrøket i tidslinjen.',
    fields: {
      version: { label: 'Hendelsens nummer', why: '' },
      reason: {
        label: 'Hva var feil?',
        why: 'Står ved den overstrøkne hendelsen, for alle som deltar i saken.',
      },
    },
  },
  ReopenJourney: {
    name: 'Gjenåpning',
    act: 'Åpne forløpet igjen',
    intro: 'Ungdommen blir tilmeldt på nytt, og ny frist for kontakt starter.',
    fields: {
      reason: { label: 'Hvorfor åpnes det igjen?', why: '' },
      left: {
        label: 'Hvorfor sluttet ungdommen? (valgfritt)',
        why: 'Fyll ut når ungdommen har sluttet i opplæring. Telles i fylkets rapporter.',
      },
    },
  },
  ...rightsSteps,
  CompleteAgreement: {
    name: 'Avtale gjort',
    act: 'Avtale er gjort',
    intro: 'Det som ble avtalt i utvalget, er gjort. Da kommer avtalen ikke opp i neste møte.',
    fields: {
      agreement: { label: 'Hvilken avtale?', why: '' },
      note: { label: 'Hvordan gikk det? (valgfritt)', why: readers },
    },
  },
  DropAgreement: {
    name: 'Avtale falt bort',
    act: 'La avtalen falle bort',
    intro: 'Utvalget er enig om at avtalen ikke lenger trengs.',
    fields: {
      agreement: { label: 'Hvilken avtale?', why: '' },
      reason: { label: 'Hvorfor?', why: readers },
    },
  },
  WithdrawReferral: {
    name: 'Trukket fra utvalget',
    act: 'Trekk saken fra utvalget',
    intro:
      'Saken går ut av sakslisten med en gang, også midt i møtet. Kontaktpersonen får en frist for å finne veien videre uten utvalget.',
    fields: {
      cause: { label: 'Hvorfor trekkes saken?', why: '' },
      note: { label: 'Merknad (valgfritt)', why: readers },
    },
  },
  ...intakeSteps,
  StartService: {
    name: 'Tjeneste',
    act: 'Start en tjeneste',
    intro:
      'Flere etater kan hjelpe samtidig. Tjenesten står i planen som ungdommen og alle som hjelper, ser sammen.',
    fields: {
      kind: { label: 'Hva gir dere?', why: 'Bare det din rolle gir.' },
      evaluateOn: {
        label: 'Når skal dere se om det virker?',
        why: 'Senest om ett år. Da blir det en oppgave.',
      },
      goal: { label: 'Hva er målet?', why: `Skriv det slik at ungdommen kjenner seg igjen. ${readers}` },
    },
  },
  EvaluateService: {
    name: 'Evaluering av tjeneste',
    act: 'Evaluer en tjeneste',
    intro: 'Dere har sett på om tjenesten virker. Den går videre til neste evaluering.',
    fields: {
      service: { label: 'Hvilken tjeneste?', why: '' },
      result: { label: 'Hvordan går det?', why: '' },
      evaluateOn: { label: 'Når skal dere se på det neste gang?', why: 'Senest om ett år.' },
      note,
    },
  },
  EndService: {
    name: 'Avslutning av tjeneste',
    act: 'Avslutt en tjeneste',
    intro: 'Tjenesten tar slutt. Den blir stående i planen med grunnen.',
    fields: {
      service: { label: 'Hvilken tjeneste?', why: '' },
      reason: { label: 'Hvorfor tar den slutt?', why: '' },
      note,
    },
  },
  RecordWish: {
    name: 'Hva ungdommen vil',
    act: 'Skriv hva ungdommen vil',
    intro: 'Står øverst i planen.',
    fields: { wish: { label: 'Hva vil ungdommen?', why: `Med ungdommens egne ord. ${readers}` } },
  },
  SnoozeMatter: {
    name: 'Utsettelse av en oppgave',
    act: 'Utsett en oppgave',
    intro:
      'Oppgaven går ut av listen til dagen du velger, og kommer tilbake av seg selv. Fristen i loven flyttes ikke.',
    fields: {
      matter: { label: 'Hva utsetter du?', why: '' },
      until: { label: 'Til hvilken dag?', why: 'Høyst 90 dager fram, og aldri forbi en frist i loven.' },
      reason: { label: 'Hvorfor?', why: `Kollegene ser grunnen i listen. ${readers}` },
    },
  },
  NoteRuling: {
    name: 'Vedtak i planen',
    act: 'Vis i planen at det er et vedtak',
    intro: 'De andre i planen ser at det er et vedtak, ikke hva det sier.',
    fields: {},
  },
};
