import { codeNamed } from './named.ts';

/** Groups of the OT status codes (udir.no Kodeverk for oppfølgingstjenesten, DOMAIN § 12). */
export type OtStatusGroup = 'unknown' | 'follow-up' | 'activity' | 'resolved' | 'not-target';

/** OT status codes as reported to Udir, with group and the Norwegian label shown on pages. */
export const otStatuses = {
  OTUK: { group: 'unknown', label: 'Ukjent' },
  OTOV: { group: 'follow-up', label: 'Under oppfølging' },
  OTOA: { group: 'activity', label: 'Tiltak i fylkeskommunen' },
  OTAP: { group: 'activity', label: 'Tiltak i Nav' },
  OTKO: { group: 'activity', label: 'Kombinasjon av opplæring og tiltak' },
  OTAR: { group: 'activity', label: 'I arbeid' },
  OTEV: { group: 'activity', label: 'Elev i videregående opplæring' },
  OTVF: { group: 'activity', label: 'Elev i privat videregående skole' },
  OTLL: { group: 'activity', label: 'Lærling eller lærekandidat' },
  OTNO: { group: 'resolved', label: 'Takket nei til tilbud' },
  OTMI: { group: 'resolved', label: 'I militæret' },
  OTBA: { group: 'resolved', label: 'Omsorg for barn' },
  OTSY: { group: 'resolved', label: 'Syk eller på institusjon' },
  OTIF: { group: 'resolved', label: 'Ikke-formell opplæring' },
  ELGS_IM: { group: 'not-target', label: 'Elev i grunnskolen, forebyggende' },
  ELVG_IM: { group: 'not-target', label: 'Elev i videregående skole, forebyggende' },
  OTFA_IM: { group: 'not-target', label: 'Flyttet til et annet fylke' },
  OTFU_IM: { group: 'not-target', label: 'Flyttet til utlandet' },
  Feil: { group: 'not-target', label: 'Feilregistrert' },
  OTAR_IM: { group: 'not-target', label: 'I arbeid, ikke i målgruppen' },
  OTEV_IM: { group: 'not-target', label: 'Elev i videregående opplæring, ikke i målgruppen' },
  OTVF_IM: { group: 'not-target', label: 'Elev i privat videregående skole, ikke i målgruppen' },
  OTLL_IM: { group: 'not-target', label: 'Lærling eller lærekandidat, ikke i målgruppen' },
} as const satisfies Record<string, { group: OtStatusGroup; label: string }>;

export type OtStatus = keyof typeof otStatuses;

/** The OT status written as `text` in any case, or undefined when there is none. */
export function otStatusOf(text: string): OtStatus | undefined {
  return codeNamed(otStatuses, text);
}

/** True for statuses outside the target group (`*_IM` and `Feil`): no duty is owed. */
export function isOutsideTargetGroup(status: OtStatus): boolean {
  return otStatuses[status].group === 'not-target';
}
