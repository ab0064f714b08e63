import { languages } from '@samspor/domain';
import { revealingWords } from '../texts/revealing.ts';
import { answerTexts, type AnswerTexts } from './answer-texts.ts';

/** All texts that a page shows before somebody has answered; the answers themselves name school and work. */
const shownToAnybody = ({ answers: _named, thanks: _after, ...rest }: AnswerTexts): string[] =>
  Object.values(rest).flatMap((part: string | Record<string, string>) =>
    typeof part === 'string' ? [part] : Object.values(part),
  );

const all = (texts: object): string[] =>
  Object.values(texts).flatMap((part: string | object) => (typeof part === 'string' ? [part] : all(part)));

describe.each(languages)('the answer page in %s', (language) => {
  const texts = answerTexts[language];

  it('tells no agency and no reason to whoever opens it', () => {
    expect(shownToAnybody(texts).flatMap(revealingWords)).toEqual([]);
  });

  it('leaves nothing empty', () => {
    expect(all(texts).filter((text) => text.trim() !== text || !text)).toEqual([]);
  });

  it('gives each choice a word of its own', () => {
    for (const choices of [texts.answers, texts.times])
      expect(new Set(Object.values(choices)).size).toBe(Object.keys(choices).length);
  });
});

it('is written anew in each language', () => {
  const [nb, nn, se, en] = languages.map((language) => answerTexts[language]);
  for (const other of [nn, se, en]) {
    expect(other?.language).not.toBe(nb?.language);
    expect(other?.answers['not-now']).not.toBe(nb?.answers['not-now']);
    expect(other?.gone).not.toEqual(nb?.gone);
  }
});
