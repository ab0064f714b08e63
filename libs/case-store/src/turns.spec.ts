import { setImmediate as turn } from 'node:timers/promises';
import { Turns } from './turns.ts';

describe('Turns', () => {
  it('lets so many go on at a time, the others in the order they came, also after one that failed', async () => {
    const turns = new Turns(2);
    const begun: string[] = [];
    const ends = new Map<string, PromiseWithResolvers<string>>();
    const taken = ['a', 'b', 'c', 'd'].map((name) =>
      turns.take(() => {
        begun.push(name);
        const end = Promise.withResolvers<string>();
        ends.set(name, end);
        return end.promise;
      }),
    );
    const outcomes = Promise.allSettled(taken);
    await turn();
    expect(begun).toEqual(['a', 'b']);
    ends.get('b')?.reject(new Error('b'));
    await turn();
    expect(begun).toEqual(['a', 'b', 'c']);
    ends.get('a')?.resolve('a');
    await turn();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    for (const name of ['c', 'd']) ends.get(name)?.resolve(name);
    expect((await outcomes).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('does a piece of work once however often it is asked for meanwhile, and again when it has ended', async () => {
    const turns = new Turns<number>(1);
    let done = 0;
    const work = () => Promise.resolve(++done);
    const both = [turns.once('a', work), turns.once('a', work)];
    expect([turns.has('a'), turns.has('b')]).toEqual([true, false]);
    expect(await Promise.all(both)).toEqual([1, 1]);
    expect(turns.has('a')).toBe(false);
    expect(await turns.once('a', work)).toBe(2);
  });
});
