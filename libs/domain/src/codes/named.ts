/** The code written as `text` in any case, or undefined when there is none. */
export function codeNamed<Code extends string>(codes: readonly Code[], text: string): Code | undefined {
  const wanted = text.toLowerCase();
  return codes.find((code) => code.toLowerCase() === wanted);
}

/** The codes that a table has an entry for. */
export function keysOf<Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] {
  return Object.keys(table) as Code[];
}
