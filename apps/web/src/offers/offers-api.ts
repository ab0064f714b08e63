import type { OfferBody, OfferKept, OfferView } from '@samspor/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** What can be offered in the county now. */
export const useOffers = (enabled = true) =>
  useQuery({
    queryKey: ['offers', 'now'],
    queryFn: ({ signal }) => read<OfferView[]>('/offers', signal),
    enabled,
  });

/** What the own agency has taken off, or let run out. */
export const usePastOffers = (enabled: boolean) =>
  useQuery({
    queryKey: ['offers', 'past'],
    queryFn: ({ signal }) => read<OfferView[]>('/offers?past=1', signal),
    enabled,
  });

export const useOffer = (entryId: string, enabled = true) =>
  useQuery({
    queryKey: ['offers', entryId],
    queryFn: ({ signal }) => read<OfferView>(`/offers/${entryId}`, signal),
    enabled,
  });

interface Keeping {
  /** Null for a new one. */
  seen: { entryId: string; version: number } | null;
  body: OfferBody;
  key: string;
}

/** Lists a new offer, or changes one. */
export function useKeepOffer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, body, key }: Keeping) =>
      seen
        ? write<OfferKept>(`/offers/${seen.entryId}`, { method: 'PUT', body, key, version: seen.version })
        : write<OfferKept>('/offers', { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['offers'] }),
  });
}

/** Takes an offer off the overview. */
export function useTakeOff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ entryId, version, key }: { entryId: string; version: number; key: string }) =>
      write<OfferKept>(`/offers/${entryId}/off`, { key, version }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['offers'] }),
  });
}
