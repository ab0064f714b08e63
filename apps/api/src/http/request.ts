import type { Request as ExpressRequest } from 'express';
import type { Caller } from '../auth/caller.ts';

/** A request that has passed the guard; `caller` is absent on public routes only. */
export type Request = ExpressRequest & { caller?: Caller };

/** The pattern of the route that answers, never the address itself; undefined before one was found. */
export function routeOf(request: ExpressRequest): string | undefined {
  const { route } = request as { route?: { path: string } };
  return route?.path;
}
