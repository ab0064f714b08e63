/** A message whose turn came, or that was claimed, so long ago is late (P): a gateway's minute is over by then. */
const patience = `interval '15 minutes'`;

/** What says of a message that the sender cannot make it go, and lets it lie so that others go on. */
export const isParked = `EXISTS (
  SELECT FROM fault f WHERE f.journey_id = m.journey_id AND f.resolved_at IS NULL AND f.where_ = 'message ' || m.message_id
)`;

/**
 * What the record knows of messages and e-mails to staff that stand still for the machine's sake: a gateway that takes nothing, a
 * turn that has come and gone, a message that is parked, an e-mail to staff that has not gone out. $1 is today.
 */
export const messagesStanding = `
  SELECT 'gateway-away', m.channel, 'gateway:' || m.channel, NULL, count(*)::int, substr(min(f.what), 10), min(f.at), NULL
  FROM fault f JOIN message m ON f.where_ = 'sender:' || m.channel
  WHERE f.resolved_at IS NULL AND f.what LIKE 'gateway: %' AND m.state = 'queued' AND m.not_before <= now()
  GROUP BY m.channel
  UNION ALL
  SELECT 'messages-late', 'queued', 'sender:' || m.channel, NULL, count(*)::int, NULL, min(m.not_before), NULL
  FROM message m
  WHERE m.state = 'queued' AND m.not_before < now() - ${patience} AND NOT ${isParked} AND NOT EXISTS (
    SELECT FROM fault WHERE resolved_at IS NULL AND where_ = 'sender:' || m.channel
  )
  GROUP BY m.channel
  UNION ALL
  SELECT 'messages-late', 'claimed', 'sender:' || m.channel, NULL, count(*)::int, NULL, min(e.recorded_at), NULL
  FROM message m, LATERAL (
    SELECT recorded_at FROM event WHERE stream_id = m.journey_id AND type = 'MessageClaimed'
      AND data ->> 'message' = m.message ORDER BY version DESC LIMIT 1
  ) e
  WHERE m.state = 'claimed' AND e.recorded_at < now() - ${patience}
  GROUP BY m.channel
  UNION ALL
  (SELECT 'message-parked', m.channel, 'message:' || m.message_id, f.journey_id, 1, f.what || ' (' || f.id || ')', f.at, NULL
  FROM fault f JOIN message m ON m.journey_id = f.journey_id AND f.where_ = 'message ' || m.message_id
  WHERE f.resolved_at IS NULL AND f.where_ LIKE 'message %' AND m.state = 'queued' ORDER BY f.at LIMIT 500)
  UNION ALL
  SELECT 'digest-late', '', 'staff-mail:' || mail_id, NULL, 1, reason, made_at, agency
  FROM staff_mail WHERE day >= $1 AND (state = 'refused' OR (state = 'queued' AND made_at < now() - interval '30 minutes'))`;
