import { readFileSync } from 'node:fs';
import { schemaVersionOf, upcast } from './upcasts.ts';

interface Fixture {
  type: string;
  schemaVersion: number;
  stored: Record<string, unknown>;
  read: Record<string, unknown>;
}

const file = new URL('./fixtures/stored-events.json', import.meta.url);
const fixtures = JSON.parse(readFileSync(file, 'utf8')) as Fixture[];

describe('upcast', () => {
  it.each(fixtures)(
    'reads $type of version $schemaVersion as today',
    ({ type, schemaVersion, stored, read }) => {
      expect(upcast(type, schemaVersion, stored)).toEqual(read);
    },
  );

  it('has a fixture for every version that was ever written of a type that changed', () => {
    for (const type of new Set(fixtures.map((fixture) => fixture.type))) {
      const versions = fixtures
        .filter((fixture) => fixture.type === type)
        .map(({ schemaVersion }) => schemaVersion);
      expect(versions).toEqual(Array.from({ length: schemaVersionOf(type) }, (_, index) => index + 1));
    }
  });
});
