import type { LadderChoices, LadderGroup, LadderPreviewPage, LadderStartPage } from '@samspor/contracts';
import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, write } from '../api/client.ts';
import { addPage, nothingYet, type StartSum } from './start-sum.ts';

/** How many have an open duty of contact, and where. */
export const useLadderChoices = (county: string) =>
  useQuery({
    queryKey: ['ladder-choices', county],
    queryFn: ({ signal }) => read<LadderChoices>(`/counties/${county}/ladders`, signal),
  });

/** What beginning for a group would lead to, all pages of it. */
export const useLadderPreview = (county: string, group: LadderGroup) =>
  useQuery({
    queryKey: ['ladder-preview', county, group],
    queryFn: async ({ signal }) => {
      let sum = nothingYet;
      for (let after: string | null = ''; after !== null;) {
        const body = { ...group, ...(after && { after }) };
        const page: LadderPreviewPage = await write(`/counties/${county}/ladders/preview`, { body, signal });
        sum = addPage(sum, page);
        after = page.next;
      }
      return sum;
    },
    staleTime: 0,
  });

const beginning = ['begin-ladders'];

/** Whether ladders are being begun: until that is done, another group is another act that has to wait. */
export const useIsBeginning = (): boolean => useIsMutating({ mutationKey: beginning }) > 0;

/** What one act of beginning is about; its pages have keys of their own under `key`. */
export interface Beginning {
  group: LadderGroup;
  key: string;
}

/**
 * Begins page after page, and tells how far it has come. Where the line is lost it goes on from the page it came to, which
 * is answered once.
 */
export function useBegin(county: string) {
  const client = useQueryClient();
  const [sum, setSum] = useState<StartSum>(nothingYet);
  const [at, setAt] = useState<{ after: string; page: number }>({ after: '', page: 0 });
  const begin = useMutation({
    mutationKey: beginning,
    mutationFn: async ({ group, key }: Beginning) => {
      let [done, { after, page }] = [sum, at];
      for (;;) {
        const body = { ...group, ...(after && { after }) };
        const answer: LadderStartPage = await write(`/counties/${county}/ladders/start`, {
          body,
          key: `${key}:${page}`,
        });
        setSum((done = addPage(done, answer)));
        if (answer.next === null) return done;
        [after, page] = [answer.next, page + 1];
        setAt({ after, page });
      }
    },
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }),
  });
  return { begin, sum };
}
