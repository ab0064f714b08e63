import { clockOf } from './clock.ts';

const start = '2027-08-01T00:00:00+02:00';

describe('clockOf', () => {
  it('begins at the instant that is asked for and runs on; without one the system’s is meant', () => {
    const late = (clockOf(start, 'test')?.now().getTime() ?? 0) - Date.parse(start);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(5_000);
    expect(clockOf('', 'production')).toBeUndefined();
    expect(clockOf(undefined, 'development')).toBeUndefined();
  });

  it.each(['production', 'Production', 'staging'])('is refused in %s, which is named', (environment) => {
    expect(() => clockOf(start, environment)).toThrow(`SAMSPOR_NOW is refused in ${environment}`);
  });

  it.each(['soon', '2027-08-01', '2027-08-01T00:00:00', '2027-13-01T00:00:00Z'])(
    'takes %s for no instant, and says how one looks',
    (now) => {
      expect(() => clockOf(now, 'test')).toThrow('SAMSPOR_NOW must be an instant');
    },
  );
});
