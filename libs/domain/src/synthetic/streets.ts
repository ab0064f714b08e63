/** Invented streets; the postal areas are real. */
const streets = ['Prøveveien', 'Testveien', 'Oppdiktet vei', 'Liksomgata', 'Eventyrstien', 'Åpenbart tun'];

const areas: Readonly<Record<string, readonly [string, string][]>> = {
  '3301': [
    ['3015', 'DRAMMEN'],
    ['3024', 'DRAMMEN'],
    ['3041', 'DRAMMEN'],
    ['3055', 'KROKSTADELVA'],
  ],
  '3303': [
    ['3611', 'KONGSBERG'],
    ['3616', 'KONGSBERG'],
  ],
  '3305': [
    ['3510', 'HØNEFOSS'],
    ['3515', 'HØNEFOSS'],
  ],
  '3312': [
    ['3400', 'LIER'],
    ['3425', 'REISTAD'],
  ],
  '3314': [['3300', 'HOKKSUND']],
  '3316': [['3370', 'VIKERSUND']],
  '3101': [
    ['1765', 'HALDEN'],
    ['1778', 'HALDEN'],
  ],
  '3103': [
    ['1511', 'MOSS'],
    ['1526', 'MOSS'],
  ],
  '3105': [
    ['1706', 'SARPSBORG'],
    ['1723', 'SARPSBORG'],
  ],
  '3107': [
    ['1606', 'FREDRIKSTAD'],
    ['1617', 'FREDRIKSTAD'],
  ],
};

/** Where an invented person lives: the same for the same number and municipality. */
export function syntheticStreet(birthNumber: string, municipality: string | null) {
  const seed = Number(birthNumber.slice(-5)) + Number(birthNumber.slice(0, 6));
  const near = areas[municipality ?? ''] ?? [['0001', 'TESTBY']];
  const [postalCode, place] = near[seed % near.length] ?? ['0001', 'TESTBY'];
  return { street: streets[seed % streets.length] ?? 'Testveien', house: 1 + (seed % 99), postalCode, place };
}
