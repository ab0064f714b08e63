import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import { withoutData } from '@samspor/case-store';
import { findPerson, SignIn } from '@samspor/identity';
import type { Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { Audit } from '../audit.ts';
import { Refused } from '../http/refused.ts';
import type { Request } from '../http/request.ts';
import { Settings } from '../settings.ts';
import { Allow } from './allow.ts';
import { Me, type Caller } from './caller.ts';
import { cookieOf, cookieOptions, sessionCookie } from './cookies.ts';
import { localPath, packed, pendingCookie, unpacked } from './pending-sign-in.ts';
import { Sessions } from './sessions.ts';

const pendingPath = '/api/v1/auth';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly settings: Settings,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly audit: Audit,
    private readonly logger: PinoLogger,
  ) {}

  @Get('login')
  @Allow('anybody')
  @ApiOperation({ summary: 'Sends the browser to the issuer; it comes back to `returnTo`.' })
  async login(@Req() request: Request, @Res() response: Response, @Query('returnTo') returnTo?: string) {
    // The cookie of a sign-in belongs to one host name: begin on the one that the issuer sends back to.
    const { publicUrl } = this.settings;
    if (publicUrl.hostname !== request.hostname && isLoopback(request.hostname)) {
      response.redirect(new URL(request.originalUrl, publicUrl).href);
      return;
    }
    const { url, pending } = await this.#begin();
    const cookie = packed({ ...pending, returnTo: localPath(returnTo) });
    response.cookie(pendingCookie, cookie, { ...cookieOptions(this.settings, pendingPath), maxAge: 600_000 });
    response.redirect(url);
  }

  @Get('callback')
  @Allow('anybody')
  @ApiExcludeEndpoint()
  async callback(@Req() request: Request, @Res() response: Response) {
    const pending = unpacked(cookieOf(request, pendingCookie));
    if (!pending) throw new Refused('sign-in-failed');
    const person = findPerson(await this.#sub(request, pending));
    if (!person) throw new Refused('not-a-user');
    const [place] = person.places;
    const secret = await this.sessions.begin(person.id, place);
    await this.audit.write({ actor: person.id, ...place, action: 'signed-in' });
    response.clearCookie(pendingCookie, cookieOptions(this.settings, pendingPath));
    response.cookie(sessionCookie(this.settings), secret, cookieOptions(this.settings));
    response.redirect(pending.returnTo);
  }

  @Post('logout')
  @HttpCode(204)
  @Allow('signed-in')
  @ApiOperation({ summary: 'Ends the session.' })
  async logout(@Me() me: Caller, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(me);
    response.clearCookie(sessionCookie(this.settings), cookieOptions(this.settings));
  }

  /** An issuer that is away is no fault of ours: try again. */
  async #begin(): ReturnType<SignIn['begin']> {
    try {
      return await this.signIn.begin();
    } catch (error) {
      this.logger.warn({ error: withoutData(error) }, 'the issuer does not answer');
      throw new Refused('unavailable');
    }
  }

  async #sub(request: Request, pending: NonNullable<ReturnType<typeof unpacked>>): Promise<string> {
    try {
      return await this.signIn.finish(new URL(request.originalUrl, this.settings.publicUrl).search, pending);
    } catch (error) {
      this.logger.warn({ error: withoutData(error) }, 'sign-in refused');
      throw new Refused('sign-in-failed');
    }
  }
}

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]', '::1'].includes(host);
