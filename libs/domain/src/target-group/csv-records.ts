export type Separator = ';' | ',' | '\t';

interface Cell {
  text: string;
  /** Where the separator, line feed or end of text after the cell stands. */
  end: number;
  quoted: boolean;
}

/**
 * The records of a CSV text, one at a time, as raw cells. Quotes as RFC 4180, a line break inside
 * them read as a blank; lines end with CRLF or LF; a blank line is no record. Never throws: a quote
 * inside an unquoted cell, or one that nothing closes, is a character like any other.
 */
export function* csvRecords(text: string, separator: Separator): Generator<string[]> {
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    let cell = cellAt(text, at, separator);
    cells.push(cell.text);
    while (text[cell.end] === separator) {
      cell = cellAt(text, cell.end + 1, separator);
      cells.push(cell.text);
    }
    at = cell.end + 1;
    if (cells.length > 1 || cell.quoted || cell.text.trim() !== '') yield cells;
  }
}

function cellAt(text: string, start: number, separator: Separator): Cell {
  const close = text[start] === '"' ? closingQuote(text, start) : -1;
  if (close < 0) return { ...plainCell(text, start, separator), quoted: false };
  const inside = text
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replace(/\r?\n/g, ' ');
  const { text: rest, end } = plainCell(text, close + 1, separator);
  return { text: inside + rest, end, quoted: true };
}

/** The quote that closes the one at `open`, skipping doubled ones; -1 when nothing closes it. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function plainCell(text: string, start: number, separator: Separator): { text: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  const last = text[end] === '\n' && end > start && text[end - 1] === '\r' ? end - 1 : end;
  return { text: text.slice(start, last), end };
}
