let place: string | null = null;

/** Keeps which youth was opened from the list, until the list is seen again. */
export function rememberPlace(journeyId: string): void {
  place = journeyId;
}

/** The youth that was opened last, once. */
export function takePlace(): string | null {
  const taken = place;
  place = null;
  return taken;
}
