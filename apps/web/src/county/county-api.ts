import type { CountyPolicyView, PolicyDecided, TextPreview, TextToPreview } from '@samspor/contracts';
import {
  counties,
  followUpServiceOf,
  isCountyCode,
  type CountyCode,
  type CountyPolicy,
} from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** The county that an agency decides for; null where it is no follow-up service. */
export const countyOf = (agency: string): CountyCode | null =>
  Object.keys(counties)
    .filter(isCountyCode)
    .find((county) => followUpServiceOf(county) === agency) ?? null;

/** What the county has decided, and what holds today. */
export const useCountyPolicy = (county: string) =>
  useQuery({
    queryKey: ['county-policy', county],
    queryFn: ({ signal }) => read<CountyPolicyView>(`/counties/${county}/policy`, signal),
  });

/** A county's decision as it is sent. */
export interface Decision {
  from: string;
  policy: CountyPolicy;
  /** The version that the page showed. */
  version: number;
  key: string;
}

/** Decides; what the county has decided is read again, also where somebody else came first. */
export function useDecide(county: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, version, ...body }: Decision) =>
      write<PolicyDecided>(`/counties/${county}/policy`, { method: 'PUT', body, key, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['county-policy'] }),
  });
}

/** A message as it would be sent; the last one stays while the next is made. */
export const useTextPreview = (county: string, asked: TextToPreview) =>
  useQuery({
    queryKey: ['county-text', county, asked],
    queryFn: ({ signal }) => write<TextPreview>(`/counties/${county}/policy/text`, { body: asked, signal }),
    placeholderData: (before) => before,
  });
