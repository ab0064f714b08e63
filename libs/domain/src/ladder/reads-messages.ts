import type { PersonActor } from '../people/actor.ts';
import { steps } from '../journey/steps.ts';

/**
 * Who may read what was written to a youth: those who may seek contact. The words hold the youth's number or address and a
 * link that answers for her, which another agency has no need of (domain.md §10).
 */
export const readsMessages = ({ role }: Pick<PersonActor, 'role'>): boolean =>
  steps.StartLadder.who.includes(role);
