import type { DeskView } from '@samspor/contracts';
import type { DeskCommand } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../../api/client.ts';

const keyOf = (meetingId: string) => ['meetings', meetingId, 'desk'];

/** The whole meeting at once, so that the next case is there when one goes on. */
export const useDesk = (meetingId: string) =>
  useQuery({
    queryKey: keyOf(meetingId),
    queryFn: ({ signal }) => read<DeskView>(`/meetings/${meetingId}/desk`, signal),
    refetchInterval: 20_000,
  });

export interface DeskSending {
  command: DeskCommand['type'];
  body: object;
  /** The meeting's version that the person saw. */
  version: number;
  /** Kept over all tries of one deed. */
  key?: string;
}

/** Records something at the desk; afterwards the meeting is read anew. */
export function useDeskCommand(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ command, body, version, key }: DeskSending) =>
      write<{ version: number }>(`/meetings/${meetingId}/desk/${command}`, {
        ...{ body, version },
        ...(key !== undefined && { key }),
      }),
    onSettled: async () => {
      void client.invalidateQueries({ queryKey: ['my-day'] });
      await client.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
}

interface Settling {
  journeyId: string;
  version: number;
  step: 'CompleteAgreement' | 'DropAgreement';
  body: { agreement: string; on: string; reason?: string };
}

/** Settles what an earlier meeting agreed on, on the youth's own journey. */
export function useSettle() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ journeyId, version, step, body }: Settling) =>
      write(`/journeys/${journeyId}/steps/${step}`, { body, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['meetings'] }),
  });
}
