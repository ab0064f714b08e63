import { roles } from '@samspor/domain';
import { agencies, committees, type AgencyId } from './agencies.ts';
import { demoPeople } from './demo-people.ts';
import { findPerson, holds, peopleIn, personName } from './directory.ts';

describe('demoPeople', () => {
  it('has an id for each and somebody in every agency', () => {
    expect(new Set(demoPeople.map(({ id }) => id)).size).toBe(demoPeople.length);
    expect((Object.keys(agencies) as AgencyId[]).filter((agency) => peopleIn(agency).length === 0)).toEqual(
      [],
    );
  });

  it('has somebody for every role, and some with more than one', () => {
    const held = new Set(demoPeople.flatMap(({ places }) => places.map(({ role }) => role)));
    expect(roles.filter((role) => !held.has(role))).toEqual([]);
    expect(demoPeople.filter(({ places }) => places.length > 1).length).toBeGreaterThan(5);
  });

  it('has a leader and a supervisor who is somebody else for each committee', () => {
    for (const agency of Object.keys(committees) as (keyof typeof committees)[]) {
      const leaders = demoPeople.filter((person) => holds(person, { agency, role: 'committee-leader' }));
      expect(leaders).toHaveLength(1);
    }
  });
});

describe('the directory', () => {
  it('gives the id of somebody who has left, and a name to the system', () => {
    expect([personName('p-gone'), personName('workflow'), findPerson('p-gone')]).toEqual([
      'p-gone',
      'Samspor',
      undefined,
    ]);
  });
});
