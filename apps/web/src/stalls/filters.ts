import { laneOf, lanes, stallCauses, type Lane, type StallCause } from '@samspor/domain';

export const states = ['standing', 'resting', 'all'] as const;
export const ages = ['7', '14', '30', '90'] as const;

/** What the board is narrowed to; kept in the address, which holds codes only. */
export interface StallFilters {
  lane: Lane | null;
  cause: StallCause | null;
  owner: string | null;
  waitsFor: string | null;
  days: (typeof ages)[number] | null;
  state: (typeof states)[number] | null;
}

const code = (value: string | null): string | null =>
  value !== null && /^[\w-]{1,40}$/.test(value) ? value : null;

/** The filters that an address names; unknown codes are passed over, and a cause brings its lane. */
export function filtersIn(search: URLSearchParams): StallFilters {
  const cause = stallCauses.find((one) => one === search.get('cause')) ?? null;
  return {
    lane: cause ? laneOf(cause) : (lanes.find((one) => one === search.get('lane')) ?? null),
    cause,
    owner: code(search.get('owner')),
    waitsFor: code(search.get('waitsFor')),
    days: ages.find((one) => one === search.get('days')) ?? null,
    state: states.find((one) => one === search.get('state')) ?? null,
  };
}

/** The address part that names the filters; what is not chosen is left out. */
export function searchOf(filters: StallFilters): URLSearchParams {
  const chosen = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(chosen);
}
