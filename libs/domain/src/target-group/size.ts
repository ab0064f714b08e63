/** What a row takes at most, and plenty: a youth of FINT JSON has about thirty values, a line of CSV some dozens of cells. */
const valuesOfYouth = 40;
const cellsOfRow = 100;

/**
 * Whether a text is far too much for so many rows, told before it costs anything: JSON by its values, CSV by its cells and
 * lines. What is let through may still hold some rows more.
 */
export function isTooMuch(text: string, mostRows: number): boolean {
  return text.trimStart().startsWith('[')
    ? holdsMore(text, /[,[{]/g, mostRows * valuesOfYouth)
    : holdsMore(text, /[\n;,\t]/g, mostRows * cellsOfRow);
}

function holdsMore(text: string, mark: RegExp, most: number): boolean {
  for (let found = 0; found <= most; found += 1) if (!mark.test(text)) return false;
  return true;
}
