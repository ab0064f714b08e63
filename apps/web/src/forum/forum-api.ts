import type { ForumRecorded, ForumView } from '@samspor/contracts';
import type { ForumAct } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** The next agenda, open agreements and the last minutes of one's own forum. */
export const useForum = () =>
  useQuery({ queryKey: ['forum'], queryFn: ({ signal }) => read<ForumView>('/forum', signal) });

interface ActSending {
  act: ForumAct;
  body: Readonly<Record<string, unknown>>;
  key: string;
  version: number;
}

/** Does something in the forum; the same key again does it once. */
export function useForumAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, body, key, version }: ActSending) =>
      write<ForumRecorded>(`/forum/acts/${act}`, { body, key, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['forum'] }),
  });
}
