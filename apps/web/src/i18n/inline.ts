/** Words that keep their capital within a sentence: names, and abbreviations in capitals. */
const keeps = /^(?:Nav\b|PP-|\p{Lu}{2})/u;

/** A text as it stands within a sentence: its first letter small, unless its first word is a name. Names in it stay. */
export const inline = (text: string): string =>
  keeps.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
