import { namedId } from '../named-id.ts';

/**
 * What gateways and links know a message by: the same for each attempt, and no way back to the journey. In the form of a
 * random UUID, which every gateway takes for an id.
 */
export const messageIdOf = (journeyId: string, message: string): string =>
  namedId(`message:${journeyId}:${message}`, 4);
