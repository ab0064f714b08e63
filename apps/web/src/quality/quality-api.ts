import type { Quality } from '@samspor/contracts';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';

/** What waits for a review, and how the categories were used in the last year; read anew after every step. */
export const useQuality = () =>
  useQuery({ queryKey: ['my-day', 'quality'], queryFn: ({ signal }) => read<Quality>('/quality', signal) });
