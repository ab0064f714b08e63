import { settingsFrom } from './settings.ts';

const env = {
  DATABASE_URL: 'postgresql://localhost/samspor',
  SAMSPOR_KEY: Buffer.alloc(32).toString('base64'),
};

describe('settingsFrom', () => {
  it('needs a database and a key, and knows the rest', () => {
    expect(settingsFrom(env)).toMatchObject({
      temporalAddress: '127.0.0.1:7233',
      namespace: 'default',
      port: 3001,
    });
  });

  it('names what is missing and what it holds', () => {
    expect(() => settingsFrom({ SAMSPOR_KEY: env.SAMSPOR_KEY })).toThrow(
      /DATABASE_URL is not set: .*PostgreSQL/,
    );
    expect(() => settingsFrom({ ...env, SAMSPOR_KEY: 'short' })).toThrow(
      'SAMSPOR_KEY must be 32 bytes, base64',
    );
  });

  it('refuses a clock of its own in production', () => {
    const now = { ...env, SAMSPOR_NOW: '2027-08-01T00:00:00Z' };
    expect(() => settingsFrom({ ...now, SAMSPOR_ENV: 'production' })).toThrow('SAMSPOR_NOW is refused');
    expect(settingsFrom(now).clock?.now().getUTCFullYear()).toBe(2027);
    expect(settingsFrom(env).clock).toBeUndefined();
  });
});
