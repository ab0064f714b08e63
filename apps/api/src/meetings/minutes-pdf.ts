import { createRequire } from 'node:module';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import Pdf from 'pdfkit';
import type { Minutes } from './minutes.ts';

const require = createRequire(import.meta.url);
const fonts = {
  plain: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
};

/** The minutes on A4, to be signed or filed. */
export async function asMinutesPdf({ title, parts }: Minutes, out: Writable): Promise<void> {
  const pdf = new Pdf({ size: 'A4', margin: 56, lang: 'nb-NO', info: { Title: title } });
  pdf.registerFont('plain', fonts.plain);
  pdf.registerFont('strong', fonts.strong);
  pdf.pipe(out);
  try {
    pdf.font('strong').fontSize(18).text(title).moveDown();
    for (const { heading, lines } of parts) {
      pdf.font('strong').fontSize(12).text(heading);
      pdf.font('plain').fontSize(10.5);
      for (const line of lines) pdf.text(line, { paragraphGap: 2 });
      pdf.moveDown();
    }
    pdf.end();
    await finished(out);
  } catch (error) {
    pdf.unpipe(out);
    throw error;
  }
}
