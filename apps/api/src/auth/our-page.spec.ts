import { Refused } from '../http/refused.ts';
import { requireOurPage } from './our-page.ts';

const origin = 'http://localhost:3000';
const asked = (headers: Record<string, string>) => () =>
  requireOurPage({ host: 'localhost:3000', ...headers }, origin);

describe('requireOurPage', () => {
  it('lets our own page in, by either name of this machine', () => {
    expect(asked({ 'x-csrf': '1', origin, 'sec-fetch-site': 'same-origin' })).not.toThrow();
    expect(asked({ 'x-csrf': '1', origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).not.toThrow();
  });

  it.each([
    ['without our header', { origin }],
    ['from another site', { 'x-csrf': '1', origin: 'https://evil.example' }],
    ['from no site at all', { 'x-csrf': '1', origin: 'null' }],
    ['from a neighbour of ours', { 'x-csrf': '1', 'sec-fetch-site': 'same-site' }],
  ])('refuses a write %s', (_, headers) => {
    expect(asked(headers)).toThrow(Refused);
  });
});
