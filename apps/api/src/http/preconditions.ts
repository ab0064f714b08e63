import { createParamDecorator, Injectable, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { Refused } from './refused.ts';
import type { Request } from './request.ts';

/** The caller's name for this one act: the same again gets the first answer, and changes nothing. */
export const Key = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = requestOf(context).headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w.:-]{8,100}$/.test(key)) throw new Refused('key-missing');
  return key;
});

/** The version of the journey that the page showed (If-Match), as `"12"`. */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(requestOf(context).headers['if-match'] ?? '')?.[1];
  if (version === undefined) throw new Refused('version-missing');
  return Number(version);
});

/** An id of the address; what is no id at all is as unknown as an id that nobody has. */
@Injectable()
export class Id implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUuid(id)) throw new Refused('not-found');
    return id.toLowerCase();
  }
}

export const isUuid = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

const requestOf = (context: ExecutionContext): Request => context.switchToHttp().getRequest<Request>();
