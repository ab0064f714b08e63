import type { Urgency } from '@samspor/contracts';
import type { Phase } from '@samspor/domain';
import { nb } from '../i18n/nb/index.ts';
import { urgencies } from './group-rows.ts';

/** What the work list is narrowed to; kept in the address, which holds codes only. */
export interface Filters {
  caseworker: 'me' | 'all';
  phase: Phase | null;
  urgency: Urgency | null;
}

const isPhase = (code: string | null): code is Phase => code !== null && Object.hasOwn(nb.codes.phase, code);

/** The filters that an address names; unknown codes are passed over. */
export function filtersIn(search: URLSearchParams): Filters {
  const phase = search.get('phase');
  return {
    caseworker: search.get('caseworker') === 'all' ? 'all' : 'me',
    phase: isPhase(phase) ? phase : null,
    urgency: urgencies.find((urgency) => urgency === search.get('urgency')) ?? null,
  };
}

/** The address part that names the filters; what is usual is left out. */
export function searchOf({ caseworker, phase, urgency }: Filters): URLSearchParams {
  return new URLSearchParams({
    ...(caseworker === 'all' && { caseworker }),
    ...(phase && { phase }),
    ...(urgency && { urgency }),
  });
}
