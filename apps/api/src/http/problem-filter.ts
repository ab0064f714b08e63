import { randomUUID } from 'node:crypto';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { withoutData } from '@samspor/case-store';
import type { Problem } from '@samspor/contracts';
import { PinoLogger } from 'nestjs-pino';
import type { Response } from 'express';
import { routeOf, type Request } from './request.ts';
import { Faults } from './faults.ts';
import { problem, problemOf } from './problem.ts';
import { problemPage } from './problem-page.ts';

/** The one place where what is thrown becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly faults: Faults,
    private readonly logger: PinoLogger,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const found = problemOf(thrown) ?? (await this.#fault(thrown, http.getRequest<Request>()));
    if (response.headersSent) response.destroy();
    else if (isNavigation(http.getRequest<Request>())) response.status(found.status).send(problemPage(found));
    else send(response, found);
  }

  /** Logged with an id that the page shows, so that a supervisor and the log speak of the same thing. */
  async #fault(thrown: unknown, request: Request): Promise<Problem> {
    const id = randomUUID();
    this.logger.error({ error: withoutData(thrown), fault: id }, 'fault');
    await this.faults.keep({
      id,
      thrown,
      where: routeOf(request) ?? 'http',
      journeyId: String(request.params.journeyId),
    });
    return problem('fault', { instance: id });
  }
}

/** The browser itself came here, on its way to the issuer or back. */
const isNavigation = ({ path, headers }: Request): boolean =>
  path.startsWith('/api/v1/auth/') && (headers.accept ?? '').includes('text/html');

function send(response: Response, found: Problem): void {
  if (found.status === 503) response.setHeader('Retry-After', '2');
  response.status(found.status).type('application/problem+json').send(JSON.stringify(found));
}
