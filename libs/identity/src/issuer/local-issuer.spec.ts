import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localIssuer } from './local-issuer.ts';
import { personPage } from './person-page.ts';
import { issuerKeys } from './signing-keys.ts';
import { SignIn } from '../client/sign-in.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'samspor-issuer-'));
});
afterAll(() => rm(home, { recursive: true }));

const options = (environment: string) => ({
  url: 'http://localhost:1/issuer',
  signIn: '/api/v1/auth/login',
  redirectUri: 'http://localhost:1/callback',
  home,
  environment,
});

describe('localIssuer', () => {
  it('refuses to start in production', async () => {
    await expect(localIssuer(options('production'))).rejects.toThrow('refused in production');
  });
});

describe('issuerKeys', () => {
  it('makes keys once, for the owner’s eyes only', async () => {
    const first = await issuerKeys(home);
    expect(await issuerKeys(home)).toEqual(first);
    expect((await stat(join(home, 'issuer-keys.json'))).mode & 0o077).toBe(0);
    expect(await readFile(join(home, 'issuer-keys.json'), 'utf8')).toContain(first.cookies);
  });
});

describe('personPage', () => {
  it('lists the people by agency, as buttons with every role they hold there', () => {
    const html = personPage('/issuer/interaction/x');
    expect(html).toContain('<h2 id="ot-31">Oppfølgingstjenesten i Østfold</h2>');
    expect(html).toContain(
      '<button name="person" value="p-ot31-1">Ingrid Solvang<span>OT-rådgiver</span></button>',
    );
    expect(html).toContain('Sigrun Aasheim<span>OT-leder, OT-rådgiver</span>');
  });
});

describe('SignIn', () => {
  const at = (issuer: string, environment: string) => () =>
    new SignIn({
      issuer,
      clientId: 'samspor',
      redirectUri: 'http://localhost/',
      environment,
      alwaysAsk: false,
    });

  it('refuses an issuer without https, but on this machine and not in production', () => {
    expect(at('http://issuer.example', 'development')).toThrow('https');
    expect(at('http://localhost:3000/issuer', 'production')).toThrow('https');
    expect(at('http://localhost:3000/issuer', 'development')).not.toThrow();
  });
});
