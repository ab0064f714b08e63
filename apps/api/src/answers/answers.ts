import { messageById, type CaseStore, type KnownMessage } from '@samspor/case-store';
import {
  addDays,
  callTimes,
  languages,
  linkAnswers,
  type CallTime,
  type Language,
  type LinkAnswer,
  type SystemActor,
} from '@samspor/domain';
import { LinkTokens } from '@samspor/messages';
import { Router, urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { answerPage, sorryPage, style, stylePath, thanksPage } from './answer-page.ts';

/** A link is good for so many days from the sending (P). */
const linkDays = 60;

/**
 * Where a youth answers a message: a page of its own, outside everything that one signs in to. The token in its address
 * is all that is known of the reader; one that was used, is too old, or was never made by us looks the same.
 */
export function answerPages(
  { store, key }: { store: CaseStore; key: Buffer },
  most = { perMinute: 30 },
): RequestHandler {
  const tokens = new LinkTokens(key);
  const router = Router();
  const guarded = rateLimit({
    windowMs: 60_000,
    limit: most.perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => show(response, 429, sorryPage('wait', languageOf(request, null))),
  });
  router.get(
    stylePath,
    (_, response) => void response.type('css').set('Cache-Control', 'max-age=3600').send(style),
  );
  router.get('/s/takk', (request, response) => {
    const answer = oneOf(linkAnswers, request.query.a) ?? 'call-me';
    show(response, 200, thanksPage(answer, languageOf(request, null)));
  });
  router.get('/s/:token', guarded, (request, response, next) => {
    opened(request, response).catch(next);
  });
  router.post(
    '/s/:token',
    guarded,
    urlencoded({ extended: false, limit: '2kb' }),
    (request, response, next) => {
      answered(request, response).catch(next);
    },
  );
  return router;

  async function open(request: Request): Promise<KnownMessage | null> {
    const messageId = tokens.messageOf(String(request.params.token));
    const message = messageId === null ? undefined : await messageById(store.pool, messageId);
    return message && isOpen(message, addDays(store.today(), -linkDays)) ? message : null;
  }

  async function opened(request: Request, response: Response): Promise<void> {
    const message = await open(request);
    const language = languageOf(request, message);
    if (message) show(response, 200, answerPage(String(request.params.token), language));
    else show(response, 404, sorryPage('gone', language));
  }

  async function answered(request: Request, response: Response): Promise<void> {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const message = await open(request);
    const language = oneOf(languages, body.language) ?? languageOf(request, message);
    const answer = oneOf(linkAnswers, body.answer);
    if (!message) return show(response, 404, sorryPage('gone', language));
    if (!answer) return show(response, 400, answerPage(String(request.params.token), language));
    const time = answer === 'call-me' ? (oneOf(callTimes, body.time) ?? null) : null;
    const said = { answer, time, language };
    const { events } = await record(message, said).catch(() => ({ events: null }));
    if (events === null) show(response, 503, sorryPage('failed', language));
    else if (events.length === 0) show(response, 404, sorryPage('gone', language));
    else response.redirect(303, `/s/takk?a=${answer}&l=${language}`);
  }

  function record(
    { journeyId, owner, message }: KnownMessage,
    said: { answer: LinkAnswer; time: CallTime | null; language: Language },
  ) {
    const by: SystemActor = { kind: 'system', id: 'youth', agency: owner };
    return store.record({ journeyId, command: { type: 'AnswerLink', message, ...said }, by });
  }
}

function isOpen(message: KnownMessage, oldest: string): boolean {
  const { recipient, sentOn, answered, isErased, isClosed } = message;
  const mayAnswer = recipient === 'youth' && !answered && !isErased && !isClosed;
  return mayAnswer && sentOn !== null && sentOn >= oldest;
}

function show(response: Response, status: number, html: string): void {
  response
    .status(status)
    .set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' })
    .type('html')
    .send(html);
}

/** What the reader has chosen, else answered in before, else what her phone is set to. */
function languageOf(request: Request, message: KnownMessage | null): Language {
  const chosen = oneOf(languages, request.query.l) ?? message?.language;
  if (chosen) return chosen;
  const accepted = request.acceptsLanguages('nb', 'no', 'nn', 'se', 'en');
  return oneOf(languages, accepted) ?? 'nb';
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);
