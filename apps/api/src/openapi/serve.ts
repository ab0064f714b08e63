import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { familyBodies, withFamilies } from './families.ts';

/** Serves the description of the API, made when first asked for: it is the same for everybody. */
export function serveOpenApi(app: INestApplication): void {
  let document: OpenAPIObject | undefined;
  app.use('/api/v1/openapi.json', (_request: Request, response: Response) => {
    document ??= describe(app);
    response.json(document);
  });
}

/** The OpenAPI 3.1 document of the running application. */
export function describe(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Samspor')
    .setVersion('1')
    .setDescription(
      'Writes carry Idempotency-Key and X-CSRF: 1; a step carries If-Match. Refusals are RFC 9457.',
    )
    .addCookieAuth('samspor')
    .build();
  return withFamilies(SwaggerModule.createDocument(app, outline, { extraModels: [...familyBodies] }));
}
