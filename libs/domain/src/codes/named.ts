/** The code of `table` written as `text` in any case, or undefined when there is none. */
export function codeNamed<Code extends string>(table: Record<Code, unknown>, text: string): Code | undefined {
  const wanted = text.toLowerCase();
  for (const code in table) if (code.toLowerCase() === wanted) return code;
  return undefined;
}
