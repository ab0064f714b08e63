import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayIn } from '@samspor/identity';
import { Refused } from '../http/refused.ts';
import type { Request } from '../http/request.ts';
import { Settings } from '../settings.ts';
import { policyKey, type Policy } from './allow.ts';
import { cookieOf, sessionCookie } from './cookies.ts';
import { requireOurPage } from './our-page.ts';
import { Sessions } from './sessions.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Stands before every route: what no policy opens is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<Policy | undefined>(policyKey, context.getHandler());
    if (policy === undefined) throw new Refused('no-access');
    if (policy === 'anybody') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const secret = cookieOf(request, sessionCookie(this.settings));
    const caller = secret ? await this.sessions.caller(secret) : null;
    if (!caller) throw new Refused('signed-out');
    if (!reading.includes(request.method)) requireOurPage(request.headers, this.settings.publicUrl.origin);
    if (policy !== 'signed-in' && !mayIn(caller.place, policy)) throw new Refused('no-access');
    request.caller = caller;
    return true;
  }
}
