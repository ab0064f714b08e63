import type { Language, MessageChannel, MessageText } from '@samspor/domain';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { se } from './se.ts';

/** Subject and body with fields in braces. A text message has no subject. */
export interface Template {
  subject: string;
  body: string;
}

/** All texts of one language. */
export interface LanguageTexts {
  messages: Record<MessageText, Record<MessageChannel, Template>>;
  /** A copy of the rights letter, for those who answer for a youth under 18. Without the youth's own link. */
  guardianCopy: Template;
  /** What the law gives a youth (OL 5-1, 9-4, 18-3, OF 8-3), as the letter and the answer page tell it. */
  rights: string;
}

/**
 * What a text is for. Guardians get the rights information and nothing else, and as a letter: the other channels are too
 * small for it, and the link is the youth's own.
 */
export type TextUse =
  | { text: MessageText; channel: MessageChannel; language: Language; reader?: 'youth' }
  | { text: 'rights-info'; channel: 'letter'; language: Language; reader: 'guardian' };

const texts: Record<Language, LanguageTexts> = { nb, nn, se, en };

/** The text that comes with the product. */
export const templateFor = ({ text, channel, language, reader }: TextUse): Template =>
  reader === 'guardian' ? texts[language].guardianCopy : texts[language].messages[text][channel];

/** What the law gives a youth, in plain words; lines that begin with a dash are a list. */
export const rightsInformation = (language: Language): string => texts[language].rights;

/** Written without a speaker: shown as such to whoever chooses texts, until one has read them. */
export const isUnproofed = (language: Language): boolean => language === 'se';
