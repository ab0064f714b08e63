import type {
  MakeRouteBody,
  MatchReport,
  Routes,
  RouteView,
  SeekingPage,
  StopBody,
} from '@samspor/contracts';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';
import { searchOf, type SeekingFilters } from './filters.ts';

/** Those who are sought, page by page. */
export const useSeeking = (filters: SeekingFilters) =>
  useInfiniteQuery({
    queryKey: ['seeking', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = searchOf(filters);
      if (pageParam) query.set('cursor', pageParam);
      return read<SeekingPage>(`/seeking?${query}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });

/** The agency's routes, and where visits wait. */
export const useRoutes = () =>
  useQuery({ queryKey: ['routes'], queryFn: ({ signal }) => read<Routes>('/seeking/routes', signal) });

export const useRoute = (routeId: string) =>
  useQuery({
    queryKey: ['routes', routeId],
    queryFn: ({ signal }) => read<RouteView>(`/seeking/routes/${routeId}`, signal),
  });

/** Proposes a route and keeps it. */
export function useMakeRoute() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: MakeRouteBody & { key: string }) =>
      write<RouteView>('/seeking/routes', { body, key }),
    onSuccess: (route) => {
      client.setQueryData(['routes', route.routeId], route);
      return client.invalidateQueries({ queryKey: ['routes'], exact: true });
    },
  });
}

/** Puts the doors in another order, or takes one away. */
export function useOrder(routeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ journeyIds, version }: { journeyIds: string[]; version: number }) =>
      write<RouteView>(`/seeking/routes/${routeId}/stops`, { method: 'PUT', body: { journeyIds }, version }),
    onSuccess: (route) => client.setQueryData(['routes', routeId], route),
  });
}

/** Records what came of a visit. */
export function useStop(routeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ journeyId, key, ...body }: StopBody & { journeyId: string; key: string }) =>
      write<RouteView>(`/seeking/routes/${routeId}/stops/${journeyId}`, { body, key }),
    onSuccess: (route) => {
      client.setQueryData(['routes', routeId], route);
      return client.invalidateQueries({ queryKey: ['seeking'] });
    },
  });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

/** What a file of register matches would note. */
export const useMatchPreview = () =>
  useMutation({
    mutationFn: (file: File) => write<MatchReport>('/seeking/matches/preview', { body: formOf(file) }),
  });

/** Notes what registers say. */
export function useTakeMatches() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key }: { file: File; key: string }) =>
      write<MatchReport>('/seeking/matches', { body: formOf(file), key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['seeking'] }),
  });
}
