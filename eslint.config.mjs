import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './infra/dev/lint-arrows.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/oracle/**', 'test/**'];

/** Spelled-out ways of writing that the product does without. */
const unwanted = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings: it is erasable and exhaustive.' },
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message: '"as unknown as" hides what the types would tell.',
  },
];

/** A decider reads no clock and rolls no dice: actor and time come in with the command. */
const impure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The domain reads no clock: take the time as an argument.',
  },
  {
    selector:
      'MemberExpression[object.name="Date"][property.name="now"], MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The domain is pure: take time and chance as arguments.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/dist-types/',
    '**/coverage/',
    '**/.samspor/',
    '**/generated/',
    'infra/docs/',
  ]),
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
      // An interface may promise what one of its fillings knows at once.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...unwanted],
    },
  },
  ...arrows,
  {
    files: ['libs/domain/src/**'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...unwanted, ...impure] },
  },
  // Filled by TypeORM and class-validator, not by a constructor.
  { files: ['**/*.entity.ts', '**/*.dto.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: specs, rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: nodeGlobals() },
  },
  { files: typescript, rules: { 'no-undef': 'off' } }, // the compiler knows better
  prettier,
);

function nodeGlobals() {
  const names = [
    'process',
    'console',
    'Buffer',
    'URL',
    'fetch',
    'AbortController',
    'AbortSignal',
    'performance',
  ];
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'];
  return Object.fromEntries([...names, ...timers].map((name) => [name, 'readonly']));
}
