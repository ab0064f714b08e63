import type { CallTime, Language, LinkAnswer } from '@samspor/domain';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { se } from './se.ts';

/** The words of the answer page in one language. They tell nothing about who reads them. */
export interface AnswerTexts {
  /** The language's own name for itself. */
  language: string;
  /** Above the choice of language. */
  chooseLanguage: string;
  title: string;
  greeting: string;
  /** Above the answers. */
  question: string;
  answers: Record<LinkAnswer, string>;
  /** Above the times; Oslo's clock. */
  when: string;
  anyTime: string;
  times: Record<CallTime, string>;
  send: string;
  /** Above the rights information, which stands folded below the answers. */
  rights: string;
  thanks: { title: string; afterwards: Record<LinkAnswer, string>; close: string };
  /** A link that was used, is too old, or never was: shown alike, so that nobody learns which. */
  gone: { title: string; explanation: string };
  /** Too many tries from one place. */
  wait: { title: string; explanation: string };
  /** The answer could not be kept; nothing was lost but this try. */
  failed: { title: string; explanation: string };
}

/** The answer page in the four languages. */
export const answerTexts: Readonly<Record<Language, AnswerTexts>> = { nb, nn, se, en };
