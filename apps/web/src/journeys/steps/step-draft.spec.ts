import { draftIn, draftName, dropDrafts, keepDraft } from './step-draft.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const untouched = { on: '2026-11-21', note: '' };

describe('a draft', () => {
  it('comes back as it was left, with the key it is sent with', () => {
    const tab = storage();
    const draft = { key: 'k-1', values: { on: '2026-11-20', note: 'Ringte' } };
    keepDraft(tab, draftName('p-1', 'j-1', 'AddNote'), draft);
    expect(draftIn(tab, draftName('p-1', 'j-1', 'AddNote'), untouched)).toEqual(draft);
    expect(draftIn(tab, draftName('p-2', 'j-1', 'AddNote'), untouched)).toBeNull();
  });

  it('leaves out fields that the form does not have, and what cannot be read', () => {
    const tab = storage();
    tab.setItem('one', JSON.stringify({ key: 'k', values: { note: 'Ringte', gone: 'x', on: 7 } }));
    tab.setItem('two', '{');
    expect(draftIn(tab, 'one', untouched)?.values).toEqual({ on: '2026-11-21', note: 'Ringte' });
    expect(draftIn(tab, 'two', untouched)).toBeNull();
  });

  it('is gone after a sign-out, and nothing else is', () => {
    const tab = storage();
    tab.setItem('other', 'kept');
    keepDraft(tab, draftName('p-1', 'j-1', 'AddNote'), { key: 'k', values: untouched });
    keepDraft(tab, draftName('p-1', 'j-2', 'AddNote'), { key: 'k', values: untouched });
    dropDrafts(tab);
    expect([tab.length, tab.getItem('other')]).toEqual([1, 'kept']);
  });
});
