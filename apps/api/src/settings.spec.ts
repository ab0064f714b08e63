import { Settings } from './settings.ts';

const env = { DATABASE_URL: 'postgres://db', SAMSPOR_KEY: Buffer.alloc(32).toString('base64') };

describe('Settings', () => {
  it('listens on this machine only, with its own issuer, unless told otherwise', () => {
    const settings = new Settings({ ...env, SAMSPOR_PORT: '3210' });
    expect([settings.host, settings.publicUrl.href]).toEqual(['127.0.0.1', 'http://localhost:3210/']);
    expect(settings.issuer).toMatchObject({ url: 'http://localhost:3210/issuer', isLocal: true });
  });

  it.each([
    ['no database', { ...env, DATABASE_URL: '' }, 'DATABASE_URL'],
    ['a short key', { ...env, SAMSPOR_KEY: 'AAAA' }, 'SAMSPOR_KEY'],
    ['an unknown environment', { ...env, SAMSPOR_ENV: 'prod' }, 'SAMSPOR_ENV'],
    [
      'a clock of its own in production',
      {
        ...env,
        SAMSPOR_ENV: 'production',
        SAMSPOR_PUBLIC_URL: 'https://s.example',
        SAMSPOR_NOW: '2026-01-01',
      },
      'SAMSPOR_NOW',
    ],
    [
      'an address without encryption in production',
      { ...env, SAMSPOR_ENV: 'production', SAMSPOR_PUBLIC_URL: 'http://samspor.example' },
      'SAMSPOR_PUBLIC_URL',
    ],
    ['a clock that shows no time', { ...env, SAMSPOR_NOW: 'soon' }, 'SAMSPOR_NOW'],
  ])('refuses %s and names it', (_, wrong, name) => {
    expect(() => new Settings(wrong)).toThrow(name);
  });
});
