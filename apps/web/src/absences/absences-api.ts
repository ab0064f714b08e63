import type {
  AbsenceBook,
  AbsenceRecorded,
  CaseloadAsked,
  CaseloadDone,
  CaseloadPreview,
  CaseloadUndone,
  CaseloadView,
  MoveResult,
} from '@samspor/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, write } from '../api/client.ts';

/** Who is away in one's own agency, and who stands in. */
export const useAbsences = () =>
  useQuery({ queryKey: ['absences'], queryFn: ({ signal }) => read<AbsenceBook>('/absences', signal) });

interface Sending {
  /** Empty for a new one. */
  path: '' | `/${string}`;
  body: object;
  key: string;
  version?: number;
}

/** Says, changes or ends an absence; the same key again does it once. */
export function useSayAbsence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, ...sending }: Sending) => write<AbsenceRecorded>(`/absences${path}`, sending),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }),
  });
}

/** Who has how many, and what was given to others lately. */
export const useCaseload = () =>
  useQuery({ queryKey: ['caseload'], queryFn: ({ signal }) => read<CaseloadView>('/caseload', signal) });

/** Who would get whom; asked for anew each time, since others work too. */
export const useCaseloadPreview = (asked: CaseloadAsked) =>
  useQuery({
    queryKey: ['caseload', 'preview', asked],
    queryFn: ({ signal }) => write<CaseloadPreview>('/caseload/preview', { body: asked, signal }),
    staleTime: Infinity, // what is seen is what is done: it does not change under the reader
    gcTime: 0,
  });

const pageSize = 100;

type Moves = { journeyId: string; version: number; to: string }[];

/** Gives page after page, and goes on from the page it came to where the line is lost, which is answered once. */
export function useGive() {
  const client = useQueryClient();
  const [run] = useState(() => crypto.randomUUID());
  const [results, setResults] = useState<MoveResult[]>([]);
  const [page, setPage] = useState(0);
  const give = useMutation({
    mutationFn: async (moves: Moves) => {
      let done = results;
      for (let at = page; at * pageSize < moves.length; at++) {
        const body = { run, moves: moves.slice(at * pageSize, (at + 1) * pageSize) };
        const answer: CaseloadDone = await write('/caseload/run', { body, key: `${run}:${at}` });
        setResults((done = [...done, ...answer.results]));
        setPage(at + 1);
      }
      return done;
    },
    onSettled: () => refresh(client),
  });
  return { give, run, results };
}

/** Takes a run back, page after page. */
export function useUndo(run: string) {
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async () => {
      const results: MoveResult[] = [];
      for (let after: string | null = '', page = 0; after !== null; page++) {
        const body = { run, ...(after && { after }) };
        const answer: CaseloadUndone = await write('/caseload/undo', { body, key: `${key}:${page}` });
        results.push(...answer.results);
        after = answer.next;
      }
      return results;
    },
    onSettled: () => refresh(client),
  });
}

/** All but what stands on the page as it was when the leader said yes. */
const refresh = (client: ReturnType<typeof useQueryClient>) =>
  client.invalidateQueries({
    predicate: ({ queryKey: [first, second] }) => first !== 'me' && second !== 'preview',
  });
