import { namesFor } from './shielded.ts';

describe('namesFor', () => {
  it('names everybody who takes part with a youth whose address is open', () => {
    const { agency, person, committee } = namesFor('school-300010377', false);
    expect([agency('ot-33').name, person('p-ot33-1').name, committee('nav-3301')]).toEqual([
      'Oppfølgingstjenesten i Buskerud',
      'Maja Kvernberg',
      'Henvisningsutvalget i Drammen',
    ]);
  });

  it('names the reader’s own under strict protection, and tells others apart by nothing', () => {
    const { agency, person, committee } = namesFor('nav-3301', true);
    expect(agency('nav-3301').name).toBe('Nav Drammen, Ungteam');
    expect(person('p-nav-1').name).toBe('Samira Eikeland');
    expect(person('workflow').name).toBe('Samspor');
    expect(committee('nav-3301')).toBe('Henvisningsutvalget i Drammen');
    expect(agency('ot-33')).toEqual({ id: 'hidden', name: 'Skjermet etat' });
    expect(agency('ot-33')).toEqual(agency('school-999'));
    expect(person('p-ot33-1')).toEqual({ id: 'hidden', name: 'Skjermet' });
    expect(person('p-who-left')).toEqual(person('p-ot33-1'));
    expect(committee('mun-3105')).toBeNull();
  });
});
