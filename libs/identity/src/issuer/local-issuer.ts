import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider, type Configuration } from 'oidc-provider';
import { demoPeople } from '../people/demo-people.ts';
import { findPerson } from '../people/directory.ts';
import { chosenPerson } from './chosen-person.ts';
import { Memory } from './memory.ts';
import { lostPage, personPage } from './person-page.ts';
import { issuerKeys, type IssuerKeys } from './signing-keys.ts';

/** The client that Samspor itself is at the local issuer: public, held by PKCE. */
export const localClientId = 'samspor';

export interface LocalIssuer {
  /** Where it is mounted, as `https://host/issuer`. */
  url: string;
  /** Where a sign-in begins, for somebody whose sign-in got lost. */
  signIn: string;
  redirectUri: string;
  /** Folder for its keys. */
  home: string;
  /** `production` is refused: anybody could be anybody. */
  environment: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * An OpenID Connect issuer for development and the demo, to be mounted at the path of `url`: whoever comes chooses
 * a demo person, without a password. Throws in production.
 */
export async function localIssuer(options: LocalIssuer): Promise<Handler> {
  if (options.environment === 'production')
    throw new Error(
      'The local issuer asks for no password and is refused in production. Set SAMSPOR_ISSUER.',
    );
  const provider = new Provider(options.url, configuration(options, await issuerKeys(options.home)));
  const answer = provider.callback();
  return (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(provider, options, request, response);
    else void answer(request, response);
  };
}

function configuration({ url, redirectUri }: LocalIssuer, keys: IssuerKeys): Configuration {
  const path = new URL(url).pathname;
  return {
    adapter: Memory,
    clients: [
      {
        client_id: localClientId,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [keys.jwk] },
    cookies: { keys: [keys.cookies] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_, interaction) => `${path}/interaction/${interaction.uid}` },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 300,
      Interaction: 3600,
      Session: 600,
    },
    findAccount: (_, sub) => {
      const person = findPerson(sub);
      return person && { accountId: sub, claims: async () => ({ sub, name: person.name }) };
    },
    // Samspor is the issuer's only client, and its own: there is nobody to ask for consent.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = lostPage('/api/v1/auth/login');
    },
  };
}

async function interact(
  provider: Provider,
  { signIn }: LocalIssuer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { uid } = await provider.interactionDetails(request, response);
    const person = request.method === 'POST' ? await chosenPerson(request) : undefined;
    if (!demoPeople.some(({ id }) => id === person)) {
      html(response, 200, personPage(`${new URL(provider.issuer).pathname}/interaction/${uid}`));
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId: String(person) } });
  } catch {
    html(response, 400, lostPage(signIn)); // expired, or another browser's
  }
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}
