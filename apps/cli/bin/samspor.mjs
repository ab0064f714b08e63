#!/usr/bin/env node
import { run } from '../../../infra/dev/run-source.mjs';

await run(new URL('../src/main.ts', import.meta.url));
