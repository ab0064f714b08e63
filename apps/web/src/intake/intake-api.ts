import type { BookBody, CoverBody, IntakeRecorded, IntakeView, RosterBody } from '@samspor/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** The agency's intake, read again every minute: others book too. */
export const useIntake = () =>
  useQuery({
    queryKey: ['intake'],
    queryFn: ({ signal }) => read<IntakeView>('/intake', signal),
    refetchInterval: 60_000,
  });

/** Books a talk or moves it; afterwards everything that may show it is read again. */
export function useBook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: BookBody & { key: string }) =>
      write<IntakeRecorded>('/intake/talks', { body, key }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['intake'] }),
        client.invalidateQueries({ queryKey: ['journey'] }),
        client.invalidateQueries({ queryKey: ['my-day'] }),
      ]),
  });
}

export function useSetRoster() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, version, ...body }: RosterBody & { key: string; version: number }) =>
      write<IntakeRecorded>('/intake/roster', { method: 'PUT', body, key, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['intake'] }),
  });
}

export function useCover() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: CoverBody & { key: string }) =>
      write<IntakeRecorded>('/intake/covers', { body, key }),
    onSettled: () => client.invalidateQueries({ queryKey: ['intake'] }),
  });
}
