/** Six digits or more in a row, however they are spaced: a birth number, a telephone number. */
const number = /\d(?:[ .-]?\d){5,}/;

/**
 * Whether a text that is to be about nobody tells who is meant: it holds a number of a person, or one of these names as a
 * word of its own. Capitals and accents make no difference.
 */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  if (number.test(text)) return true;
  const words = new Set(wordsOf(text));
  return names.flatMap(wordsOf).some((name) => name.length > 1 && (words.has(name) || words.has(`${name}s`)));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 0);
