export * from './access/abilities.ts';
export * from './client/sign-in.ts';
export * from './issuer/local-issuer.ts';
export * from './people/agencies.ts';
export * from './people/demo-people.ts';
export * from './people/directory.ts';
export * from './people/person.ts';
