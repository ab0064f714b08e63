import { jest } from '@jest/globals';
import { sayWhile } from './say.mjs';

it('tells how long a step took, and not of one that was over at once', async () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await sayWhile('Fetching (about a minute, once)', new Promise((done) => setTimeout(done, 1_100)));
  await sayWhile('Looking', Promise.resolve());
  const said = write.mock.calls.map(([line]) => String(line).replace(/^ *[\d.]+ s {2}/, ''));
  write.mockRestore();
  expect(said).toEqual([
    'Fetching (about a minute, once)\n',
    expect.stringMatching(/^Fetching: done after 1\.\d s\n$/),
    'Looking\n',
  ]);
});
