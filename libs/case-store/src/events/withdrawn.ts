/** For a step that is looked up by itself, without the fold: whether it still counts. `e` is the event's alias. */
export const isNotWithdrawn = (e: string): string => `NOT EXISTS (
  SELECT FROM event withdrawal WHERE withdrawal.stream_id = ${e}.stream_id AND withdrawal.type = 'EntryWithdrawn'
    AND (withdrawal.data->>'version')::int = ${e}.version)`;
