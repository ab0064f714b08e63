import type { SpecialFollows, SpecialListView, SpecialRecorded } from '@samspor/contracts';
import type { SpecialAct } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** The list of one's own unit. */
export const useSpecialList = () =>
  useQuery({
    queryKey: ['special-list'],
    queryFn: ({ signal }) => read<SpecialListView>('/special-list', signal),
  });

/** Whether the special unit follows a youth, as far as one may know. */
export const useSpecialFollows = (journeyId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['special-list', 'of', journeyId],
    queryFn: ({ signal }) => read<SpecialFollows>(`/special-list/of/${journeyId}`, signal),
    enabled,
  });

interface Sending {
  act: SpecialAct;
  body: Readonly<Record<string, unknown>>;
  key: string;
  version: number;
}

/** Puts on, reviews, takes off, or sets how many places there are. */
export function useSpecialAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...sending }: Sending) =>
      write<SpecialRecorded>(`/special-list/acts/${act}`, sending),
    onSuccess: () => client.invalidateQueries({ queryKey: ['special-list'] }),
  });
}
