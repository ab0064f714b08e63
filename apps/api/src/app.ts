import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { localIssuer } from '@samspor/identity';
import { Logger } from 'nestjs-pino';
import { answerPages } from './answers/answers.ts';
import { webhooks } from './answers/webhooks.ts';
import { AppModule, type Parts } from './app.module.ts';
import { bodies } from './http/bodies.ts';
import { neverKept, securityHeaders } from './http/headers.ts';
import { page } from './http/page.ts';
import { Metrics } from './metrics/metrics.ts';
import { serveOpenApi } from './openapi/serve.ts';
import { callbackPath, signInPath } from './sign-in.ts';

/** The whole application, ready to listen: page, issuer, API. */
export async function createApp(parts: Parts): Promise<NestExpressApplication> {
  const { settings } = parts;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(parts), {
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.set('etag', false); // an ETag of ours is a journey's version
  if (settings.environment === 'production') app.set('trust proxy', 1);
  if (settings.issuer.isLocal) app.use('/issuer', await issuerOf(parts));
  app.use('/api/v1', neverKept);
  app.use(
    securityHeaders(settings),
    answerPages({ store: parts.store, key: settings.key }),
    webhooks({ store: parts.store, secret: settings.messaging.messages.webhookSecret }),
    page(settings.web),
    app.get(Metrics).time,
    ...bodies,
  );
  app.setGlobalPrefix('api/v1', { exclude: ['metrics'] });
  serveOpenApi(app);
  return app;
}

const issuerOf = ({ settings: { issuer, publicUrl, home, environment } }: Parts) =>
  localIssuer({
    url: issuer.url,
    signIn: new URL(signInPath, publicUrl).pathname,
    redirectUri: new URL(callbackPath, publicUrl).href,
    home,
    environment,
  });
