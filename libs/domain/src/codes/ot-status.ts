import { codeNamed, keysOf } from './named.ts';

/** Groups of the OT status codes (udir.no Kodeverk for oppfølgingstjenesten, domain.md §12). */
export type OtStatusGroup = 'unknown' | 'follow-up' | 'activity' | 'resolved' | 'not-target';

/** OT status codes as reported to Udir, with their groups. */
export const otStatuses = {
  OTUK: 'unknown',
  OTOV: 'follow-up',
  OTOA: 'activity',
  OTAP: 'activity',
  OTKO: 'activity',
  OTAR: 'activity',
  OTEV: 'activity',
  OTVF: 'activity',
  OTLL: 'activity',
  OTNO: 'resolved',
  OTMI: 'resolved',
  OTBA: 'resolved',
  OTSY: 'resolved',
  OTIF: 'resolved',
  ELGS_IM: 'not-target',
  ELVG_IM: 'not-target',
  OTFA_IM: 'not-target',
  OTFU_IM: 'not-target',
  Feil: 'not-target',
  OTAR_IM: 'not-target',
  OTEV_IM: 'not-target',
  OTVF_IM: 'not-target',
  OTLL_IM: 'not-target',
} as const satisfies Record<string, OtStatusGroup>;

export type OtStatus = keyof typeof otStatuses;

/** The OT status written as `text` in any case, or undefined when there is none. */
export function otStatusOf(text: string): OtStatus | undefined {
  return codeNamed(keysOf(otStatuses), text);
}

/** True for statuses outside the target group (`*_IM` and `Feil`): no duty is owed. */
export function isOutsideTargetGroup(status: OtStatus): boolean {
  return otStatuses[status] === 'not-target';
}
