import type {
  CooperationRecorded,
  Cooperations,
  CooperationToday,
  CooperationView,
} from '@samspor/contracts';
import type { CooperationAct } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

const root = '/cooperations';

/** Agreements that the reader may see, and with whom she may make a new one. */
export const useCooperations = () =>
  useQuery({ queryKey: ['cooperations'], queryFn: ({ signal }) => read<Cooperations>(root, signal) });

/** Where the reader is today by an agreement, and what of her agreements is due soon. */
export const useCooperationToday = (enabled: boolean) =>
  useQuery({
    queryKey: ['cooperations', 'today'],
    queryFn: ({ signal }) => read<CooperationToday>(`${root}/today`, signal),
    enabled,
  });

export const useCooperation = (cooperationId: string) =>
  useQuery({
    queryKey: ['cooperations', 'one', cooperationId],
    queryFn: ({ signal }) => read<CooperationView>(`${root}/${cooperationId}`, signal),
  });

/** What a form gives: the API checks each field. */
interface Sent {
  body: Readonly<Record<string, unknown>>;
  key: string;
}

/** Proposes an agreement; the same key again proposes it once. */
export function usePropose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Sent) => write<CooperationRecorded>(root, { body, key }),
    onSettled: () => client.invalidateQueries({ queryKey: ['cooperations'] }),
  });
}

/** Does something to a cooperation as it was read. */
export function useCooperationAct({ cooperationId, version }: CooperationView, act: CooperationAct) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Sent) =>
      write<CooperationRecorded>(`${root}/${cooperationId}/acts/${act}`, { body, key, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['cooperations'] }),
  });
}

/** The minutes of a meeting of the steering group, to be filed. */
export const steeringMinutesFile = (cooperationId: string, meeting: string): string =>
  `/api/v1${root}/${cooperationId}/minutes/${meeting}`;
