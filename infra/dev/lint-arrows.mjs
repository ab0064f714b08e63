/**
 * The arrows between the rooms, one line each: which rooms a room may import. Read by eslint.config.mjs.
 * @type {Record<string, string[]>}
 */
const mayImport = {
  'libs/domain': [],
  'libs/contracts': ['domain'],
  'libs/case-store': ['domain'],
  'libs/identity': ['contracts', 'domain'],
  'libs/messages': ['domain'],
  workflows: ['domain'],
  'apps/api': ['case-store', 'identity', 'messages', 'contracts', 'domain'],
  'apps/worker': ['case-store', 'identity', 'messages', 'contracts', 'workflows', 'domain'],
  // The simulation runs the worker's own activities.
  'apps/cli': ['case-store', 'identity', 'messages', 'contracts', 'workflows', 'worker', 'domain'],
  'apps/web': ['contracts', 'domain'],
};

const PURE = ['date-fns', '@date-fns/tz', '@navikt/fnrvalidator', 'date-holidays', 'csv-parse'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing.ts', '**/testing/**', '**/oracle/**'];

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Pattern */

/** Anything but relative files and the named packages, with or without a path behind. @param {string[]} names */
const anythingBut = (names) => `^(?!\\.|(?:${names.join('|')})(?:/|$))`;

/** A spec may also use what a room lends to specs. @param {string[]} rooms @param {string} [more] @returns {Pattern} */
const otherRooms = (rooms, more = '') => ({
  regex: `^@samspor/(?!(?:${rooms.join('|') || '-'})${more}$)`,
  message: `No arrow leads there. This room may import: ${rooms.join(', ') || 'no other room'}.`,
});

/** @type {Pattern} */
const roundAbout = { regex: '^\\..*/src/', message: 'Import another room by its name, not by its folder.' };

/** @type {Record<string, Pattern[]>} */
const stricter = {
  'libs/domain': [
    { regex: anythingBut(PURE), message: `The domain uses pure libraries only: ${PURE.join(', ')}.` },
  ],
  workflows: [
    {
      regex: anythingBut(['@temporalio/workflow', '@temporalio/common', '@samspor/domain']),
      message:
        'A workflow is replayed for years: it imports @temporalio/workflow and types of the domain only.',
    },
    {
      regex: '^@samspor/domain$',
      message: 'No rule runs in a workflow, so that a changed rule breaks no replay: import types only.',
      allowTypeImports: true,
    },
  ],
};

/**
 * @param {string} room @param {Pattern[]} patterns @param {string[]} [ignores]
 * @returns {import('eslint').Linter.Config}
 */
const held = (room, patterns, ignores = []) => ({
  files: [`${room}/src/**/*.ts`, `${room}/src/**/*.tsx`],
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** A spec may use what tests need (fast-check, node:fs), but follows the arrows all the same. */
export const arrows = Object.entries(mayImport).flatMap(([room, rooms]) => {
  const always = [otherRooms(rooms), roundAbout, ...(stricter[room] ?? [])];
  return [held(room, [otherRooms(rooms, '(?:/testing)?'), roundAbout]), held(room, always, specs)];
});
