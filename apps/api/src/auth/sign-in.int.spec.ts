import type { Me, Problem } from '@samspor/contracts';
import { sessionCookie } from './cookies.ts';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { Settings } from '../settings.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runningApi();
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(api.origin + path, { headers, redirect: 'manual' });

describe('sign-in', () => {
  it('gives the person her seat, her name, and what the seat may do', async () => {
    const ingrid = await api.as('p-ot31-1');
    const { status, body } = await ingrid.json<Me>('/api/v1/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'p-ot31-1',
      name: 'Ingrid Solvang',
      seat: { agency: 'ot-31', agencyName: 'Oppfølgingstjenesten i Østfold', role: 'ot-caseworker' },
      demo: true,
    });
    expect(body.can).toContain('import');
  });

  it('keeps no secret in the database that opens a session', async () => {
    const { cookie } = await api.as('p-ot31-1');
    const { rows } = await api.store.pool.query<{ sid: string }>('SELECT sid FROM session');
    expect(rows.map(({ sid }) => sid)).not.toContain(cookie.split('=')[1]);
  });

  it('sets a cookie that no script reads and no other site sends along', async () => {
    const response = await get('/api/v1/auth/login?returnTo=/min-dag');
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect(new URL(response.headers.get('location') ?? '').pathname).toBe('/issuer/auth');
    expect(response.headers.get('location')).toMatch(/code_challenge_method=S256/);
  });

  it('begins at the address that the issuer sends back to', async () => {
    const elsewhere = api.origin.replace('localhost', '127.0.0.1');
    const response = await fetch(`${elsewhere}/api/v1/auth/login?returnTo=/a`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${api.origin}/api/v1/auth/login?returnTo=/a`);
  });

  it('refuses an answer that this browser did not ask for', async () => {
    const response = await get('/api/v1/auth/callback?code=stolen&state=other');
    expect([response.status, ((await response.json()) as Problem).rule]).toEqual([400, 'sign-in-failed']);
    const started = await get('/api/v1/auth/login');
    const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const forged = await get('/api/v1/auth/callback?code=stolen&state=other', { cookie });
    expect([forged.status, forged.headers.get('set-cookie')]).toEqual([400, null]);
  });

  it('tells a browser that came back wrongly what to do, as a page', async () => {
    const response = await get('/api/v1/auth/callback?code=x&state=y', { accept: 'text/html,*/*' });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/<h1>Innloggingen ble avbrutt<\/h1>[^]*<a href="\/">/);
  });

  it('uses a name over https that browsers tie to Secure and this host', () => {
    const key = Buffer.alloc(32).toString('base64');
    const env = { DATABASE_URL: 'x', SAMSPOR_KEY: key, SAMSPOR_PUBLIC_URL: 'https://samspor.example' };
    expect(sessionCookie(new Settings(env))).toBe('__Host-samspor');
  });
});

describe('a session', () => {
  it('is over at once after signing out', async () => {
    const ingrid = await api.as('p-ot31-1');
    expect((await ingrid.json('/api/v1/me')).status).toBe(200);
    expect((await ingrid.fetch('/api/v1/auth/logout', { method: 'POST' })).status).toBe(204);
    expect((await ingrid.json<Problem>('/api/v1/me')).body.rule).toBe('signed-out');
  });

  it('is over when its time is', async () => {
    const ingrid = await api.as('p-ot31-2');
    await api.store.pool.query(`UPDATE session SET expires_at = now() - interval '1 second'`);
    expect((await ingrid.json('/api/v1/me')).status).toBe(401);
  });

  it('moves to another seat of the same person, and to no other', async () => {
    const sigrun = await api.as('p-ot31-3');
    const sit = (agency: string, role: string) =>
      sigrun.fetch('/api/v1/me/seat', {
        method: 'PUT',
        body: JSON.stringify({ agency, role }),
        headers: { 'content-type': 'application/json' },
      });
    expect((await sit('ot-31', 'ot-caseworker')).status).toBe(200);
    expect((await sigrun.json<Me>('/api/v1/me')).body.seat.role).toBe('ot-caseworker');
    expect((await sit('ot-33', 'ot-leader')).status).toBe(403);
    expect((await sigrun.json<Me>('/api/v1/me')).body.seat.role).toBe('ot-caseworker');
  });

  it('writes nothing for another site’s page', async () => {
    const ingrid = await api.as('p-ot31-1');
    const post = (headers: Record<string, string>) =>
      fetch(`${api.origin}/api/v1/auth/logout`, {
        method: 'POST',
        headers: { cookie: ingrid.cookie, ...headers },
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ 'x-csrf': '1', origin: 'https://evil.example' })).status).toBe(403);
    expect((await ingrid.json('/api/v1/me')).status).toBe(200);
  });
});
