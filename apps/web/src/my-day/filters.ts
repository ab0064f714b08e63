import type { Urgency } from '@samspor/contracts';
import type { Phase } from '@samspor/domain';
import { nb } from '../i18n/nb/index.ts';
import { urgencies } from './group-rows.ts';

/** What the work list is narrowed to; kept in the address, which holds codes only. */
export interface Filters {
  caseworker: 'me' | 'own' | 'shared' | 'none' | 'all';
  phase: Phase | null;
  urgency: Urgency | 'snoozed' | null;
}

/** All of mine, by name or by role; those that nobody has; everybody's. */
export const whose = ['me', 'own', 'shared', 'none', 'all'] as const;

/** Whether a list is one's own: then what is put off stands apart in it. */
export const isOwnList = ({ caseworker }: Filters): boolean => caseworker !== 'none' && caseworker !== 'all';

const isPhase = (code: string | null): code is Phase => code !== null && Object.hasOwn(nb.codes.phase, code);

/** The filters that an address names; unknown codes are passed over. */
export function filtersIn(search: URLSearchParams): Filters {
  const phase = search.get('phase');
  return {
    caseworker: whose.find((one) => one === search.get('caseworker')) ?? 'me',
    phase: isPhase(phase) ? phase : null,
    urgency: [...urgencies, 'snoozed' as const].find((urgency) => urgency === search.get('urgency')) ?? null,
  };
}

/** The address part that names the filters; what is usual is left out. */
export function searchOf({ caseworker, phase, urgency }: Filters): URLSearchParams {
  return new URLSearchParams({
    ...(caseworker !== 'me' && { caseworker }),
    ...(phase && { phase }),
    ...(urgency && { urgency }),
  });
}
