import type { CausedEvent } from '../journey/journey.ts';
import type { Assessment, Review } from './assessments.ts';

type CategoryEvent = CausedEvent & { type: 'CategoryProposed' | 'CategoryConfirmed' | 'CategoryReturned' };

/** The assessments after one more event about the category. */
export function evolveAssessments(known: readonly Assessment[], event: CategoryEvent): readonly Assessment[] {
  const last = known.at(-1);
  if (event.type === 'CategoryProposed') {
    const { category, ownCategory = null, effortGroup = null, on } = event.data;
    const round = (last?.round ?? 1) + (last?.review?.outcome === 'confirmed' ? 1 : 0);
    const { id: author, agency } = event.by;
    const proposal = { category, ownCategory, effortGroup, author, agency, proposedOn: on, review: null };
    return [...known, { number: known.length + 1, round, ...proposal }];
  }
  if (!last) return known;
  const review: Review = {
    outcome: event.type === 'CategoryConfirmed' ? 'confirmed' : 'returned',
    by: event.by.id,
    on: event.data.on,
    suggested: event.type === 'CategoryReturned' ? (event.data.suggested ?? null) : null,
  };
  return [...known.slice(0, -1), { ...last, review }];
}
