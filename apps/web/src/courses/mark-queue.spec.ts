import { MarkQueue, shownMark, type Shelf } from './mark-queue.ts';

function shelf(): Shelf & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
  };
}

const present = { key: 'k-1', session: 1, marks: [{ journeyId: 'a', mark: 'P', before: null }] } as const;

describe('MarkQueue', () => {
  it('outlives a reload, and leaves nothing behind when all is sent', () => {
    const kept = shelf();
    new MarkQueue(kept, 'p-1', 'r-1').add({ ...present, marks: [...present.marks] });
    const again = new MarkQueue(kept, 'p-1', 'r-1');
    expect(again.waiting()).toEqual([present]);
    again.remove('k-1');
    expect(kept.all.size).toBe(0);
  });

  it('is a person’s own, and takes nonsense for nothing', () => {
    const kept = shelf();
    new MarkQueue(kept, 'p-1', 'r-1').add({ ...present, marks: [...present.marks] });
    expect(new MarkQueue(kept, 'p-2', 'r-1').waiting()).toEqual([]);
    kept.setItem('samspor.marks.p-2.r-1', '{');
    expect(new MarkQueue(kept, 'p-2', 'r-1').waiting()).toEqual([]);
  });

  it('tells whoever shows it', () => {
    const queue = new MarkQueue(shelf(), 'p-1', 'r-1');
    let told = 0;
    const leave = queue.subscribe(() => told++);
    queue.add({ ...present, marks: [...present.marks] });
    leave();
    queue.remove('k-1');
    expect(told).toBe(1);
  });
});

describe('shownMark', () => {
  it('is the latest on its way, else what is recorded', () => {
    const later = { key: 'k-2', session: 1, marks: [{ journeyId: 'a', mark: 'L', before: 'P' }] } as const;
    const waiting = [present, later].map((one) => ({ ...one, marks: [...one.marks] }));
    expect(shownMark(waiting, 1, 'a', 'A')).toEqual({ mark: 'L', isUnsent: true });
    expect(shownMark(waiting, 2, 'a', 'A')).toEqual({ mark: 'A', isUnsent: false });
    expect(shownMark([], 1, 'a', null)).toEqual({ mark: null, isUnsent: false });
  });
});
