export { signInAs as signIn, type SignedIn } from '@samspor/identity/testing';
