/** Options of a list, by the words of their codes. */
export const named = (words: Readonly<Record<string, string>>, codes: readonly string[]) =>
  codes.map((id) => ({ id, name: words[id] ?? id }));
