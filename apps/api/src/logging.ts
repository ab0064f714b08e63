import { randomUUID } from 'node:crypto';
import type { Params } from 'nestjs-pino';
import type { Settings } from './settings.ts';

interface Logged {
  id: unknown;
  method: string;
  url: string;
}

/** One line per request: ids and paths. Queries are left out, so are headers and bodies: no name reaches a log. */
export const logging = ({ logLevel }: Settings): Params => ({
  pinoHttp: {
    level: logLevel,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }: Logged) => ({ id, method, path: url.split('?', 1)[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url = '' }) => url.startsWith('/api/v1/health/') || url === '/metrics' },
  },
});
