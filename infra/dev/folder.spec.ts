import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './folder.mjs';
import { Refusal } from './refusal.mjs';

describe('makeFolder', () => {
  it('makes what is missing on the way, and nothing when it is there', () => {
    const top = mkdtempSync(join(tmpdir(), 'samspor-folder-'));
    const deep = join(top, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
    rmSync(top, { recursive: true });
  });

  it('refuses a place that can hold no folder, where Node itself would try for ever', () => {
    expect(() => makeFolder('/proc/samspor/home')).toThrow(Refusal);
    expect(() => makeFolder('/proc/samspor/home')).toThrow('Cannot write /proc/samspor: ');
  });
});
