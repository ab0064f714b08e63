import type { CountyText, CountyTexts, Language, MessageChannel, MessageText } from '@samspor/domain';

interface Use {
  text: MessageText;
  channel: MessageChannel;
  language: Language;
}

/** The county's own words of a message; null where it says what everybody says. */
export const textOf = (texts: CountyTexts | undefined, { text, channel, language }: Use): CountyText | null =>
  texts?.[text]?.[channel]?.[language] ?? null;

/** The texts with one set, or taken back; undefined when none is left. */
export function withText(
  texts: CountyTexts | undefined,
  { text, channel, language }: Use,
  words: CountyText | null,
): CountyTexts | undefined {
  const { [language]: _, ...others } = texts?.[text]?.[channel] ?? {};
  const ofChannel = words ? { ...others, [language]: words } : others;
  const ofText = without({ ...texts?.[text], [channel]: ofChannel }, channel);
  const all = without({ ...texts, [text]: ofText }, text);
  return isEmpty(all) ? undefined : all;
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** Leaves a field out where nothing is in it. */
function without<T extends object, K extends keyof T>(whole: T, name: K): T {
  const field = whole[name];
  if (typeof field !== 'object' || field === null || !isEmpty(field)) return whole;
  const rest = { ...whole };
  Reflect.deleteProperty(rest, name);
  return rest;
}
