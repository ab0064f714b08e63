import { seekingChannels } from '@samspor/domain';

export const waits = ['30', '90', '180', '365'] as const;
export const triedWays = ['none', ...seekingChannels] as const;
export const owners = ['me', 'none'] as const;

/** What the queue is narrowed to; kept in the address, which holds codes only. */
export interface SeekingFilters {
  municipality: string | null;
  postalCode: string | null;
  school: string | null;
  days: (typeof waits)[number] | null;
  tried: (typeof triedWays)[number] | null;
  owner: (typeof owners)[number] | null;
  hints: 'true' | null;
  urgent: 'true' | null;
}

export const noFilters: SeekingFilters = {
  municipality: null,
  postalCode: null,
  school: null,
  days: null,
  tried: null,
  owner: null,
  hints: null,
  urgent: null,
};

/** The filters that an address names; what nobody knows is passed over. */
export function filtersIn(search: URLSearchParams): SeekingFilters {
  const digits = (name: string, count: RegExp) => {
    const value = search.get(name) ?? '';
    return count.test(value) ? value : null;
  };
  const code = <Code extends string>(name: string, codes: readonly Code[]) =>
    codes.find((one) => one === search.get(name)) ?? null;
  return {
    municipality: digits('municipality', /^\d{4}$/),
    postalCode: digits('postalCode', /^\d{2,4}$/),
    school: digits('school', /^\d{9}$/),
    days: code('days', waits),
    tried: code('tried', triedWays),
    owner: code('owner', owners),
    hints: code('hints', ['true']),
    urgent: code('urgent', ['true']),
  };
}

/** The address part that names the filters; what is not chosen is left out. */
export function searchOf(filters: SeekingFilters): URLSearchParams {
  const chosen = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(chosen);
}
