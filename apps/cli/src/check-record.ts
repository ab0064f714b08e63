import { rebuild, verify } from '@samspor/case-store';
import { withStore } from './database.ts';
import { asColumns, Lines } from './output.ts';
import { progress } from './progress.ts';

/** Holds the record against itself; false when something differs. */
export function verifyRecord(json: boolean): Promise<boolean> {
  return withStore(async ({ pool }) => {
    const shown = progress('journeys and meetings checked');
    const verified = await verify(pool, shown.at);
    shown.end();
    const { streams, events, differences } = verified;
    const lines = new Lines();
    if (json) await lines.print(JSON.stringify(verified));
    else if (differences.length === 0)
      await lines.print(`Everything agrees: ${events} events of ${streams} journeys and meetings.`);
    else {
      await lines.print(`${differences.length} differences in ${streams} journeys and meetings:`);
      const rows = differences.map(({ table, streamId, what }) => [table, streamId, what]);
      for (const line of asColumns(rows)) await lines.print(line);
    }
    await lines.flush();
    return differences.length === 0;
  });
}

/** Writes the read models anew; false when the events of a stream cannot be folded. */
export function rebuildReadModels(json: boolean): Promise<boolean> {
  return withStore(async ({ pool }) => {
    const shown = progress('journeys and meetings done');
    const rebuilt = await rebuild(pool, shown.at);
    shown.end();
    const { streams, rows, unreadable } = rebuilt;
    if (json) console.log(JSON.stringify(rebuilt));
    else console.log(`Wrote ${rows} rows of ${streams} journeys and meetings anew.`);
    if (unreadable.length > 0 && !json)
      console.log(`These cannot be folded and were left alone: ${unreadable.join(', ')}.`);
    return unreadable.length === 0;
  });
}
