import type {
  ConcernChoices,
  ConcernRecorded,
  ConcernReports,
  ConcernsWaiting,
  ConcernView,
} from '@samspor/contracts';
import type { ConcernAct } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** One's own reports, and what child welfare has received. */
export const useConcerns = () =>
  useQuery({
    queryKey: ['concerns'],
    queryFn: ({ signal }) => read<ConcernReports>('/concern-reports', signal),
  });

/** How many wait; numbers alone. */
export const useConcernsWaiting = (enabled: boolean) =>
  useQuery({
    queryKey: ['concerns', 'waiting'],
    queryFn: ({ signal }) => read<ConcernsWaiting>('/concern-reports/waiting', signal),
    enabled,
  });

export const useConcern = (reportId: string) =>
  useQuery({
    queryKey: ['concerns', reportId],
    queryFn: ({ signal }) => read<ConcernView>(`/concern-reports/${reportId}`, signal),
  });

/** To whom this seat may report, and about what. */
export const useConcernChoices = () =>
  useQuery({
    queryKey: ['concerns', 'choices'],
    queryFn: ({ signal }) => read<ConcernChoices>('/concern-reports/choices', signal),
  });

interface Sending {
  body: Readonly<Record<string, unknown>>;
  key: string;
}

/** Sends a report; the same key again sends it once. */
export function useReportConcern() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sending: Sending) => write<ConcernRecorded>('/concern-reports', sending),
    onSettled: () => client.invalidateQueries({ queryKey: ['concerns'] }),
  });
}

/** Confirms, answers or tells more. */
export function useConcernAct(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...sending }: Sending & { act: ConcernAct; version: number }) =>
      write<ConcernRecorded>(`/concern-reports/${reportId}/${act}`, sending),
    onSuccess: () => client.invalidateQueries({ queryKey: ['concerns'] }),
  });
}
