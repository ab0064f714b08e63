import type {
  PlacementRecorded,
  PlacementRow,
  PlacementView,
  WorkPlaceKept,
  WorkPlaceView,
  WorkTraining,
} from '@samspor/contracts';
import type { PlacementAct } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

const root = '/work-training';

/** The county's work places, and the placements that the own agency follows up. */
export const useWorkTraining = () =>
  useQuery({ queryKey: ['work-training'], queryFn: ({ signal }) => read<WorkTraining>(root, signal) });

/** What the own agency has taken off. */
export const usePastWorkPlaces = (enabled: boolean) =>
  useQuery({
    queryKey: ['work-training', 'past'],
    queryFn: ({ signal }) => read<WorkPlaceView[]>(`${root}/places?past=1`, signal),
    enabled,
  });

export const useWorkPlace = (placeId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['work-training', 'place', placeId],
    queryFn: ({ signal }) => read<WorkPlaceView>(`${root}/places/${placeId}`, signal),
    enabled,
  });

export const usePlacement = (placementId: string) =>
  useQuery({
    queryKey: ['work-training', 'placement', placementId],
    queryFn: ({ signal }) => read<PlacementView>(`${root}/placements/${placementId}`, signal),
  });

/** All placements of one youth. */
export const usePlacementsOf = (journeyId: string) =>
  useQuery({
    queryKey: ['work-training', 'youth', journeyId],
    queryFn: ({ signal }) => read<PlacementRow[]>(`${root}/youth/${journeyId}`, signal),
  });

/** What a form gives: the API checks each field. */
export interface Sent {
  body: Readonly<Record<string, unknown>>;
  key: string;
}

/** Lists a work place, or changes one that was read. */
export function useKeepWorkPlace(seen: WorkPlaceView | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Sent) =>
      seen
        ? write<WorkPlaceKept>(`${root}/places/${seen.placeId}`, {
            ...{ method: 'PUT' as const, body, key, version: seen.version },
          })
        : write<WorkPlaceKept>(`${root}/places`, { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['work-training'] }),
  });
}

/** Takes a work place off the register. */
export function useTakeOffWorkPlace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ placeId, version, key }: { placeId: string; version: number; key: string }) =>
      write<WorkPlaceKept>(`${root}/places/${placeId}/off`, { key, version }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['work-training'] }),
  });
}

/** Plans a placement. */
export function usePlanPlacement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Sent) => write<PlacementRecorded>(`${root}/placements`, { body, key }),
    onSettled: () => client.invalidateQueries({ queryKey: ['work-training'] }),
  });
}

/** Acts on a placement as it was read; afterwards everything that may show it is read again. */
export function usePlacementAct({ placementId, version, journeyId }: PlacementView, act: PlacementAct) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Sent) =>
      write<PlacementRecorded>(`${root}/placements/${placementId}/acts/${act}`, { body, key, version }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['work-training'] }),
        client.invalidateQueries({ queryKey: ['my-day'] }),
        client.invalidateQueries({ queryKey: ['journey', journeyId] }),
      ]),
  });
}
