/**
 * For an event that is looked up by itself, without the fold: whether it still counts, as the domain's `counting` says. It
 * may have been struck out itself, or have gone with another. `e` is the event's alias.
 */
export const isNotWithdrawn = (e: string): string => `NOT EXISTS (
  SELECT FROM event withdrawal WHERE withdrawal.stream_id = ${e}.stream_id AND withdrawal.type = 'EntryWithdrawn'
    AND ((withdrawal.data->>'version')::int = ${e}.version
      OR (withdrawal.data->'also')::jsonb @> to_jsonb(${e}.version)))`;
