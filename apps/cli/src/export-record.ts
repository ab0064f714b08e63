import { everyDuty, everyJourney } from '@samspor/case-store';
import { dutyLine, isDanish, yearOf, type IsoDate, type Journey } from '@samspor/domain';
import { withStore } from './database.ts';
import { Lines } from './output.ts';

/**
 * Prints each journey as a life (lives.md), by id: what `samspor duties` computes its duties from. A Danish youth lives in
 * no county, and nobody owes her anything: she has no line.
 */
export function exportLives(): Promise<void> {
  return withStore(async ({ pool }) => {
    const lines = new Lines();
    for await (const page of everyJourney(pool))
      for (const { journeyId, journey } of page)
        if (!isDanish(journey.firstCounty)) await lines.print(lifeLine(journeyId, journey));
    await lines.flush();
  });
}

/** Prints each duty of the read model as it stands at the end of a day, as `samspor duties --json` does. */
export function exportDuties(asOf: IsoDate): Promise<void> {
  return withStore(async ({ pool }) => {
    const lines = new Lines();
    for await (const page of everyDuty(pool, asOf))
      for (const duty of page) await lines.print(dutyLine(duty));
    await lines.flush();
  });
}

/** The record knows the 18th birthday, not the day of birth; for the duties that is the same. */
export function lifeLine(id: string, { adultOn, firstCounty: county, facts }: Journey): string {
  const birthDate = `${yearOf(adultOn) - 18}${adultOn.slice(4)}`;
  return JSON.stringify({ id, birthDate, county, facts });
}
