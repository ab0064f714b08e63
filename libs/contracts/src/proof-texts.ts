import type { Deed, DutyKind, ProofOutcome, ProofReason, RuleSetId } from '@samspor/domain';
import type { ProofContent, ProofFormat, ProofPurpose } from './proofs.ts';

/** Words of a proof in bokmål, as pages and exports have them. */
export interface ProofTexts {
  kind: Record<DutyKind, string>;
  /** What the duty is, in one sentence. */
  kindWhat: Record<DutyKind, string>;
  outcome: Record<ProofOutcome, string>;
  outcomeWhat: Record<ProofOutcome, string>;
  why: Record<ProofReason, string>;
  ruleSet: Record<RuleSetId, string>;
  deed: Record<Deed['type'], string>;
  purpose: Record<ProofPurpose, string>;
  format: Record<ProofFormat, string>;
  content: Record<ProofContent, string>;
  /** Beside the figures. */
  definitions: Record<'covered' | 'owed' | 'share' | 'school' | 'small' | 'asOf' | 'hash', string>;
}

export const proofTexts: ProofTexts = {
  kind: { RIGHTS_INFO: 'Informasjon om rettigheter', CONTACT: 'Kontakt', OFFER: 'Tilbud' },
  kindWhat: {
    RIGHTS_INFO:
      'Skriftlig informasjon om rettighetene er sendt. For ungdom under 18 år har også foresatte fått kopi.',
    CONTACT: 'Toveis kontakt med ungdommen. Forsøk oppfyller aldri plikten.',
    OFFER:
      'Et konkret tilbud er gitt og registrert, også når ungdommen takket nei. En samtale alene er ikke et tilbud.',
  },
  outcome: {
    'in-time': 'Oppfylt i tide',
    late: 'Oppfylt etter fristen',
    ceased: 'Opphørt',
    open: 'Åpen',
    overdue: 'Forfalt',
    missed: 'Ikke oppfylt',
  },
  outcomeWhat: {
    'in-time': 'Oppfylt senest på fristen.',
    late: 'Oppfylt, men etter fristen.',
    ceased: 'Grunnlaget falt bort før plikten var oppfylt, for eksempel fordi ungdommen begynte på skole.',
    open: 'Ikke oppfylt. Fristen er ikke gått, eller den begynner først når ungdommen er nådd.',
    overdue: 'Ikke oppfylt, og fristen er gått. Plikten står fortsatt.',
    missed: 'Sto åpen da skoleåret var over.',
  },
  why: {
    'not-sent': 'Informasjon er ikke sendt',
    'guardian-copy-missing': 'Sendt, men foresatte har ikke fått kopi',
    'never-tried': 'Aldri forsøkt',
    'tried-too-little': 'Forsøkt, men ikke nok ganger',
    'tried-not-reached': 'Forsøkt, ikke nådd',
    'refused-unfinished': 'Ungdommen sa nei, men informasjon eller tilbud mangler',
    'not-reached': 'Ungdommen er ikke nådd ennå',
    'no-offer': 'Ungdommen er nådd, men har ikke fått tilbud',
    'talk-only': 'Bare samtale, ikke noe konkret tilbud',
    'in-training': 'Begynte i opplæring',
    'in-work': 'Kom i arbeid',
    competence: 'Nådde studie- eller yrkeskompetanse',
    'offer-running': 'Takket ja til et tilbud som pågår',
    moved: 'Flyttet til et annet fylke',
    'moved-abroad': 'Flyttet til utlandet',
    institution: 'På institusjon i et annet fylke',
    age: 'Over aldersgrensen',
    died: 'Død',
  },
  ruleSet: {
    R2006: 'Reglene til og med januar 2012',
    R2012: 'Reglene fra 1. februar 2012',
    R2024: 'Reglene fra 1. august 2024',
  },
  deed: {
    'rights-info-sent': 'Informasjon sendt',
    'contact-attempt': 'Forsøk',
    contact: 'Kontakt',
    'refused-contact': 'Sa nei til kontakt',
    offer: 'Tilbud gitt',
    'offer-answered': 'Svar på tilbud',
  },
  purpose: {
    oversight: 'Tilsyn',
    control: 'Internkontroll',
    report: 'Rapport til ledelse eller politikere',
    archive: 'Arkiv',
  },
  format: { csv: 'CSV', xlsx: 'Excel', pdf: 'PDF' },
  content: { figures: 'Tallene, uten små tall', lines: 'Hver plikt, uten navn' },
  definitions: {
    covered: 'Ungdommer som fylket hadde minst én plikt overfor i skoleåret. Hver ungdom teller én gang.',
    owed: 'Plikter som åpnet i skoleåret. En ungdom som flytter ut og inn igjen, kan ha flere.',
    share: 'Oppfylte plikter, i tide eller etter fristen, av dem som ikke opphørte.',
    school:
      'Skolen i fylkets siste tilmelding. Ungdom uten kjent skole og ungdom med adressesperre står uten skole.',
    small: 'Tall fra 1 til 4 er skjult, sammen med tall som ville avslørt dem. 0 vises.',
    asOf: 'Pliktene slik de sto ved slutten av denne dagen, etter det som var registrert da beviset ble laget.',
    hash: 'Kontrollsum over alle linjene. Den samme kontrollsummen betyr at beviset er det samme.',
  },
};
