import type { MyDay } from '@samspor/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { type Filters, searchOf } from './filters.ts';

/** The work list page by page, the most urgent first. */
export const useMyDay = (filters: Filters) =>
  useInfiniteQuery({
    queryKey: ['my-day', filters],
    queryFn: ({ pageParam, signal }) => read<MyDay>(`/my-day?${queryOf(filters, pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });

function queryOf(filters: Filters, cursor: string): URLSearchParams {
  const query = searchOf(filters);
  query.set('caseworker', filters.caseworker);
  if (cursor) query.set('cursor', cursor);
  return query;
}
