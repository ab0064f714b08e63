import { Refused } from '../http/refused.ts';
import { cursorOf, placeOf } from './cursor.ts';

const journeyId = '598bc179-5a5c-8ec7-9ea7-33acc7329c61';

describe('placeOf', () => {
  it('gives the place that the cursor was made of', () => {
    for (const place of [
      { dueOn: '2026-11-21', journeyId },
      { dueOn: null, journeyId },
    ])
      expect(placeOf(cursorOf(place) ?? '')).toEqual(place);
  });

  it('refuses a cursor that we never gave', () => {
    const dashes = Buffer.from(`|${'-'.repeat(36)}`).toString('base64url');
    for (const cursor of ['', 'x', dashes, Buffer.from(`2026-02-31|${journeyId}`).toString('base64url')])
      expect(() => placeOf(cursor)).toThrow(Refused);
  });
});
