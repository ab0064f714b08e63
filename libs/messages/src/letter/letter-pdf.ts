import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { LetterMessage } from '../gateway.ts';
import { addressField, addressLines, addressType, bodyTop, margins, mm } from './window.ts';

const require = createRequire(import.meta.url);
const regular = require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
const bold = require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf');

/** What stands on a letter. */
export type LetterContent = Pick<LetterMessage, 'to' | 'subject' | 'body' | 'language'>;

/**
 * The letter as A4, with the address where the envelope's window is and nothing else that could show there; fonts
 * embedded, tagged for screen readers. Throws RangeError for an address that does not fit (see addressLines).
 */
export async function letterPdf(letter: LetterContent): Promise<Buffer> {
  const address = addressLines(letter.to);
  if (!address) throw new RangeError('The address does not fit the window');
  const document = sheet(letter);
  const bytes = collected(document);
  const root = document.struct('Document');
  document.addStructure(root);
  printAddress(document, root, address);
  printBody(document, root, letter);
  root.end();
  document.end();
  return bytes;
}

type Sheet = ReturnType<typeof sheet>;
type Part = ReturnType<Sheet['struct']>;

const sheet = ({ subject, language }: LetterContent) =>
  new PDFDocument({
    size: 'A4',
    margins: {
      left: mm(margins.left),
      right: mm(margins.right),
      top: mm(margins.top),
      bottom: mm(margins.bottom),
    },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: subject },
  });

async function collected(document: Sheet): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const tagged = (document: Sheet, root: Part, tag: string, print: () => void) =>
  root.add(document.struct(tag, {}, print));

function printAddress(document: Sheet, root: Part, lines: readonly string[]): void {
  const { left, top } = addressField;
  tagged(document, root, 'P', () => {
    document.font(regular).fontSize(addressType.size);
    lines.forEach((line, n) =>
      document.text(line, mm(left), mm(top) + n * addressType.lead, { lineBreak: false }),
    );
  });
}

function printBody(document: Sheet, root: Part, { subject, body }: LetterContent): void {
  document.x = mm(margins.left);
  document.y = mm(bodyTop);
  tagged(document, root, 'H1', () => document.font(bold).fontSize(15).text(subject).moveDown(0.8));
  for (const paragraph of body.trim().split(/\n{2,}/))
    tagged(document, root, 'P', () => printParagraph(document, paragraph));
}

const spacing = { lineGap: 2, paragraphGap: 3 };
const ITEM_INDENT = 10;

function printParagraph(document: Sheet, paragraph: string): void {
  document.font(regular).fontSize(11);
  for (const line of paragraph.split('\n')) {
    const text = line.replaceAll('§ ', '§\u00a0');
    if (line.startsWith('- ')) printItem(document, text.slice(2));
    else document.text(text, spacing);
  }
  document.moveDown(0.5);
}

/** The bullet hangs out to the left of its text. */
function printItem(document: Sheet, text: string): void {
  const { x } = document;
  document.text(`•\u00a0\u00a0${text}`, x + ITEM_INDENT, undefined, { ...spacing, indent: -ITEM_INDENT });
  document.x = x;
}
