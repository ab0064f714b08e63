import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { steps, type StepType } from '@samspor/domain';
import { concernDtos } from '../concerns/concerns.dto.ts';
import { actDtos } from '../courses/course-dtos.ts';
import { handoverDtos } from '../handovers/handovers.dto.ts';
import { deedDtos } from '../help/help.dto.ts';
import { cooperationDtos } from '../cooperation/cooperation.dto.ts';
import { forumDtos } from '../forum/forum.dto.ts';
import { stepDtos } from '../journeys/steps/step-dtos.ts';
import { placementActDtos } from '../placements/placements.dto.ts';
import { specialDtos } from '../special/special-list.dto.ts';
import { wellbeingDtos } from '../wellbeing/wellbeing.dto.ts';
import { deskDtos } from '../meetings/desk.dto.ts';

/** Many operations behind one route, which names in its last part what is done. */
interface Family {
  path: string;
  bodies: Readonly<Record<string, new () => object>>;
  about: (name: string) => string;
}

const families: readonly Family[] = [
  {
    path: '/api/v1/journeys/{journeyId}/steps/{step}',
    bodies: stepDtos,
    about: (step) => {
      const { who, from, basis } = steps[step as StepType];
      return `From ${from.join(', ')}; by ${who.join(', ')} (${basis}).`;
    },
  },
  {
    path: '/api/v1/meetings/{meetingId}/desk/{command}',
    bodies: deskDtos,
    about: () => 'Recorded by the leader or the secretary of the committee.',
  },
  {
    path: '/api/v1/courses/{runId}/acts/{act}',
    bodies: actDtos,
    about: () => 'Recorded by the course’s own agency; a mark says what its cell showed.',
  },
  {
    path: '/api/v1/help/{journeyId}/{deed}',
    bodies: deedDtos,
    about: () => 'Recorded by who sits at the school for the municipality or for NAV.',
  },
  {
    path: '/api/v1/work-training/placements/{placementId}/acts/{act}',
    bodies: placementActDtos,
    about: () => 'Recorded by the agency that placed the youth, or its partner.',
  },
  {
    path: '/api/v1/wellbeing/{journeyId}/{deed}',
    bodies: wellbeingDtos,
    about: () => 'Recorded by the wellbeing person; a question is answered by the family group’s contact.',
  },
  {
    path: '/api/v1/forum/acts/{act}',
    bodies: forumDtos,
    about: () => 'Recorded by a member of the wellbeing forum; meetings and minutes by who leads it.',
  },
  {
    path: '/api/v1/special-list/acts/{act}',
    bodies: specialDtos,
    about: () => 'Recorded by the special unit of a Danish municipality.',
  },
  {
    path: '/api/v1/concern-reports/{reportId}/{act}',
    bodies: concernDtos,
    about: () => 'Recorded by child welfare, which received it; more is told by who reported.',
  },
  {
    path: '/api/v1/cooperations/{cooperationId}/acts/{act}',
    bodies: cooperationDtos,
    about: () => 'Recorded by one of the two managers; items of the steering group by any member.',
  },
  {
    path: '/api/v1/handovers/{handoverId}/{act}',
    bodies: handoverDtos,
    about: () => 'Recorded by the agency that was asked, or withdrawn by the one that asked.',
  },
];

/** Every body that a family takes. */
export const familyBodies: readonly (new () => object)[] = [
  ...new Set(families.flatMap(({ bodies }) => Object.values(bodies))),
];

/** One operation for each name of a family instead of the one route that serves them all: each has its own body. */
export function withFamilies(document: OpenAPIObject): OpenAPIObject {
  const paths = { ...document.paths };
  for (const family of families) {
    const one = paths[family.path]?.post;
    if (!one) throw new Error(`No route ${family.path}`);
    delete paths[family.path];
    const last = /\{(\w+)\}$/.exec(family.path)?.[1];
    for (const [name, body] of Object.entries(family.bodies))
      paths[family.path.replace(`{${last}}`, name)] = {
        post: {
          ...one,
          operationId: name,
          summary: family.about(name),
          parameters: (one.parameters ?? []).filter(
            (parameter) => !('name' in parameter && parameter.name === last),
          ),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: getSchemaPath(body) } } },
          },
          responses: {
            200: { description: 'Recorded: the version and the event types that came of it.' },
            409: { description: 'A rule says no, or somebody else came first (`stale`).' },
          },
        },
      };
  }
  return { ...document, paths };
}
