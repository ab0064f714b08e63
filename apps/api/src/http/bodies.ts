import { isUtf8 } from 'node:buffer';
import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Refused } from './refused.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];
/** Our bodies are flat, but for a county's policy: its texts by message, channel and language. */
const deepest = 6;
/** JSON in UTF-8, or a form with files. */
const accepted = /^(?:application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$|multipart\/form-data\s*;)/i;
const unsafe = ['__proto__', 'constructor', 'prototype'];

/** Reads JSON bodies up to 100 kB; multipart is left to the route that takes files. */
export const bodies: RequestHandler[] = [
  (request, _response, next) => next(wrongType(request)),
  json({
    limit: '100kb',
    verify: (_request, _response, body) => {
      if (!isUtf8(body)) throw new Refused('bad-encoding');
    },
  }),
  (request: Request, _response: Response, next: NextFunction) => next(wrongShape(request.body)),
];

function wrongType({ method, headers }: Request): Refused | undefined {
  const isEmpty = headers['transfer-encoding'] === undefined && !Number(headers['content-length'] ?? 0);
  if (reading.includes(method) || isEmpty) return undefined;
  return accepted.test(headers['content-type'] ?? '') ? undefined : new Refused('not-json');
}

function wrongShape(body: unknown): Refused | undefined {
  return isDeeper(body, deepest) ? new Refused('too-deep') : undefined;
}

/** Whether a value has more levels than `left`, or a key that would reach into how objects work. */
function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0 || unsafe.some((key) => Object.hasOwn(value, key))) return true;
  return Object.values(value).some((inner) => isDeeper(inner, left - 1));
}
