import { as } from '../journey/given.ts';
import type { Actor } from '../people/actor.ts';
import { catalogueProcess, type CatalogueCommand } from './catalogue-process.ts';
import { fits, isOnOffer, type CatalogueEntry, type Catalogued } from './catalogue.ts';

const entry: CatalogueEntry = {
  title: 'Praksis på kafé',
  kind: 'work-training',
  provider: 'Kafé Prøve',
  place: 'Bragernes torg',
  municipality: '3301',
  seats: 2,
  startsOn: '2027-01-11',
  until: '2027-03-31',
  ageFrom: 16,
  ageTo: 19,
  description: 'Tre dager i uken',
  contact: 'Ring daglig leder',
};
const nav = as('nav-caseworker', 'samira', 'nav-3301');

/** Decides and folds on a day. */
function done(
  offer: Catalogued | undefined,
  command: CatalogueCommand,
  { by = nav, today = '2026-11-20' }: { by?: Actor; today?: string } = {},
): Catalogued {
  const asked = { by, today, now: new Date(`${today}T10:00:00Z`), around: null };
  const events = catalogueProcess.decide(command, offer, asked);
  const after = events.reduce<Catalogued | undefined>(
    (state, event) => catalogueProcess.evolve(state, { ...event, by }),
    offer,
  );
  if (!after) throw new Error('nothing was listed');
  return after;
}
const listed = () => done(undefined, { type: 'ListOffer', entry });

describe('an offer of the overview', () => {
  it('is listed for the agency that keeps it, once', () => {
    const offer = listed();
    expect(offer).toMatchObject({ agency: 'nav-3301', entry, listedOn: '2026-11-20', takenOffOn: null });
    expect(done(offer, { type: 'ListOffer', entry: { ...entry, seats: 9 } })).toEqual(offer);
  });

  it('is on offer to its last day, and no longer', () => {
    expect(isOnOffer(listed(), '2027-03-31')).toBe(true);
    expect(isOnOffer(listed(), '2027-04-01')).toBe(false);
    const lasting = done(undefined, { type: 'ListOffer', entry: { ...entry, until: null } });
    expect(isOnOffer(lasting, '2030-01-01')).toBe(true);
    expect(isOnOffer(done(lasting, { type: 'TakeOffOffer' }), '2026-11-20')).toBe(false);
  });

  it('comes back when it is changed after it was taken off', () => {
    const off = done(listed(), { type: 'TakeOffOffer' });
    expect(off.takenOffOn).toBe('2026-11-20');
    const again = done(off, { type: 'ChangeOffer', entry: { ...entry, until: null } });
    expect(isOnOffer(again, '2026-11-20')).toBe(true);
  });

  it('is kept by its own agency, and by who keeps such things', () => {
    const others = as('nav-caseworker', 'x', 'nav-3105');
    expect(() => done(listed(), { type: 'TakeOffOffer' }, { by: others })).toThrow('not-your-offer');
    const ssp = as('ssp', 'x', 'nav-3301');
    expect(() => done(undefined, { type: 'ListOffer', entry }, { by: ssp })).toThrow('not-your-role');
    expect(() => done(undefined, { type: 'TakeOffOffer' })).toThrow('offer-not-listed');
  });

  it.each([
    ['age-range', { ageFrom: 20, ageTo: 19 }],
    ['offer-over', { until: '2026-11-19' }],
    ['offer-over', { startsOn: '2027-01-11', until: '2027-01-10' }],
  ])('is refused as %s', (rule, wrong) => {
    expect(() => done(undefined, { type: 'ListOffer', entry: { ...entry, ...wrong } })).toThrow(rule);
  });
});

describe('fits', () => {
  it.each([
    [16, '3301', true],
    [19, '3301', true],
    [15, '3301', false],
    [20, '3301', false],
    [17, '3305', false],
    [17, null, true],
  ])('for somebody of %i who lives in %s: %s', (age, municipality, expected) => {
    expect(fits(entry, { age, municipality })).toBe(expected);
  });

  it('for everybody, where nothing is said', () => {
    const open = { ageFrom: null, ageTo: null, municipality: null };
    expect(fits(open, { age: 24, municipality: '3305' })).toBe(true);
  });
});
