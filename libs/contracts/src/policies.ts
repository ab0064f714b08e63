import type { CountyPolicy, Language, MessageChannel, MessageText, PolicyFaultCode } from '@samspor/domain';

/** One decision of a county. */
export interface PolicyDecision {
  version: number;
  from: string;
  policy: CountyPolicy;
  by: { id: string; name: string };
  at: string;
}

/** GET /api/v1/counties/{county}/policy */
export interface CountyPolicyView {
  county: string;
  /** For If-Match; 0 where nothing has been decided. */
  version: number;
  /** What holds today; `from` is null where the county has decided nothing that holds yet. */
  inForce: { from: string | null; policy: CountyPolicy };
  /** The first day from which a decision made now may hold. */
  earliest: string;
  /** Every decision, the latest first: those to come, the one in force and those before. */
  decisions: PolicyDecision[];
}

/** PUT /api/v1/counties/{county}/policy */
export interface PolicyDecided {
  version: number;
  from: string;
}

/** POST /api/v1/counties/{county}/policy/text: a message to look at, in the county's words or those that everybody has. */
export interface TextToPreview {
  text: MessageText;
  channel: MessageChannel;
  language: Language;
  words: 'own' | 'product';
  /** The county's own; absent where empty. */
  subject?: string;
  body?: string;
  proofed?: 'yes' | 'no';
}

export interface TextPreview {
  /** The words that everybody has, with their merge fields. */
  product: { subject: string; body: string };
  /** As it would be sent today; null where a merge field does not exist. `parts` of a text message. */
  sent: { subject: string; body: string; unproofed: boolean; parts: number | null } | null;
  /** Why the county's words cannot be used; `field` as in the policy. */
  faults: { field: string; code: string; message: string }[];
}

/** Why a field of a policy cannot stand, and what to do. */
export const policyFaultTexts: Record<PolicyFaultCode, string> = {
  missing: 'Feltet mangler. Fyll det ut.',
  'unknown-field': 'Feltet er ukjent. Fjern det.',
  'unknown-value': 'Velg en av verdiene i listen.',
  'not-whole': 'Skriv et helt tall.',
  'out-of-range': 'Tallet er utenfor det som er mulig.',
  'not-a-month-day': 'Skriv en dag som finnes hvert år, som 01.11.',
  'not-a-date': 'Skriv en dato som finnes, som 21.11.2026.',
  'not-a-time': 'Skriv et klokkeslett, som 09:00.',
  'wrong-order': 'Kommer for tidlig. Velg noe senere.',
  'too-few': 'Legg til minst én.',
  'too-many': 'Det er for mange. Fjern noen.',
  'too-long': 'Teksten er for lang. Skriv kortere.',
  control: 'Teksten inneholder et usynlig styretegn, eller et linjeskift i emnet. Skriv den inn på nytt.',
  'break-too-long': 'Så mange dager på rad uten meldinger er for mye. Velg høyst 92 dager.',
  'too-soon': 'Velg en senere dag. Det som er bestemt, gjelder fremover og aldri bakover.',
  'merge-field-unknown': 'Flettefeltet finnes ikke her. Fjern det.',
  'merge-field-missing': 'Et flettefelt mangler. Sett det inn.',
  twice: 'Plassen står der alt. Fjern den ene.',
  'leader-missing': 'Utvalget må ha en leder fra sin egen etat. Legg til rollen.',
  'secretary-missing': 'Utvalget må ha en sekretær fra sin egen etat. Legg til rollen.',
  'not-held': 'Ingen har denne rollen i etaten. Velg en annen, eller gi noen rollen først.',
  reveals: 'Ordene røper etaten eller grunnen for andre som ser meldingen. Skriv nøytralt.',
};
