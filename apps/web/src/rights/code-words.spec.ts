import { nb } from '../i18n/nb/index.ts';
import { codeWords, listWords } from './code-words.ts';

describe('listWords', () => {
  it.each([
    ['of=lost&month=11', 'Skoleår uten bestått, November'],
    ['of=lost&level=VG1&schoolYear=2024%2F25', 'Skoleår uten bestått, 2024/25, Vg1'],
    ['of=outside&state=left&programme=', 'Utenfor opplæring og arbeid, Har rett igjen, Ikke kjent'],
  ])('names the list of %s', (address, words) => {
    expect(listWords(new URLSearchParams(address), nb)).toBe(words);
  });
});

it('shows a code that it does not know as it stands', () => {
  expect(codeWords('programme', 'XX', nb)).toBe('XX');
});
