/** Six digits or more in a row, however they are spaced: a birth number, a telephone number. */
const number = /\d(?:[ .-]?\d){5,}/gu;

/**
 * Whether a text that is to be about nobody tells who is meant: it holds a number of a person, or one of these names as a
 * word of its own. Capitals and accents make no difference.
 */
export const namesSomebody = (text: string, names: readonly string[]): boolean =>
  namingWords(text, names).length > 0;

/** The words and numbers of a text that tell who is meant, each once and as they are written; none where nobody is. */
export function namingWords(text: string, names: readonly string[]): string[] {
  const known = new Set(names.flatMap(wordsOf).map(lower).filter(isLong));
  const named = wordsOf(text).filter((word) => {
    const plain = lower(word);
    return known.has(plain) || (plain.endsWith('s') && known.has(plain.slice(0, -1)));
  });
  return [...new Set([...(text.match(number) ?? []), ...named])];
}

const lower = (word: string): string => word.toLocaleLowerCase('nb');
const isLong = (word: string): boolean => word.length > 1;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 0);
