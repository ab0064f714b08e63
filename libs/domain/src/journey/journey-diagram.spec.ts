import { readFileSync } from 'node:fs';
import { journeyDiagram } from './journey-diagram.ts';

it('is drawn in the docs as the table has it', () => {
  const docs = readFileSync(new URL('../../../../infra/docs/journey.md', import.meta.url), 'utf8');
  expect(docs).toContain(`\`\`\`mermaid\n${journeyDiagram()}\n\`\`\``);
});
