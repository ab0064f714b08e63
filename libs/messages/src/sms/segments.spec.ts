import { smsSegments } from './segments.ts';

it.each([
  ['an empty text', '', { alphabet: 'gsm-7', length: 0, segments: 1 }],
  ['Norwegian letters', 'æøåÆØÅé', { alphabet: 'gsm-7', length: 7, segments: 1 }],
  ['160 letters', 'a'.repeat(160), { alphabet: 'gsm-7', length: 160, segments: 1 }],
  ['161 letters', 'a'.repeat(161), { alphabet: 'gsm-7', length: 161, segments: 2 }],
  ['306 letters', 'a'.repeat(306), { alphabet: 'gsm-7', length: 306, segments: 2 }],
  ['307 letters', 'a'.repeat(307), { alphabet: 'gsm-7', length: 307, segments: 3 }],
  ['signs of two places', '€'.repeat(80), { alphabet: 'gsm-7', length: 160, segments: 1 }],
  [
    'a sign of two places that does not fit at the end',
    `${'a'.repeat(152)}€${'a'.repeat(152)}`,
    { alphabet: 'gsm-7', length: 306, segments: 3 },
  ],
  ['Northern Sámi', 'á'.repeat(70), { alphabet: 'ucs-2', length: 70, segments: 1 }],
  ['more Northern Sámi', 'č'.repeat(71), { alphabet: 'ucs-2', length: 71, segments: 2 }],
  ['a picture', '🙂', { alphabet: 'ucs-2', length: 2, segments: 1 }],
])('counts %s', (_what, text, size) => {
  expect(smsSegments(text)).toEqual(size);
});
