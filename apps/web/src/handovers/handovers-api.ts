import type { HandoverChoices, HandoverRecorded, Handovers, HandoverView } from '@samspor/contracts';
import type { HandoverAct } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** What waits for one's own agency, and what it has given. */
export const useHandovers = () =>
  useQuery({ queryKey: ['handovers'], queryFn: ({ signal }) => read<Handovers>('/handovers', signal) });

export const useHandover = (handoverId: string) =>
  useQuery({
    queryKey: ['handovers', handoverId],
    queryFn: ({ signal }) => read<HandoverView>(`/handovers/${handoverId}`, signal),
  });

/** What a referral of this youth may say. */
export const useHandoverChoices = (journeyId: string) =>
  useQuery({
    queryKey: ['handovers', 'choices', journeyId],
    queryFn: ({ signal }) => read<HandoverChoices>(`/handovers/choices/${journeyId}`, signal),
  });

interface Sending {
  body: Readonly<Record<string, unknown>>;
  key: string;
  version: number;
}

/** Refers a youth; the same key again does it once. */
export function useAskHandover(journeyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sending: Sending) => write<HandoverRecorded>('/handovers', sending),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['handovers'] }),
        client.invalidateQueries({ queryKey: ['journey', journeyId] }),
      ]),
  });
}

/** Accepts, gives back, passes on or withdraws. */
export function useHandoverAct(handoverId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...sending }: Sending & { act: HandoverAct }) =>
      write<HandoverRecorded>(`/handovers/${handoverId}/${act}`, sending),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['handovers'] }),
        client.invalidateQueries({ queryKey: ['journey'] }),
      ]),
  });
}
