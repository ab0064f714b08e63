import type { OtStatus } from '../codes/ot-status.ts';

/** Where a journey stands (domain.md §4). The road, then the side roads, then the end. */
export const phases = [
  'enrolled',
  'contact-sought',
  'following-up',
  'clarified',
  'committee',
  'course',
  'work-training',
  'in-training',
  'in-work',
  'declined',
  'resolved',
  'closed',
] as const;

export type Phase = (typeof phases)[number];

/** Phases in which somebody is expected to do something next. */
export const openPhases = phases.filter((phase) => phase !== 'closed');

/** The first phase of an enrolment that arrives with an OT status (target-group.md, "What a row does"). */
export const phaseOfStatus: Readonly<Record<OtStatus, Phase>> = {
  OTUK: 'enrolled',
  OTOV: 'following-up',
  OTOA: 'course',
  OTAP: 'work-training',
  OTKO: 'course',
  OTAR: 'in-work',
  OTEV: 'in-training',
  OTVF: 'in-training',
  OTLL: 'in-training',
  OTNO: 'declined',
  OTMI: 'resolved',
  OTBA: 'resolved',
  OTSY: 'resolved',
  OTIF: 'resolved',
  ELGS_IM: 'closed',
  ELVG_IM: 'closed',
  OTFA_IM: 'closed',
  OTFU_IM: 'closed',
  Feil: 'closed',
  OTAR_IM: 'closed',
  OTEV_IM: 'closed',
  OTVF_IM: 'closed',
  OTLL_IM: 'closed',
};
