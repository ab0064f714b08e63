import type { CommitteeOutlook, CommitteesSetup, SetupDecided } from '@samspor/contracts';
import type { Sitting } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** How the county's committees sit and meet, and what was decided about them. */
export const useCommitteesSetup = () =>
  useQuery({
    queryKey: ['setup', 'committees'],
    queryFn: ({ signal }) => read<CommitteesSetup>('/setup/committees', signal),
  });

interface Draft {
  from: string;
  sits: Sitting;
}

/** What a decision would lead to; the last answer stays while the next is made. Null: there is nothing to ask. */
export const useCommitteeOutlook = (committee: string, draft: Draft | null) =>
  useQuery({
    queryKey: ['setup', 'committee-outlook', committee, draft],
    queryFn: ({ signal }) =>
      write<CommitteeOutlook>(`/setup/committees/${committee}/preview`, { body: draft ?? {}, signal }),
    enabled: draft !== null,
    placeholderData: (before) => before,
    retry: false,
  });

/** A decision as it is sent; `version` is what the page showed. */
export interface CommitteeDecided extends Draft {
  version: number;
  key: string;
}

/** Decides; everything that the set-up bears on is read again, also where somebody else came first. */
export function useDecideCommittee(committee: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, version, ...body }: CommitteeDecided) =>
      write<SetupDecided>(`/setup/committees/${committee}`, { method: 'PUT', body, key, version }),
    onSettled: () =>
      Promise.all(['setup', 'choices'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
}
