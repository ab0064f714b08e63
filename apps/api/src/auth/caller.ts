import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { PersonActor } from '@samspor/domain';
import type { Person, Place } from '@samspor/identity';
import type { Request } from '../http/request.ts';

/** Who is calling, and in which seat. */
export interface Caller {
  person: Person;
  place: Place;
  /** The same as the record names her. */
  actor: PersonActor;
  /** Hash of the session's secret, its key in the table. */
  session: string;
  endsAt: Date;
}

/** The caller that the guard let in; only on routes that are not public. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<Request>();
  if (!caller) throw new Error('A route that asks who is calling must not be public.');
  return caller;
});
