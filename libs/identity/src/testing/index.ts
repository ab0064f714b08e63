/** A signed-in person with her session, for specs and benches that speak HTTP. */
export interface SignedIn {
  origin: string;
  cookie: string;
  /** A request with the session; writes get X-CSRF and a new Idempotency-Key, unless `headers` name another. */
  fetch: (
    path: string,
    options?: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
  ) => Promise<Response>;
  /** Reads JSON, or posts `body` when there is one; `headers` as for fetch. */
  json: <T>(
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: T }>;
}

/** Signs a demo person in through the real flow: issuer, choice of person, callback. `origin` as in SAMSPOR_PUBLIC_URL. */
export async function signInAs(origin: string, person: string): Promise<SignedIn> {
  const jar = new Map<string, string>();
  const choice = await follow(jar, new URL('/api/v1/auth/login?returnTo=/', origin), {});
  if (!choice.url.includes('/interaction/')) throw new Error(`No page to choose a person on: ${choice.url}`);
  const done = await follow(
    jar,
    new URL(choice.url),
    { method: 'POST', body: new URLSearchParams({ person }) },
    origin,
  );
  const cookie = ['samspor', '__Host-samspor'].flatMap((name) =>
    jar.has(name) ? [`${name}=${jar.get(name)}`] : [],
  )[0];
  if (!cookie) throw new Error(`Sign-in of ${person} ended without a session at ${done.url}`);
  return signedIn(origin, cookie);
}

function signedIn(origin: string, cookie: string): SignedIn {
  const call: SignedIn['fetch'] = (path, { headers, ...options } = {}) =>
    fetch(new URL(path, origin), {
      ...options,
      headers: { cookie, 'x-csrf': '1', 'idempotency-key': crypto.randomUUID(), ...headers },
    });
  const json: SignedIn['json'] = async <T>(
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await call(path, { ...sent, headers: { ...type, ...headers } });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
  };
  return { origin, cookie, fetch: call, json };
}

/** Follows redirects as a browser does, keeping cookies; stops where `until` is reached or a page is shown. */
async function follow(jar: Map<string, string>, start: URL, options: RequestInit, until?: string) {
  let url = start;
  let next = options;
  for (let hops = 0; hops < 12; hops++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...next, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) keep(jar, set);
    const to = response.headers.get('location');
    await response.arrayBuffer();
    if (to === null) return { url: url.href, status: response.status };
    url = new URL(to, url);
    next = {};
    if (until !== undefined && url.origin === until && url.pathname === '/')
      return { url: url.href, status: 200 };
  }
  throw new Error(`Too many redirects from ${start.href}`);
}

function keep(jar: Map<string, string>, setCookie: string): void {
  const [pair = '', ...attributes] = setCookie.split(';');
  const [name = '', value = ''] = pair.split(/=(.*)/s, 2);
  const isGone =
    value === '' || attributes.some((attribute) => /expires=thu, 01 jan 1970/i.test(attribute.trim()));
  if (isGone) jar.delete(name);
  else jar.set(name, value);
}
