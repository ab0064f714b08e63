import type { Overview } from '@samspor/contracts';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';

/** The leader's figures, as read at one instant. */
export const useOverview = () =>
  useQuery({ queryKey: ['overview'], queryFn: ({ signal }) => read<Overview>('/overview', signal) });
