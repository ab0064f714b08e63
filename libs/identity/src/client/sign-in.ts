import * as client from 'openid-client';

export interface SignInOptions {
  issuer: string;
  clientId: string;
  /** Absent for a public client, which PKCE holds alone. */
  clientSecret?: string;
  redirectUri: string;
  /** `http:` issuers are allowed on the loopback address only, and never in production. */
  environment: string;
  /** Ask who it is even when the issuer still knows: the demo changes people. */
  alwaysAsk: boolean;
}

/** What is kept in the browser between leaving for the issuer and coming back. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier: string;
}

/** Our side of OpenID Connect: code flow with PKCE, state and nonce. */
export class SignIn {
  readonly #options: SignInOptions;
  #discovered: Promise<client.Configuration> | undefined;

  constructor(options: SignInOptions) {
    this.#options = options;
    if (options.issuer.startsWith('http:') && !isInsecureAllowed(options))
      throw new Error(`SAMSPOR_ISSUER must be an https address; ${options.issuer} is not.`);
  }

  /** Where to send the browser, and what to remember until it comes back. Throws when the issuer is away. */
  async begin(): Promise<{ url: string; pending: PendingSignIn }> {
    const pending = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: this.#options.redirectUri,
      scope: 'openid profile',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(this.#options.alwaysAsk && { prompt: 'login' }),
    });
    return { url: url.href, pending };
  }

  /** Who came back, by the `sub` of a checked id_token. Throws when anything about the answer is not right. */
  async finish(query: string, { state, nonce, verifier }: PendingSignIn): Promise<string> {
    const answered = new URL(`${this.#options.redirectUri}${query}`);
    const tokens = await client.authorizationCodeGrant(await this.#configuration(), answered, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const sub = tokens.claims()?.sub;
    if (sub === undefined) throw new Error('The issuer named nobody.');
    return sub;
  }

  /** Asked once; an issuer that was away is asked again at the next sign-in. */
  #configuration(): Promise<client.Configuration> {
    this.#discovered ??= this.#discover().catch((error: unknown) => {
      this.#discovered = undefined;
      throw error;
    });
    return this.#discovered;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#options;
    return client.discovery(
      new URL(issuer),
      clientId,
      clientSecret ? {} : { id_token_signed_response_alg: 'ES256' },
      clientSecret ? client.ClientSecretPost(clientSecret) : client.None(),
      { execute: isInsecureAllowed(this.#options) ? [client.allowInsecureRequests] : [] },
    );
  }
}

function isInsecureAllowed({ issuer, environment }: SignInOptions): boolean {
  const { protocol, hostname } = new URL(issuer);
  return (
    protocol === 'http:' &&
    environment !== 'production' &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  );
}
