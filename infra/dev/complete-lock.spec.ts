import { readFileSync } from 'node:fs';
import { missingFrom } from './complete-lock.mjs';

it('the lock file holds the packages of every platform, or npm ci refuses it ("npm run lock" adds them)', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Parameters<typeof missingFrom>[0];
  };
  expect(Object.keys(missingFrom(lock.packages))).toEqual([]);
});

it('adds what a mirror left out, with the platform its name tells', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { '@a/core-win32-arm64-msvc': '1.2.3', fsevents: '^2.3.3' } },
    'node_modules/@a/core-linux-x64': { version: '1.2.3' },
  };
  expect(missingFrom(packages)).toEqual({
    'node_modules/@a/core-win32-arm64-msvc': {
      version: '1.2.3',
      cpu: ['arm64'],
      optional: true,
      os: ['win32'],
    },
    'node_modules/fsevents': { version: '2.3.3', optional: true, os: ['darwin'] },
  });
});
