import { extractText, getDocumentProxy } from 'unpdf';
import { aLetter } from '../testing/messages.ts';
import { letterPdf } from './letter-pdf.ts';
import { addressField, addressLines, bodyTop, mm } from './window.ts';

const A4 = { width: 595.28, height: 841.89 };

/** Each run of text with its place in millimetres from the left and from the top of its first page. */
async function runsOf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    return [
      { text: item.str, left: x / mm(1), right: (x + item.width) / mm(1), base: (A4.height - y) / mm(1) },
    ];
  });
}

const textOf = async (pdf: Buffer) =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;

describe('letterPdf', () => {
  it('stands on A4 with its fonts embedded', async () => {
    const pdf = await letterPdf(aLetter());
    const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
    expect(page.view).toEqual([0, 0, A4.width, A4.height].map((side) => expect.closeTo(side, 1) as number));
    expect(pdf.toString('latin1').match(/FontFile[23]/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf.toString('latin1')).toContain('/MarkInfo');
  });

  it('shows the address in the window and nothing else', async () => {
    const letter = aLetter({
      to: { name: 'Prøve Prøvesen', lines: ['v/ Noen', 'Vei 1', '9730 KÁRÁŠJOHKA'] },
    });
    const runs = await runsOf(await letterPdf(letter));
    const inWindow = runs.filter(({ base }) => base < bodyTop);
    expect(inWindow.map(({ text }) => text)).toEqual([
      'Prøve Prøvesen',
      'v/ Noen',
      'Vei 1',
      '9730 KÁRÁŠJOHKA',
    ]);
    for (const { left, right, base } of inWindow) {
      expect(left).toBeGreaterThanOrEqual(addressField.left - 0.1);
      expect(right).toBeLessThanOrEqual(addressField.right);
      expect(base).toBeGreaterThan(addressField.top);
      expect(base).toBeLessThanOrEqual(addressField.bottom);
    }
  });

  it('prints each line below the one before, lists too', async () => {
    const long = 'et ord og et til '.repeat(12);
    const body = `Først:\n- ${long}\n- ${long}\n\nSist\nog helt sist`;
    const lines = [...new Set((await runsOf(await letterPdf(aLetter({ body })))).map(({ base }) => base))];
    expect(lines.length).toBeGreaterThan(8);
    for (const [n, base] of lines.slice(1).entries()) expect(base - (lines[n] ?? 0)).toBeGreaterThan(3);
  });

  it('has every letter of Northern Sámi', async () => {
    const letters = 'áčđŋšŧž ÁČĐŊŠŦŽ æøå §';
    expect(await textOf(await letterPdf(aLetter({ body: letters })))).toContain(letters);
  });

  it('keeps heading, paragraphs and lists in order, over as many pages as it takes', async () => {
    const body = Array.from({ length: 80 }, (_, n) => `Avsnitt ${n}.\n- punkt ${n}`).join('\n\n');
    const pdf = await letterPdf(aLetter({ subject: 'Overskrift', body }));
    const text = await textOf(pdf);
    const found = ['Overskrift', 'Avsnitt 0.', 'punkt 0', 'Avsnitt 79.', 'punkt 79'].map((part) =>
      text.indexOf(part),
    );
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBeGreaterThan(1);
  });
});

describe('addressLines', () => {
  it.each([
    ['a name without a place', { name: 'Prøve Prøvesen', lines: [] }],
    ['a place without a name', { name: ' ', lines: ['Vei 1', '3045 DRAMMEN'] }],
    ['more lines than the window has', { name: 'P', lines: ['1', '2', '3', '4', '5', '6'] }],
    ['a line longer than the window', { name: 'P', lines: ['x'.repeat(60), '3045 DRAMMEN'] }],
  ])('refuses %s', (_what, address) => {
    expect(addressLines(address)).toBeUndefined();
  });
});
