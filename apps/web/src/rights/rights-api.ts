import type { RightsAnalysisView, RightsList } from '@samspor/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';

/** The figures of the rights analysis, as read at one instant. */
export const useRightsAnalysis = () =>
  useQuery({
    queryKey: ['rights-analysis'],
    queryFn: ({ signal }) => read<RightsAnalysisView>('/overview/rights', signal),
  });

/** The list behind a figure, as many pages of it as are asked for; `query` is its filter as it stands in the address. */
export const useRightsList = (query: string, pages: number) =>
  useQuery({
    queryKey: ['rights-list', query, pages],
    queryFn: ({ signal }) => read<RightsList>(`/overview/rights/list?${query}&pages=${pages}`, signal),
    placeholderData: keepPreviousData,
  });
