import type {
  Choices,
  Colleague,
  EnrolBody,
  JourneyView,
  LadderPreview,
  MeetingSummary,
  OpenBody,
  Recorded,
} from '@samspor/contracts';
import type { StepType } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';
import type { Beginning } from './enrol-body.ts';

/** One youth's page, now or as it stood at the end of a day. */
export const useJourney = (journeyId: string, on: string | null) =>
  useQuery({
    queryKey: ['journey', journeyId, on],
    queryFn: ({ signal }) => read<JourneyView>(`/journeys/${journeyId}${on ? `?on=${on}` : ''}`, signal),
  });

/** What starting the contact ladder now would send first; asked anew each time it is looked at. */
export const useLadderPreview = (journeyId: string) =>
  useQuery({
    queryKey: ['journey', journeyId, 'ladder-preview'],
    queryFn: ({ signal }) => read<LadderPreview>(`/journeys/${journeyId}/ladder-preview`, signal),
    gcTime: 0,
  });

export interface StepSending {
  body: Record<string, string | number>;
  /** Kept from the opening of the form over all its retries. */
  key: string;
  /** The version the person saw. */
  version: number;
}

/** Takes a step; afterwards everything that may show it is read again. */
export function useTakeStep(journeyId: string, step: StepType) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key, version }: StepSending) =>
      write<Recorded>(`/journeys/${journeyId}/steps/${step}`, { body, key, version }),
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['journey', journeyId] }),
        client.invalidateQueries({ queryKey: ['my-day'] }),
        client.invalidateQueries({ queryKey: ['overview'] }),
        client.invalidateQueries({ queryKey: ['meetings'] }),
      ]);
    },
  });
}

/** Enrols a youth by hand, or opens a journey for her. */
export function useEnrol(beginning: Beginning) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: EnrolBody | OpenBody; key: string }) =>
      write<Recorded>(beginning === 'enrol' ? '/journeys' : '/journeys/opened', { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['my-day'] }),
  });
}

const rarelyChanged = { staleTime: 10 * 60_000 };

/** Committees, agencies, counties and municipalities to choose from. */
export const useChoices = (enabled = true) =>
  useQuery({
    queryKey: ['choices'],
    queryFn: ({ signal }) => read<Choices>('/choices', signal),
    enabled,
    ...rarelyChanged,
  });

/** People of the agency who may follow up a youth. */
export const useColleagues = (enabled: boolean) =>
  useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => read<Colleague[]>('/colleagues', signal),
    enabled,
    ...rarelyChanged,
  });

/** Meetings that a decision can belong to. */
export const useMeetingChoices = (enabled: boolean) =>
  useQuery({
    queryKey: ['meetings'],
    queryFn: ({ signal }) => read<MeetingSummary[]>('/meetings', signal),
    enabled,
  });
