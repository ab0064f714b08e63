import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { arrows } from './lint-arrows.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [tseslint.configs.base, ...arrows],
});

const complaints = async (filePath: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map((message) => message.ruleId) ?? [];
};

it.each([
  ['libs/domain/src/a.ts', `import { a } from '@samspor/case-store';`],
  ['libs/domain/src/a.ts', `import { readFileSync } from 'node:fs';`],
  ['libs/domain/src/a.ts', `import { Injectable } from '@nestjs/common';`],
  ['libs/domain/src/a.spec.ts', `import { a } from '@samspor/case-store';`],
  ['libs/case-store/src/a.ts', `import { a } from '@samspor/workflows';`],
  ['libs/contracts/src/a.ts', `import { a } from '../../domain/src/a.ts';`],
  ['workflows/src/a.ts', `import { decide } from '@samspor/domain';`],
  ['workflows/src/a.ts', `import { zod } from 'zod';`],
  ['apps/api/src/a.ts', `import { a } from '@samspor/workflows';`],
  ['apps/worker/src/a.ts', `import { a } from '@samspor/api';`],
  ['apps/web/src/a.tsx', `import { a } from '@samspor/case-store';`],
  ['apps/worker/src/a.ts', `import { a } from '@samspor/messages/testing';`],
  ['libs/case-store/src/a.spec.ts', `import { a } from '@samspor/messages/testing';`],
])('%s is refused: %s', async (file, code) => {
  expect(await complaints(file, code)).toContain('@typescript-eslint/no-restricted-imports');
});

it.each([
  ['libs/domain/src/a.ts', `import { parse } from 'csv-parse/sync';`],
  ['libs/domain/src/a.spec.ts', `import fc from 'fast-check';`],
  ['workflows/src/a.ts', `import type { Phase } from '@samspor/domain';`],
  ['apps/cli/src/a.ts', `import { activities } from '@samspor/worker';`],
  ['apps/worker/src/a.spec.ts', `import { a } from '@samspor/messages/testing';`],
  ['apps/api/src/journeys/a.ts', `import { a } from '../people/a.ts';`],
])('%s may: %s', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});
