import type { WellbeingDesk, WellbeingRecorded, WellbeingView } from '@samspor/contracts';
import type { WellbeingDeed } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** The day of the wellbeing person, or what the family group's contact is asked. */
export const useWellbeing = () =>
  useQuery({ queryKey: ['wellbeing'], queryFn: ({ signal }) => read<WellbeingDesk>('/wellbeing', signal) });

/** The log of one child. */
export const useChild = (journeyId: string) =>
  useQuery({
    queryKey: ['wellbeing', 'child', journeyId],
    queryFn: ({ signal }) => read<WellbeingView>(`/wellbeing/${journeyId}`, signal),
  });

interface DeedSending {
  journeyId: string;
  deed: WellbeingDeed;
  body: Readonly<Record<string, unknown>>;
  key: string;
  version: number;
}

/** Records something about a child; the same key again does it once. */
export function useWellbeingDeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ journeyId, deed, body, key, version }: DeedSending) =>
      write<WellbeingRecorded>(`/wellbeing/${journeyId}/${deed}`, { body, key, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['wellbeing'] }),
  });
}
