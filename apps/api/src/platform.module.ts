import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CaseStore } from '@samspor/case-store';
import { SignIn } from '@samspor/identity';
import { DataSource } from 'typeorm';
import type { Parts } from './app.module.ts';
import { Audit } from './audit.ts';
import { Sessions } from './auth/sessions.ts';
import { Database } from './database.ts';
import { Faults } from './http/faults.ts';
import { Metrics } from './metrics/metrics.ts';
import { Settings } from './settings.ts';

/** What every subject needs: settings, database, record, sessions, audit. */
@Global()
@Module({})
export class PlatformModule {
  static of({ settings, db, store, signIn }: Parts): DynamicModule {
    const own = [Audit, Database, Faults, Metrics, Sessions];
    const given = [
      { provide: Settings, useValue: settings },
      { provide: DataSource, useValue: db },
      { provide: CaseStore, useValue: store },
      { provide: SignIn, useValue: signIn },
    ];
    return { module: PlatformModule, providers: [...given, ...own], exports: [...given, ...own] };
  }
}
