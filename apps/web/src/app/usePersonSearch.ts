import type { SearchHit } from '@samspor/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { write } from '../api/client.ts';

/** Hits for what is being typed, asked for when the fingers rest; by POST, since names stay out of addresses. */
export function usePersonSearch(text: string) {
  const wanted = useRested(text.trim(), 200);
  return useQuery({
    queryKey: ['search', wanted],
    queryFn: ({ signal }) => write<SearchHit[]>('/journeys/search', { body: { text: wanted }, signal }),
    enabled: wanted.length > 1,
    gcTime: 0, // names are not kept longer than they are shown
    placeholderData: (before) => before,
  });
}

function useRested(value: string, milliseconds: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
