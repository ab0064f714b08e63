import type { Sheet } from './report.ts';
import type { Installation } from './running.ts';

/** The first start loads the demo data; the second finds everything where it was. */
export async function measureStarts(sheet: Sheet, installation: Installation): Promise<void> {
  const first = await installation.start();
  sheet.seconds('first start, demo data included', first.took, { most: 45, note: first.longest });
  await installation.stop();
  const second = await installation.start();
  sheet.seconds('second start', second.took, { most: 15, note: second.longest });
}
