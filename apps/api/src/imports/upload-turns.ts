import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Turns } from '@samspor/case-store';
import type { Request } from 'express';
import { EMPTY, from, lastValueFrom, type Observable } from 'rxjs';

/** Files that are taken in at a time: each is held in memory until it is answered. */
const uploads = new Turns(6);

/** Reads an upload only when its turn has come; until then it waits in the network, and costs nothing here. */
@Injectable()
export class UploadTurns implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    // Whoever has gone meanwhile is not read: nothing would ever come.
    const answered = () =>
      lastValueFrom(request.destroyed ? EMPTY : next.handle(), { defaultValue: undefined });
    return from(uploads.take(answered));
  }
}
