const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2024',
  },
  module: { type: 'es6' },
};

/** One project per kind of test; `roots` name the rooms it may stand in. */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['/dist/', '/\\.samspor/'],
  ...more,
});

const services = {
  globalSetup: '<rootDir>/test/setup/services.mjs',
  globalTeardown: '<rootDir>/test/setup/teardown.mjs',
};

const rooms = '<rootDir>/{apps,libs,workflows,infra}/**';
const slow = ['int', 'properties'].map((kind) => `${rooms}/*.${kind}.spec.ts`);

export default {
  maxWorkers: 2,
  testTimeout: 120_000,
  projects: [
    project('unit', [`${rooms}/*.spec.ts`], {
      testPathIgnorePatterns: ['/node_modules/', '\\.(int|properties)\\.spec\\.ts$', '/dist/'],
    }),
    project('int', slow, services),
    project('e2e', ['<rootDir>/test/{e2e,replay}/**/*.spec.ts'], services),
    project('deep', ['<rootDir>/test/{faults,deep}/**/*.spec.ts'], services),
  ],
};
