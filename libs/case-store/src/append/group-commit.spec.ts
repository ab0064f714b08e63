import { jest } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { GroupCommit } from './group-commit.ts';

/** Groups under way, each ended by hand. */
function harbour(options = { lanes: 1, most: 3 }) {
  const departed: {
    items: string[];
    arrive: (results?: (string | Error)[]) => void;
    sink: (e: Error) => void;
  }[] = [];
  const carry = jest.fn((items: string[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<(string | Error)[]>();
    departed.push({ items, arrive: (results = items) => resolve(results), sink: reject });
    return promise;
  });
  return { departed, group: new GroupCommit(carry, options), carry };
}

const items = (departed: { items: string[] }[]) => departed.map((one) => one.items.join());

describe('GroupCommit', () => {
  it('sends a lone write at once', async () => {
    const { group, departed } = harbour();
    const written = group.write('a', ['a']);
    await turn();
    departed[0]?.arrive(['done']);
    await expect(written).resolves.toBe('done');
  });

  it('sends together what came while the lanes were busy, at most so many, in the order they came', async () => {
    const { group, departed } = harbour();
    void group.write('a', ['a']);
    await turn();
    for (const name of ['b', 'c', 'd', 'e']) void group.write(name, [name]);
    await turn();
    expect(items(departed)).toEqual(['a']);
    departed[0]?.arrive();
    await turn();
    await turn();
    expect(items(departed)).toEqual(['a', 'b,c,d']);
    departed[1]?.arrive();
    await turn();
    await turn();
    expect(items(departed)).toEqual(['a', 'b,c,d', 'e']);
  });

  it('lets two writes with a name in common follow each other, whatever lane is free', async () => {
    const { group, departed } = harbour({ lanes: 2, most: 3 });
    const first = group.write('a1', ['a']);
    const second = group.write('a2', ['key', 'a']);
    void group.write('b', ['b', 'key']);
    await turn();
    expect(items(departed)).toEqual(['a1,b']);
    departed[0]?.arrive();
    await first;
    await turn();
    await turn();
    departed[1]?.arrive();
    await expect(second).resolves.toBe('a2');
    expect(items(departed)).toEqual(['a1,b', 'a2']);
  });

  it('rejects only the write whose result is an error', async () => {
    const { group, departed } = harbour();
    const [good, bad] = [group.write('a', ['a']), group.write('b', ['b'])];
    await turn();
    departed[0]?.arrive(['done', new Error('refused')]);
    await expect(good).resolves.toBe('done');
    await expect(bad).rejects.toThrow('refused');
  });

  it('tries one by one when a group fails as a whole, so that none falls with another’s fault', async () => {
    const carry = (these: string[]) =>
      these.includes('bad') ? Promise.reject(new Error('bad')) : Promise.resolve(these);
    const group = new GroupCommit(carry, { lanes: 1, most: 3 });
    const settled = await Promise.allSettled(['a', 'bad', 'c'].map((name) => group.write(name, [name])));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('frees its lane and its names after a failure', async () => {
    const { group, departed } = harbour();
    const failed = group.write('a', ['a']);
    await turn();
    departed[0]?.sink(new Error('away'));
    await expect(failed).rejects.toThrow('away');
    const again = group.write('a', ['a']);
    await turn();
    await turn();
    departed[1]?.arrive();
    await expect(again).resolves.toBe('a');
  });
});
