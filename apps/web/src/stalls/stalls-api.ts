import type {
  DigestView,
  RepairPreview,
  RepairRequest,
  RepairResult,
  StallPage,
  StallTrend,
} from '@samspor/contracts';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';
import { searchOf, type StallFilters } from './filters.ts';

/** The board page by page; read again every half minute while it is looked at. */
export const useStalls = (filters: StallFilters) =>
  useInfiniteQuery({
    queryKey: ['stalls', filters],
    queryFn: ({ pageParam, signal }) => read<StallPage>(`/stalls?${queryOf(filters, pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    refetchInterval: 30_000,
  });

function queryOf(filters: StallFilters, cursor: string): URLSearchParams {
  const query = searchOf(filters);
  if (cursor) query.set('cursor', cursor);
  return query;
}

export const useStallTrend = (enabled: boolean) =>
  useQuery({
    queryKey: ['stalls', 'trend'],
    queryFn: ({ signal }) => read<StallTrend>('/stalls/trend', signal),
    enabled,
  });

/** What a repair would do; asked anew whenever what it asks for changes. */
export const useRepairPreview = (request: RepairRequest | null) =>
  useQuery({
    queryKey: ['repair-preview', request],
    queryFn: ({ signal }) =>
      write<RepairPreview[]>('/stalls/repairs/preview', { ...(request && { body: request }), signal }),
    enabled: request !== null,
    staleTime: 0,
  });

/** Carries a repair out; the board is read again. */
export function useRepair() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: RepairRequest & { key: string }) =>
      write<RepairResult[]>('/stalls/repairs', { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['stalls'] }),
  });
}

/** The leader's own daily e-mail. */
export const useDigest = () =>
  useQuery({
    queryKey: ['digest'],
    queryFn: ({ signal }) => read<DigestView>('/stalls/digest', signal),
  });

export function useChooseDigest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: boolean) => write<DigestView>('/stalls/digest', { method: 'PUT', body: { wanted } }),
    onSuccess: (view) => client.setQueryData(['digest'], view),
  });
}
