import type { ProofHead, ProofPage, Proofs, ProofView } from '@samspor/contracts';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

const isWorking = ({ state, check }: ProofHead): boolean => state === 'running' || check?.state === 'running';
const often = 700;

/** The county's proofs, asked for again while one is being worked out. */
export const useProofs = () =>
  useQuery({
    queryKey: ['proofs'],
    queryFn: ({ signal }) => read<Proofs>('/proofs', signal),
    refetchInterval: ({ state }) => (state.data?.proofs.some(isWorking) ? often : false),
  });

/** One proof with the figures of a school, or of all; asked for again until it is worked out and checked. */
export const useProof = (proofId: string, school: string | null = null) =>
  useQuery({
    queryKey: ['proofs', proofId, school],
    queryFn: ({ signal }) =>
      read<ProofView>(`/proofs/${proofId}${school ? `?school=${school}` : ''}`, signal),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? often : false),
    placeholderData: (before) => (before?.proofId === proofId ? before : undefined),
  });

/** The list behind a figure, page after page; `query` is the figure's. */
export const useProofList = (proofId: string, query: string) =>
  useInfiniteQuery({
    queryKey: ['proofs', proofId, 'lines', query],
    queryFn: ({ pageParam, signal }) =>
      read<ProofPage>(`/proofs/${proofId}/lines?${query}${pageParam ? `&after=${pageParam}` : ''}`, signal),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });

/** Asks for a proof to be worked out. */
export function useMakeProof() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: { schoolYear: string; asOf: string; key: string }) =>
      write<ProofHead>('/proofs', { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['proofs'] }),
  });
}

/** Freezes a proof, or asks whether a frozen one still comes out of the events. */
export function useProofAct(proofId: string, act: 'freeze' | 'check') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => write<ProofHead>(`/proofs/${proofId}/${act}`, { body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['proofs'] }),
  });
}
