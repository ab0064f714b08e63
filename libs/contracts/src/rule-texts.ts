import type { Rule } from './problem.ts';

/** In bokmål what happened and what to do next, for every refusal: one without a text does not compile. */
export const ruleTexts: Readonly<Record<Rule, string>> = {
  'not-enrolled': 'Ungdommen er ikke tilmeldt. Tilmeld ungdommen først.',
  'not-now':
    'Steget passer ikke der saken står nå. Last siden på nytt, og se «Neste steg» for det som kan gjøres.',
  'not-your-role': 'Rollen din kan ikke ta dette steget. Bytt rolle, eller be en kollega som kan.',
  'in-future': 'Datoen er fram i tid. Velg dagen det skjedde, i dag eller tidligere.',
  'too-early': 'Datoen er for langt tilbake i tid for denne ungdommen. Sjekk årstallet.',
  'still-owed':
    'Fylket har fortsatt plikter overfor ungdommen. Registrer skole, arbeid eller et tilbud før du avslutter.',
  'not-in-training':
    'Det er ikke registrert at ungdommen var i opplæring den dagen. Registrer skole eller læreplass først, eller velg en senere dag.',
  'not-in-work':
    'Det er ikke registrert at ungdommen var i arbeid den dagen. Registrer arbeidet først, eller velg en senere dag.',
  'not-in-institution':
    'Det er ikke registrert at ungdommen var på institusjon den dagen. Registrer oppholdet først, eller velg en senere dag.',
  'check-too-soon':
    'Det er for tidlig å si hvordan det går etter 30 eller 90 dager. Vent til oppfølgingen kan gjøres.',
  'check-left-out':
    'Oppfølgingen etter 30 og 90 dager er ikke gjort. Skriv i notatet hvorfor saken avsluttes før den.',
  'entry-unknown': 'Hendelsen finnes ikke. Last siden på nytt, og velg den i tidslinjen.',
  'entry-withdrawn': 'Hendelsen er alt rettet. Last siden på nytt for å se hvordan saken står.',
  'entry-fixed':
    'Hendelsen kan ikke rettes her. En tilmelding rettes med en ny tilmelding, og det systemet har ført, følger av resten.',
  'not-your-entry':
    'Bare den som førte hendelsen, eller lederen i samme etat, kan rette den. Be en av dem gjøre det.',
  'entry-stands': 'Noe som er ført senere, bygger på denne hendelsen. Rett det som er ført senest, først.',
  'not-your-committee':
    'Saken er henvist til et annet utvalg enn ditt. Lederen eller sekretæren i det utvalget registrerer beslutningen.',
  'committee-decided':
    'Utvalget har alt behandlet saken. Last siden på nytt og gå videre med det utvalget ble enig om.',
  'agreement-unknown': 'Avtalen finnes ikke, eller den er alt avsluttet. Last siden på nytt.',
  'not-your-agreement':
    'Avtalen tilhører en annen etat. Etaten som har ansvaret, eller utvalget, registrerer hvordan det gikk.',
  'promise-in-past': 'Fristen er før datoen for beslutningen. Velg samme dag eller senere.',
  'item-unknown': 'Saken står ikke på denne sakslisten. Last siden på nytt.',
  'item-decided': 'Saken er alt behandlet i møtet. Last siden på nytt for å se hva som ble besluttet.',
  'item-gone': 'Saken er trukket fra sakslisten. Gå til neste sak.',
  'item-placed': 'Saken står alt på sakslisten. Åpne den der.',
  'meeting-closed': 'Møtet er avsluttet. Ta saken opp i neste møte.',
  'must-leave': 'Du har forlatt rommet for denne saken. Be en annen i utvalget føre beslutningen.',
  'names-somebody':
    'Teksten kan fortelle hvem det gjelder. Fjern navn og lange tall, og skriv bare om temaet.',
  'committee-not-met':
    'Kategorien og tiltaket venter på utvalget. Legg saken på sakslisten og registrer beslutningen først.',
  'no-category': 'Det er ingen kategori å kvalitetssikre. Be veilederen foreslå en.',
  'category-waits': 'Et forslag venter på kvalitetssikring. Vent til den faglige veilederen har svart.',
  'reviewer-is-author': 'Du foreslo kategorien selv. Be en annen faglig veileder kvalitetssikre den.',
  'measure-runs': 'Ungdommen er allerede i et tiltak. Avslutt det før du starter et nytt.',
  'no-measure': 'Ungdommen er ikke i noe tiltak. Start kurs eller arbeidstrening først.',
  'too-young': 'Ungdommen er under 16 år og kan ikke være i tiltak hos Nav. Snakk med fylket eller skolen.',
  'guardian-copy': 'Ungdommen var under 18 år den dagen. Velg om foresatte har fått kopi av informasjonen.',
  'offer-unknown': 'Tilbudet finnes ikke, eller det er avsluttet. Last siden på nytt og velg et annet.',
  'offer-answered':
    'Ungdommen har allerede svart på tilbudet. Registrer et nytt tilbud hvis noe har endret seg.',
  'before-offer': 'Datoen er før tilbudet eller tiltaket begynte. Velg samme dag eller senere.',
  'nothing-to-confirm': 'Det er ingen oppfølging å bekrefte nå. Skriv et notat i stedet.',
  'repair-not-your-role': 'Bare ledere, og administratorer for det tekniske, kan gjøre dette. Be en av dem.',
  'repair-does-not-fit': 'Dette hjelper ikke mot denne årsaken. Velg en annen måte.',
  'repair-nobody-to-remind': 'Ingen har saken, så det er ingen å purre på. Gi den til noen i stedet.',
  'repair-nobody-above': 'Saken venter på din egen etat. Purr, eller gi den til noen i stedet.',
  'repair-gone': 'Dette står ikke fast lenger. Du trenger ikke gjøre noe.',
  'skip-too-long': 'En sak kan hvile i høyst 90 dager. Velg en tidligere dag.',
  'visit-protected':
    'Adressen er beskyttet. Besøk planlegges ikke her. Kontaktpersonen avtaler måten med lederen sin.',
  'visit-reserved': 'Ungdommen vil ikke ha besøk. Prøv en annen måte å nå ungdommen på.',
  'not-a-visit': 'Dette kan bare sies om et besøk. Velg besøk, eller la feltet stå tomt.',
  'not-sought':
    'Dere leter ikke etter noen med dette nummeret. Treff tas bare imot om ungdom med ukjent status i eget fylke.',
  'hint-settled': 'Treffet er alt bekreftet eller avvist. Last siden på nytt for å se hvordan saken står.',
  'slot-taken': 'Timen er tatt av en annen i mellomtiden. Velg en av de ledige timene.',
  'slot-unknown': 'Ingen har vakt i mottaket da. Last siden på nytt, og velg en av de ledige timene.',
  'slot-past': 'Timen er begynt eller over. Velg en senere time, eller ta imot ungdommen nå.',
  'no-talk': 'Ungdommen har ingen time nå. Last siden på nytt for å se hvordan saken står.',
  'talk-not-yet': 'Timen er ikke før senere. Avbestill eller flytt den, eller vent til den skulle vært.',
  'not-your-intake': 'Timen er i et annet mottak enn ditt. Be dem som har mottaket, om å gjøre det.',
  'roster-past': 'Dagen er forbi. Velg i dag eller en senere dag.',
  'roster-hours':
    'Vaktlisten går ikke opp. En ukedag kan stå én gang, og tiden må være lang nok til en samtale.',
  'risk-needed':
    'Ungdommen er i skole eller arbeid, eller ingen har snakket med henne eller ham ennå. Skriv hvorfor ungdommen er utsatt.',
  'condition-unknown': 'Det står ikke noe slikt vilkår. Last siden på nytt, og velg et som gjelder.',
  'condition-not-yet': 'Vilkåret gjaldt ikke den dagen. Velg en senere dag.',
  'percent-needed': 'Skriv hvor stor stilling ungdommen har. Spør ungdommen eller arbeidsgiveren.',
  'offer-not-listed': 'Tilbudet står ikke i oversikten lenger. Velg et annet tilbud.',
  'not-your-offer': 'Tilbudet holdes ved like av en annen etat. Be dem om å endre det.',
  'age-range': 'Høyeste alder er lavere enn laveste. Rett aldrene og lagre på nytt.',
  'offer-over': 'Siste dag ligger før første dag, eller er passert. Rett datoene og lagre på nytt.',
  'mapping-empty': 'Skriv i minst ett av feltene før du lagrer kartleggingen.',
  'school-year-out': 'Velg et skoleår fra ungdommen fylte 15 år til og med skoleåret på datoen du oppga.',
  'not-in-school-year': 'Datoene ligger utenfor skoleåret, eller slutten kommer før starten. Rett dem.',
  'why-uncounted': 'Velg hvorfor året ikke regnes som brukt.',
  'schooling-known':
    'Skoleåret er alt ført med samme program og trinn. Velg føringen under «Retter en tidligere føring» hvis du vil endre den.',
  'schooling-unknown': 'Føringen du vil rette, er alt rettet. Last siden på nytt for å se hva som står.',
  'exam-day-needed': 'Velg hvilken dag eksamen er, og lagre på nytt.',
  'choices-in-order': 'Fyll ut ønskene i rekkefølge, med utdanningsprogram for hver skole.',
  'no-application': 'Det er ikke ført noen søknad. Registrer søknaden først.',
  'no-place': 'Det er ikke ført noen plass å svare på. Registrer svaret på søknaden først.',
  'back-before-leaving': 'Dagen ungdommen skal tilbake, må være etter siste dag på skolen.',
  'not-a-pupil':
    'Dette gjelder bare elever som fortsatt går på skolen. Ungdommen er alt utenfor: følg opp på vanlig måte.',
  'no-start-expected':
    'Ungdommen har ingen plass å møte til. Registrer søknad og svar, eller at ungdommen sluttet.',
  'in-past': 'Datoen er tilbake i tid. Velg i dag eller en senere dag.',
  'no-working-day': 'Ingen av dagene er en virkedag. Velg minst én ukedag fra mandag til fredag.',
  'run-closed': 'Kurset er avlyst eller avsluttet. Velg et annet kurs i listen.',
  'already-in-run': 'Ungdommen har alt plass, eller står på listen. Se på deltakerne i kurset.',
  'not-in-run': 'Ungdommen er ikke med i kurset. Last siden på nytt, og se på deltakerne.',
  'not-in-course':
    'Ungdommen har ikke begynt i kurset. Registrer svaret på plassen, og start kurset for ungdommen først.',
  'joining-over': 'Kurset er kommet for langt til at noen kan begynne nå. Velg et kurs som starter senere.',
  'no-seat-offered': 'Det er ingen plass å svare på. Tilby ungdommen en plass først.',
  'seats-taken': 'Flere har plass enn det blir plass til. Velg et høyere tall, eller ta noen ut først.',
  'session-unknown': 'Kurset har ingen slik samling eller oppgave. Last siden på nytt.',
  'session-ahead': 'Samlingen er ikke holdt ennå. Før oppmøte samme dag eller senere.',
  'session-held': 'Samlingen er holdt og kan ikke flyttes. Flytt en som ligger foran.',
  'cell-changed':
    'Noen andre har ført noe annet i ruten imens. Se hva som står der, og før på nytt hvis du er sikker.',
  'nothing-missed': 'Ungdommen har ikke fravær i samlingen, så det er ikke noe å ta igjen.',
  'no-buddy': 'Ingen kan være sin egen makker. Velg en annen deltaker.',
  'outcome-given': 'Resultatet er alt registrert. Last siden på nytt for å se det.',
  'follow-up-known': 'Oppfølgingssamlingen er alt ført, eller den er ikke planlagt. Last siden på nytt.',
  'no-exam': 'Det er ikke meldt opp til eksamen i faget. Registrer eksamensdagen først.',
  'exam-ahead': 'Eksamen er ikke holdt ennå. Før resultatet når det er kommet.',
  'same-county': 'Ungdommen bor allerede i dette fylket. Velg fylket ungdommen flyttet til.',
  'unknown-county': 'Fylket finnes ikke. Velg et fylke fra listen.',
  'municipality-elsewhere': 'Kommunen ligger i et annet fylke. Velg kommune i fylket ungdommen flytter til.',
  'not-your-county':
    'Kommunen ligger utenfor fylket ditt. Be oppfølgingstjenesten i fylket der ungdommen bor, om å tilmelde ungdommen.',
  'followed-elsewhere':
    'Ungdommen følges opp i et annet fylke, og raden er ikke nyere enn det som er registrert der. Be oppfølgingstjenesten der ungdommen bodde før, om å overføre saken.',
  'agency-elsewhere':
    'Etaten eller utvalget hører til et annet fylke og deltar ikke i saken. Velg en etat i fylket der ungdommen bor.',
  'not-the-owner':
    'Bare oppfølgingstjenesten som eier saken, kan avslutte at en etat deltar. Be den om å gjøre det.',
  'owner-stays':
    'Oppfølgingstjenesten eier saken og kan ikke tas ut av den. Registrer flytting hvis ungdommen har flyttet.',
  'not-taking-part': 'Etaten deltar ikke i saken. Last siden på nytt for å se hvem som deltar.',
  'other-meeting': 'Møtet finnes ikke, eller det er et annet utvalgs møte. Velg et møte fra listen.',
  'before-meeting': 'Datoen er før møtet ble holdt. Velg dagen møtet ble holdt, eller senere.',
  'ladder-runs': 'Kontakten søkes allerede. Følg med under Meldinger, eller stopp den først.',
  'no-ladder': 'Det søkes ikke kontakt nå. Start på nytt hvis ungdommen fortsatt skal kontaktes.',
  'no-duty': 'Det er ingen åpen kontaktplikt nå, så det er ingen å søke kontakt med. Se på pliktene.',
  'message-known': 'Det er alt kjent om meldingen gikk ut. Last siden på nytt for å se det.',
  'no-task': 'Oppgaven er ikke åpen lenger. Last siden på nytt for å se hva som er gjort.',
  'birth-year': 'Fødselsåret stemmer ikke med det som er registrert. Sjekk fødselsdatoen.',
  stale: 'Noen andre endret saken mens du skrev. Utkastet ditt er beholdt. Se endringene før du sender.',
  'key-reused':
    'Steget ditt er trolig allerede registrert. Lukk skjemaet og se på tidslinjen før du prøver igjen.',
  'signed-out': 'Du er logget ut. Logg inn på nytt for å fortsette. Det du har skrevet, blir stående.',
  'no-access': 'Du har ikke tilgang til dette i rollen du er i. Bytt rolle, eller be lederen din om tilgang.',
  'not-found':
    'Siden finnes ikke, eller du har ikke tilgang til den. Søk etter ungdommen, eller gå til Min dag.',
  'too-large': 'Det du sendte, er for stort. Kort ned teksten, eller del filen i to. Ingenting er lagret.',
  'too-many': 'Det ble for mange forsøk på kort tid. Vent et minutt og prøv igjen.',
  unavailable: 'Samspor svarer ikke akkurat nå. Vent litt og prøv igjen. Det du har skrevet, blir stående.',
  fault: 'Noe gikk galt hos oss. Prøv igjen. Hjelper det ikke, gi beskjed og oppgi feil-id.',
  'wrong-origin':
    'Av sikkerhetsgrunner kan du bare lagre fra Samspors egne sider. Last siden på nytt og prøv igjen.',
  'unknown-step': 'Steget finnes ikke. Last siden på nytt for å se hvilke steg du kan ta.',
  fields: 'Rett feltene som er markert, og send på nytt. Ingenting er lagret.',
  'bad-json': 'Det du sendte, kunne ikke leses. Last siden på nytt og prøv igjen. Ingenting er lagret.',
  'bad-encoding': 'Innholdet har feil tegnsett. Lagre det som UTF-8 og send på nytt. Ingenting er lagret.',
  'not-json': 'Innholdet er ikke JSON i UTF-8. Last siden på nytt og prøv igjen. Ingenting er lagret.',
  'too-deep': 'Innholdet er for sammensatt. Send bare feltene som skjemaet ber om. Ingenting er lagret.',
  'key-missing':
    'Forespørselen manglet en nøkkel (Idempotency-Key, 8–100 tegn). Last siden på nytt og prøv igjen. Ingenting er lagret.',
  'version-missing':
    'Forespørselen sa ikke hvilken versjon du så (If-Match). Last siden på nytt og prøv igjen. Ingenting er lagret.',
  'already-enrolled':
    'Ungdommen er registrert fra før. Søk etter ungdommen. Finner du ikke saken, spør oppfølgingstjenesten i fylket om hvem som følger opp.',
  'route-changed': 'Ruten er endret av en annen siden du åpnet den. Last siden på nytt og prøv igjen.',
  'stop-done':
    'Det er alt ført hva som skjedde ved dette besøket, eller ungdommen står ikke på ruten lenger. Last siden på nytt.',
  'proof-not-done':
    'Kontaktbeviset regnes ut ennå, eller det stoppet. Vent til det er ferdig. Stoppet det, lag et nytt.',
  'proof-not-frozen':
    'Kontaktbeviset er ikke frosset, så det er ingenting å kontrollere mot. Frys det først.',
  'sign-in-failed':
    'Innloggingen ble avbrutt: Det gikk for lang tid, eller siden ble åpnet på nytt. Gå til forsiden og logg inn på nytt.',
  'not-a-user': 'Du har ingen rolle i Samspor. Be lederen din om tilgang.',
  'not-your-service':
    'Tjenesten hører til en annen etat eller rolle. Den som gir den, starter, evaluerer og avslutter den.',
  'service-unknown': 'Tjenesten finnes ikke, eller den er avsluttet. Se Plan og tiltak for det som løper.',
  'service-runs': 'Denne tjenesten løper allerede. Evaluer den, eller avslutt den før du starter på nytt.',
  'services-run':
    'Ungdommen får fortsatt tjenester. Be dem som gir dem, avslutte i Plan og tiltak før du avslutter saken.',
  'before-service': 'Datoen er før tjenesten startet. Velg samme dag eller senere.',
  'evaluation-day': 'Velg en evalueringsdato etter denne dagen, innen ett år.',
  'not-your-cooperation':
    'Avtalen er mellom andre etater enn din, eller du er ikke med i styringsgruppen. Bytt rolle, eller be lederen din.',
  'cooperation-stands':
    'Det finnes alt en samarbeidsavtale mellom disse to. Åpne den, og foreslå en ny versjon.',
  'cooperation-over': 'Samarbeidet er avsluttet. Lag en ny avtale.',
  'cooperation-not-in-force':
    'Avtalen gjelder ikke i dag. Den gjelder når begge lederne har signert, fra dagen som står i den.',
  'cooperation-period':
    'Sjekk datoene: avtalen må vare minst en dag og høyst fem år, og siste dag må være innenfor perioden.',
  'counsellor-missing': 'Velg minst én veileder, og hver veileder bare én gang.',
  'days-missing': 'Veilederen må ha minst én dag på skolen og minst én dag på Nav-kontoret.',
  'days-overlap':
    'Veilederen kan ikke være på skolen og på Nav-kontoret samme dag. Velg hver dag bare ett sted.',
  'sign-by-responsible':
    'Den som er satt opp som ansvarlig i avtalen, signerer selv. Be henne eller ham, eller foreslå en ny versjon med en annen ansvarlig.',
  'version-refused': 'Forslaget er avslått. Foreslå en ny versjon.',
  'version-signed': 'Begge har signert denne versjonen. Foreslå en ny versjon hvis noe skal endres.',
  'notice-given': 'Avtalen er alt sagt opp. Den gjelder til den siste dagen.',
  'notice-too-short': 'Siste dag er for tidlig etter oppsigelsestiden i avtalen.',
  'review-day': 'Neste gjennomgang må være etter i dag og innen ett år.',
  'application-parts':
    'Fyll ut alle tre om søknaden: til hvem, innen når og hvorfor. Eller la alle tre stå tomme.',
  'application-missing': 'Det er ingen signert søknad å registrere dette på.',
  'application-sent': 'Dette er alt registrert. Last siden på nytt.',
  'steering-both-parties': 'Styringsgruppen må ha minst ett medlem fra skolen og ett fra Nav-kontoret.',
  'steering-member': 'Velg et medlem av styringsgruppen.',
  'decision-who-and-when': 'Velg både hvem som gjør det og fristen, eller ingen av dem.',
  'decision-unknown': 'Beslutningen finnes ikke, eller den er alt gjennomført. Last siden på nytt.',
  'snooze-unknown': 'Saken venter ikke på dette lenger. Last siden på nytt for å se hva som står igjen.',
  'snooze-day': 'Velg en dag etter i dag, høyst 90 dager fram.',
  'snooze-past-deadline':
    'Oppgaven har en frist i loven, og kan ikke utsettes lenger enn til den. Velg en dag innen fristen, eller gjør oppgaven nå.',
  'help-missing': 'Velg hva eleven fikk hjelp til før du lagrer.',
  'basis-not-in-force': 'Paragrafen gjaldt ikke den dagen. Velg en annen hjemmel, eller rett datoen.',
  'before-ruling': 'Datoen er før vedtaket eller underretningen. Velg samme dag eller senere.',
  'ruling-unknown': 'Vedtaket finnes ikke. Last siden på nytt og velg det i listen.',
  'ruling-notified': 'Eleven er alt underrettet om vedtaket. Last siden på nytt for å se klagefristen.',
  'not-open-to-appeal':
    'Vedtaket kan ikke påklages nå: eleven er ikke underrettet, eller klagen er alt registrert. Se vedtaket.',
  'no-appeal': 'Det er ingen klage å svare på. Registrer klagen først.',
  'check-ins-run': 'Du ringer allerede eleven jevnlig. Avslutt det før du velger et nytt mellomrom.',
  'check-in-unknown': 'Oppringningene er avsluttet, eller de begynte senere. Last siden på nytt.',
  'consent-needed':
    'Uten samtykke kan ikke opplysninger fra ungdomsskolen registreres. Ta dem bort, eller innhent samtykke.',
  'not-your-work-place': 'Plassen holdes ved like av en annen etat. Be dem endre den.',
  'work-place-unknown': 'Plassen finnes ikke lenger, eller den er tatt ut. Velg en annen plass.',
  'work-place-seats':
    'Flere er der alt enn tallet du skrev. Vent til noen slutter, eller skriv et høyere tall.',
  'work-place-full': 'Alle plassene er tatt. Velg en annen plass, eller vent til noen slutter.',
  'work-place-age':
    'Ungdommen er yngre enn arbeidsgiveren tar imot. Velg en annen plass eller en senere start.',
  orgnr: 'Organisasjonsnummeret stemmer ikke. Skriv de ni sifrene på nytt, uten mellomrom.',
  'under-fifteen': 'Ungdommen er under 15 år ved start. Velg en senere startdato.',
  'county-or-school':
    'Ungdommen er under 16 år ved start. Da er det bare fylkeskommunen eller skolen som kan gi arbeidstrening.',
  'not-your-placement': 'Arbeidstreningen følges opp av en annen etat. Ta kontakt med dem.',
  'placement-runs': 'Ungdommen har alt en plass. Avslutt den før du planlegger en ny.',
  'placement-period': 'Velg en siste dag etter den første, fram i tid og høyst ett år senere.',
  'placement-over': 'Arbeidstreningen er avsluttet. Last siden på nytt.',
  'placement-not-running': 'Arbeidstreningen har ikke startet, eller den er avsluttet.',
  'placement-not-ended': 'Arbeidstreningen er ikke avsluttet, eller dette er alt gjort. Last siden på nytt.',
  'placement-result': 'Velg i hvilken grad målene ble nådd.',
  'before-placement': 'Datoen er før arbeidstreningen startet. Velg samme dag eller senere.',
  'terms-not-approved': 'Alle tre må godkjenne avtalen før arbeidstreningen kan starte.',
  'terms-replaced': 'Avtalen er endret etterpå. Last siden på nytt og godkjenn den nyeste utgaven.',
  'guardian-approves': 'Ungdommen er under 18 år. En foresatt må godkjenne avtalen.',
  'youth-approves': 'Ungdommen er fylt 18 år og godkjenner avtalen selv.',
  'not-your-forum':
    'Du er ikke medlem av dette trivselsforumet. Bytt rolle, eller be skoleledelsen om hjelp.',
  'forum-called':
    'Det er alt kalt inn til et møte. Før protokollen for det møtet før du kaller inn til det neste.',
  'no-forum-called': 'Det er ikke kalt inn til noe møte. Kall inn til møtet først.',
  'forum-consent':
    'Et barn kan bare nevnes med navn når foreldrene deltar eller har samtykket. Skriv hvem som samtykket, og hvilken dag.',
  'parents-absent':
    'Saken ble satt opp fordi foreldrene deltar. Vent til de er i møtet, eller innhent samtykke først.',
  'work-missing': 'Velg hva du gjorde før du lagrer.',
  'plan-unknown': 'Det som var planlagt, er alt gjort eller avsluttet. Last siden på nytt.',
  'ask-unknown': 'Spørsmålet er alt besvart. Last siden på nytt for å se svaret.',
  'handover-waits':
    'En henvisning til denne etaten venter alt på svar. Se Henvisninger, eller velg en annen etat.',
  'handover-answered': 'Henvisningen er alt besvart eller trukket. Last siden på nytt for å se svaret.',
  'handover-ended':
    'Henvisningen gjelder ikke lenger: saken er avsluttet, ungdommen har flyttet, eller den som henviste, er ute av saken.',
  'not-your-handover':
    'Den etaten som henvisningen ligger hos, svarer på den, og den som henviste, kan trekke den. Se Henvisninger.',
  'accept-by-caseworker':
    'Den som tar ansvaret, blir kontaktperson. Be en saksbehandler hos dere om å ta imot henvisningen.',
  'return-instead': 'Etaten er den som henviste. Send henvisningen tilbake med en grunn i stedet.',
  'same-agency': 'Dette er etaten din selv. Velg en annen etat.',
  'takes-part-already': 'Etaten deltar alt i saken. Be den om å ta ansvaret, eller velg en annen etat.',
  'not-your-absence': 'Fraværet legges inn av den det gjelder, eller av en leder i samme etat.',
  'absence-unknown': 'Fraværet finnes ikke lenger. Last siden på nytt.',
  'absence-over': 'Fraværet er alt over. Last siden på nytt.',
  'absence-day':
    'Velg en første dag fra i dag av og en siste dag etter den, høyst ett år fram. Når fraværet har begynt, ligger første dag fast.',
  'absence-overlaps': 'Det er alt lagt inn fravær disse dagene. Endre det i stedet.',
  'own-substitute': 'Ingen kan være vikar for seg selv. Velg en kollega.',
  'substitute-away': 'Vikaren er selv borte noen av dagene. Velg en annen, eller andre dager.',
  'answer-day': 'Velg en svarfrist etter i dag, innen 30 arbeidsdager.',
  'not-child-welfare':
    'Velg en barneverntjeneste fra listen. Bor barnet i en annen kommune, ring tjenesten der.',
  'not-a-child':
    'Bekymringsmelding gjelder barn under 18 år. Er du bekymret for en som er fylt 18, ring barneverntjenesten og spør om råd.',
  'grounds-missing': 'Velg hva bekymringen gjelder, fra listen på siden.',
  'special-list-full':
    'Listen er full. Spesialenheten må bli enig om hvem som kan tas av listen, før en ny settes på. Se hvem som står for tur til vurdering.',
  'special-list-longer': 'Det står flere på listen enn dette. Ta ungdom av listen først.',
  'on-special-list': 'Ungdommen står alt på listen. Last siden på nytt.',
  'not-on-special-list': 'Ungdommen står ikke på listen lenger. Last siden på nytt.',
  'special-review-day': 'Velg en dag for ny vurdering etter i dag, innen 90 dager.',
};
