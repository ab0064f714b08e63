import type {
  FigureList,
  HelpDesk,
  HelpRecorded,
  OpenBody,
  PupilHelpView,
  Recorded,
  SchoolFigures,
} from '@samspor/contracts';
import type { HelpDeed } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** What waits, who walked in last, and what one's own sector gives. */
export const useHelpDesk = () =>
  useQuery({ queryKey: ['help'], queryFn: ({ signal }) => read<HelpDesk>('/help', signal) });

/** All that one's own sector has done for one pupil. */
export const usePupilHelp = (journeyId: string) =>
  useQuery({
    queryKey: ['help', 'pupil', journeyId],
    queryFn: ({ signal }) => read<PupilHelpView>(`/help/${journeyId}`, signal),
  });

/** What a deed asks for, as forms give it; the API checks each field. */
export interface DeedSending {
  deed: HelpDeed;
  body: Readonly<Record<string, unknown>>;
  key: string;
  version: number;
}

/** Does something for a pupil; the same key again does it once. */
export function useDeed(journeyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, body, key, version }: DeedSending) =>
      write<HelpRecorded>(`/help/${journeyId}/${deed}`, { body, key, version }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['help'] }),
        client.invalidateQueries({ queryKey: ['journey', journeyId] }),
      ]),
  });
}

/** Opens the journey of a pupil whom nobody knows yet. */
export const useOpenPupil = () =>
  useMutation({
    mutationFn: ({ key, ...body }: OpenBody & { key: string }) =>
      write<Recorded>('/journeys/opened', { body, key }),
  });

/** Counts advice to a colleague, about nobody. */
export function useAdvice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: { on: string; topic: string; key: string }) =>
      write<HelpRecorded>('/help/advice', { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['help', 'figures'] }),
  });
}

export const useSchoolFigures = (query: string) =>
  useQuery({
    queryKey: ['help', 'figures', query],
    queryFn: ({ signal }) => read<SchoolFigures>(`/help/figures?${query}`, signal),
    placeholderData: (before) => before,
  });

export const useFigureList = (query: string) =>
  useQuery({
    queryKey: ['help', 'figure-list', query],
    queryFn: ({ signal }) => read<FigureList>(`/help/figures/list?${query}`, signal),
  });
