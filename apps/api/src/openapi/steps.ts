import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { steps, type StepType } from '@samspor/domain';
import { stepDtos } from '../journeys/steps/step-dtos.ts';

const path = '/api/v1/journeys/{journeyId}/steps/{step}';

/** One operation per step instead of the one route that serves them all, so that each has its own body. */
export function withSteps(document: OpenAPIObject): OpenAPIObject {
  const { [path]: _, ...paths } = document.paths;
  for (const step of Object.keys(stepDtos) as StepType[])
    paths[path.replace('{step}', step)] = operation(step);
  return { ...document, paths };
}

function operation(step: StepType): OpenAPIObject['paths'][string] {
  const { who, from, basis } = steps[step];
  const header = (name: string) => ({
    name,
    in: 'header' as const,
    required: true,
    schema: { type: 'string' },
  });
  return {
    post: {
      tags: ['steps'],
      operationId: step,
      summary: `From ${from.join(', ')}; by ${who.join(', ')} (${basis}).`,
      parameters: [
        { name: 'journeyId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        header('Idempotency-Key'),
        header('If-Match'),
      ],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: getSchemaPath(stepDtos[step]) } } },
      },
      responses: {
        200: { description: 'Recorded: the version and the event types that came of it.' },
        409: { description: 'A rule says no, or somebody else came first (`stale`).' },
      },
    },
  };
}
