import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isDatabaseAway, wakeLag } from '@samspor/case-store';
import type { Response } from 'express';
import { Allow } from '../auth/allow.ts';
import { Database } from '../database.ts';

interface Health {
  status: 'ok' | 'unavailable';
  database: 'ok' | 'away';
  /** Wake-ups that wait for the worker or for Temporal, and for how many seconds; people work on all the same. */
  waking: { pending: number; oldestSeconds: number } | null;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  @Get('live')
  @Allow('anybody')
  @ApiOperation({ summary: 'The process answers.' })
  live() {
    return { status: 'ok' };
  }

  @Get('startup')
  @Allow('anybody')
  @ApiOperation({ summary: 'The process has started.' })
  startup() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Allow('anybody')
  @ApiOperation({
    summary: 'Requests can be served: the database answers. Temporal’s state is told, not required.',
  })
  async ready(@Res({ passthrough: true }) response: Response): Promise<Health> {
    try {
      return { status: 'ok', database: 'ok', waking: await wakeLag(this.db.pool) };
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      response.status(503);
      return { status: 'unavailable', database: 'away', waking: null };
    }
  }
}
