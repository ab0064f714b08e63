import { inline } from './inline.ts';

it('inline: makes the first letter small, and leaves names and abbreviations as they are', () => {
  expect(['Tiltak i Nav', 'Nav følger opp', 'OT følger opp', 'SMS sendt', ''].map(inline)).toEqual([
    'tiltak i Nav',
    'Nav følger opp',
    'OT følger opp',
    'SMS sendt',
    '',
  ]);
});
