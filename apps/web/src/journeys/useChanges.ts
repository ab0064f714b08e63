import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changesAddress } from '../api/client.ts';

/** Reads the youth's page again when somebody else moves the journey, as long as the page is in sight. */
export function useChanges(journeyId: string, version: number | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (version === undefined) return;
    let source: EventSource | undefined;
    const hear = ({ data }: MessageEvent<string>) => {
      const moved = JSON.parse(data) as { version: number };
      if (moved.version > version) void client.invalidateQueries({ queryKey: ['journey', journeyId] });
    };
    const listen = () => {
      source?.close();
      source = undefined;
      if (document.visibilityState === 'hidden') return; // a browser holds few lines open to one server
      source = new EventSource(changesAddress(journeyId));
      source.addEventListener('version', hear);
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      source?.close();
    };
  }, [client, journeyId, version]);
}
