import { createHash } from 'node:crypto';

/** What gateways and links know a message by: the same for each attempt, and no way back to the journey. */
export function messageIdOf(journeyId: string, message: string): string {
  const hex = createHash('sha256').update(`message:${journeyId}:${message}`).digest('hex');
  // The form of a random UUID, which every gateway takes for an id.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
