import type { TimelineEntry } from '@samspor/contracts';
import { nb } from '../i18n/nb/index.ts';
import { organisationText, partyName, placesNow } from './organisation.ts';

const entry = (type: TimelineEntry['type'], data: Record<string, unknown>): TimelineEntry => ({
  version: 1,
  type,
  on: '2026-11-02',
  recordedAt: '2026-11-02T10:00:00Z',
  by: { id: 'p', name: 'P', agency: 'ot-33', agencyName: 'OT', role: 'ot-caseworker' },
  onBehalfOf: null,
  data,
  texts: {},
  workflow: null,
  withdrawn: null,
  mayWithdraw: false,
});

describe('organisationText', () => {
  it('is the name that is known or was written, else the number in groups', () => {
    const names = { 'school-300010377': 'Åssiden videregående skole' };
    expect(organisationText('300010377', names, nb)).toBe('Åssiden videregående skole');
    expect(organisationText('Bilverksted', names, nb)).toBe('Bilverksted');
    expect(organisationText('987654325', names, nb)).toBe('org.nr. 987\u00a0654\u00a0325');
  });
});

describe('partyName', () => {
  it('is the youth’s own school where the directory has no name for it', () => {
    const school = { id: 'school-300011853', name: 'school-300011853' };
    expect(partyName(school, { school: 'Hønefoss videregående skole' }, nb)).toBe(
      'Hønefoss videregående skole',
    );
    expect(partyName(school, { school: null }, nb)).toBe('org.nr. 300\u00a0011\u00a0853');
    expect(partyName({ id: 'ot-33', name: 'OT' }, { school: null }, nb)).toBe('OT');
  });
});

describe('placesNow', () => {
  const timeline = [
    entry('WorkTrainingStarted', { host: '987654325' }),
    entry('TrainingEntered', { school: '300010377' }),
  ];

  it('is the workplace of the work training under way, or the school returned to', () => {
    expect(placesNow({ phase: 'work-training', timeline })).toEqual({ host: '987654325', school: null });
    expect(placesNow({ phase: 'in-training', timeline })).toEqual({ host: null, school: '300010377' });
    expect(placesNow({ phase: 'clarified', timeline })).toEqual({ host: null, school: null });
  });

  it('is nothing where nobody said, or a protected youth’s are left out', () => {
    const silent = [entry('WorkTrainingStarted', { host: null }), entry('TrainingEntered', {})];
    expect(placesNow({ phase: 'work-training', timeline: silent }).host).toBeNull();
    expect(placesNow({ phase: 'in-training', timeline: silent }).school).toBeNull();
  });
});
