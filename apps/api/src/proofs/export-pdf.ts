import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { norwegianDay, type Cell, type Sheet } from '@samspor/contracts';
import Pdf from 'pdfkit';
import { aboutProof } from './about-proof.ts';
import type { ProofDocument } from './proof-exports.ts';

// SIL Open Font License; has the letters of Northern Sámi, which PDF's own fonts lack.
const require = createRequire(import.meta.url);
const fonts = {
  plain: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
};

const margin = 40;
const gap = 6;
/** Rows between two breaths, in which others are served and the reader of the file keeps up. */
const rowsAtOnce = 25;

/** A4 on its side, page by page as it is made: what the proof is about, then each table with its head on every page. */
export async function asPdf(document: ProofDocument, out: Writable): Promise<void> {
  const title = `Kontaktbevis ${document.countyName} ${document.proof.schoolYear}`;
  const pdf = new Pdf({
    size: 'A4',
    layout: 'landscape',
    margins: { top: margin, bottom: margin + 12, left: margin, right: margin },
    autoFirstPage: false,
    lang: 'nb-NO',
    info: { Title: title },
  });
  pdf.registerFont('plain', fonts.plain);
  pdf.registerFont('strong', fonts.strong);
  pdf.pipe(out);
  const foot = footer(pdf, title);
  try {
    pdf.on('pageAdded', foot);
    pdf.addPage();
    pdf.font('strong').fontSize(18).text(title).moveDown(0.5);
    for (const [name, value, what] of aboutProof(document))
      aboutLine(pdf, [name ?? null, value ?? null, what ?? null]);
    for (const sheet of document.sheets) await drawTable(pdf, sheet, out);
    pdf.end();
    await finished(out);
  } catch (error) {
    pdf.unpipe(out);
    throw error;
  }
}

/** Title and page number at the foot of each page; where the text goes on stays as it was. */
function footer(pdf: PDFKit.PDFDocument, title: string): () => void {
  let page = 0;
  return () => {
    page += 1;
    const { bottom } = pdf.page.margins;
    pdf.page.margins.bottom = 0;
    const at = pdf.page.height - margin;
    pdf.font('plain').fontSize(8).fillColor('#49515e');
    pdf.text(title, margin, at, { lineBreak: false });
    pdf.text(`Side ${page}`, margin, at, { width: widthOf(pdf), align: 'right', lineBreak: false });
    pdf.fillColor('#000').page.margins.bottom = bottom;
    pdf.x = margin;
    pdf.y = margin;
  };
}

const widthOf = (pdf: PDFKit.PDFDocument): number => pdf.page.width - 2 * margin;

function aboutLine(pdf: PDFKit.PDFDocument, [name = null, value = null, what = null]: Cell[]): void {
  pdf
    .fontSize(10)
    .font('strong')
    .text(`${textOf(name)}: `, { continued: true });
  pdf.font('plain').text(
    [value, what]
      .filter((cell) => cell !== null)
      .map(textOf)
      .join('. '),
  );
}

const textOf = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? norwegianDay(cell.day) : String(cell);

async function drawTable(
  pdf: PDFKit.PDFDocument,
  { title, columns, rows }: Sheet,
  out: Writable,
): Promise<void> {
  const size = columns.length > 9 ? 6.5 : 9;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => (width / all) * (widthOf(pdf) - gap * (columns.length - 1)));
  const draw = (cells: readonly string[], font: 'plain' | 'strong') => {
    pdf.font(font).fontSize(size);
    const height = Math.max(...cells.map((text, at) => pdf.heightOfString(text, { width: widths[at] ?? 0 })));
    if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) {
      pdf.addPage();
      if (font === 'plain') head();
      pdf.font(font).fontSize(size);
    }
    const top = pdf.y;
    let left = margin;
    for (const [at, text] of cells.entries()) {
      if (text !== '') pdf.text(text, left, top, { width: widths[at] ?? 0, height: height + 1 });
      left += (widths[at] ?? 0) + gap;
    }
    pdf.x = margin;
    pdf.y = top + height + 3;
    pdf.moveTo(margin, pdf.y - 1.5).lineTo(margin + widthOf(pdf), pdf.y - 1.5);
    pdf
      .lineWidth(font === 'strong' ? 1 : 0.25)
      .strokeColor('#818997')
      .stroke();
  };
  const head = () =>
    draw(
      columns.map((column) => column.title),
      'strong',
    );
  pdf.moveDown(1).font('strong').fontSize(13).text(title).moveDown(0.3);
  head();
  let drawn = 0;
  for await (const row of rows) {
    draw(row.map(textOf), 'plain');
    drawn += 1;
    if (drawn % rowsAtOnce === 0) await breath(out);
  }
}

async function breath(out: Writable): Promise<void> {
  await setImmediate();
  if (out.destroyed) throw new Error('The reader of the file has gone');
  if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
}
