import { SignIn } from '@samspor/identity';
import type { Settings } from './settings.ts';

export const signInPath = '/api/v1/auth/login';
export const callbackPath = '/api/v1/auth/callback';

/** Our side of the sign-in at the issuer that the settings name. */
export const signInFor = ({ issuer, publicUrl, environment }: Settings): SignIn =>
  new SignIn({
    issuer: issuer.url,
    clientId: issuer.clientId,
    ...(issuer.clientSecret !== undefined && { clientSecret: issuer.clientSecret }),
    redirectUri: new URL(callbackPath, publicUrl).href,
    environment,
    alwaysAsk: issuer.isLocal,
  });
