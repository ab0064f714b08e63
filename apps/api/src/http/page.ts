import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { static as files, Router, type RequestHandler } from 'express';

/** Paths that are not the page's: an unknown one among them is answered as such. */
const ours = /^\/(?:api|issuer|metrics)(?:\/|$)/;

/** Serves the built page; every address of the page's own router gets its one document. */
export function page(folder: string): RequestHandler {
  const router = Router();
  const document = join(folder, 'index.html');
  router.use('/assets', files(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(files(folder, { index: false, maxAge: 0, redirect: false }));
  router.use((request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || ours.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    if (existsSync(document)) response.sendFile(document);
    else response.status(503).type('text').send('Siden er ikke bygd. Kjør `npm start`, som bygger den.');
  });
  return router;
}
