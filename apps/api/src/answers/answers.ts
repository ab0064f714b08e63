import { KeyReused, messageById, type CaseStore, type KnownMessage } from '@samspor/case-store';
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
import { isUuid } from '../http/preconditions.ts';
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

  /** The message whose link may be answered, or was. */
  async function named(request: Request): Promise<KnownMessage | null> {
    const messageId = tokens.messageOf(String(request.params.token));
    const message = messageId === null ? undefined : await messageById(store.pool, messageId);
    return message && mayAnswer(message, addDays(store.today(), -linkDays)) ? message : null;
  }

  async function opened(request: Request, response: Response): Promise<void> {
    const message = unanswered(await named(request));
    const language = languageOf(request, message);
    if (message) show(response, 200, answerPage(String(request.params.token), language));
    else show(response, 404, sorryPage('gone', language));
  }

  async function answered(request: Request, response: Response): Promise<void> {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const message = await named(request);
    const language = oneOf(languages, body.language) ?? languageOf(request, unanswered(message));
    const answer = oneOf(linkAnswers, body.answer);
    if (!message || (message.answered && !answer)) return show(response, 404, sorryPage('gone', language));
    if (!answer) return show(response, 400, answerPage(String(request.params.token), language));
    const time = answer === 'call-me' ? (oneOf(callTimes, body.time) ?? null) : null;
    const isHeard = await record(message, { answer, time, language }, body.reading).catch(isUnheard);
    if (isHeard === null) show(response, 503, sorryPage('failed', language));
    else if (!isHeard) show(response, 404, sorryPage('gone', language));
    else response.redirect(303, `/s/takk?a=${answer}&l=${language}`);
  }

  /** Whether the answer stands on the record: by this request, or by an earlier one from the same reading of the page. */
  async function record(
    { journeyId, owner, message, answered }: KnownMessage,
    said: { answer: LinkAnswer; time: CallTime | null; language: Language },
    reading: unknown,
  ): Promise<boolean> {
    const by: SystemActor = { kind: 'system', id: 'youth', agency: owner };
    const write = { journeyId, command: { type: 'AnswerLink', message, ...said }, by } as const;
    if (typeof reading !== 'string' || !isUuid(reading))
      return !answered && (await store.record(write)).events.length > 0;
    const once = { ...write, key: `link:${journeyId}:${message}:${reading}` };
    const receipt = await (answered ? store.answered(once) : store.record(once));
    return (receipt?.events.length ?? 0) > 0;
  }
}

/** Another answer from a reading that has answered is not heard; null when it cannot be recorded for now. */
const isUnheard = (error: unknown): false | null => (error instanceof KeyReused ? false : null);

function mayAnswer({ recipient, sentOn, isErased, isClosed }: KnownMessage, oldest: string): boolean {
  return recipient === 'youth' && !isErased && !isClosed && sentOn !== null && sentOn >= oldest;
}

const unanswered = (message: KnownMessage | null): KnownMessage | null =>
  message?.answered ? null : message;

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
