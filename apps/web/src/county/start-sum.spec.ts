import { addPage, nothingYet, total } from './start-sum.ts';

it('adds pages up by channel and reason', () => {
  const kari = { journeyId: 'j-1', name: 'Kari Ås', why: 'reserved' } as const;
  const one = { first: { sms: 2 }, minors: 1, leftOut: { reserved: 1 }, byHand: [kari], refused: 0 };
  const two = { first: { sms: 3, letter: 1 }, minors: 0, leftOut: { 'ladder-runs': 4 }, refused: 1 };
  const sum = addPage(addPage(nothingYet, one), two);
  expect(sum).toEqual({
    first: { sms: 5, letter: 1 },
    minors: 1,
    leftOut: { reserved: 1, 'ladder-runs': 4 },
    byHand: [kari],
    refused: 1,
  });
  expect([total(sum.first), total(sum.leftOut), total({})]).toEqual([6, 5, 0]);
});
