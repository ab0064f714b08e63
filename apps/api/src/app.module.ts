import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { CaseStore } from '@samspor/case-store';
import type { SignIn } from '@samspor/identity';
import { LoggerModule } from 'nestjs-pino';
import type { DataSource } from 'typeorm';
import { AccessGuard } from './auth/access-guard.ts';
import { AuthController } from './auth/auth.controller.ts';
import { ChoicesController } from './choices/choices.controller.ts';
import { LaddersController } from './counties/ladders.controller.ts';
import { ManyLadders } from './counties/many-ladders.ts';
import { PolicyController } from './counties/policy.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { ProblemFilter } from './http/problem-filter.ts';
import { ImportsController } from './imports/imports.controller.ts';
import { ImportsService } from './imports/imports.service.ts';
import { JourneysModule } from './journeys/journeys.module.ts';
import { logging } from './logging.ts';
import { MeController } from './me/me.controller.ts';
import { MeetingsController } from './meetings/meetings.controller.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { OverviewController } from './overview/overview.controller.ts';
import { PlatformModule } from './platform.module.ts';
import { ProofExports } from './proofs/proof-exports.ts';
import { ProofsController } from './proofs/proofs.controller.ts';
import { ProofsService } from './proofs/proofs.service.ts';
import { MatchesController } from './seeking/matches.controller.ts';
import { OutreachRoutes } from './seeking/outreach-routes.ts';
import { RoutesController } from './seeking/routes.controller.ts';
import { SeekingController } from './seeking/seeking.controller.ts';
import type { Settings } from './settings.ts';
import { Repairs } from './stalls/repairs.ts';
import { StallWatch } from './stalls/stall-watch.ts';
import { DigestController } from './stalls/digest.controller.ts';
import { StallsController } from './stalls/stalls.controller.ts';

/** What the outside gives the API. */
export interface Parts {
  settings: Settings;
  db: DataSource;
  store: CaseStore;
  signIn: SignIn;
}

@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.of(parts), LoggerModule.forRoot(logging(parts.settings)), JourneysModule],
      controllers: [
        AuthController,
        ChoicesController,
        HealthController,
        ImportsController,
        LaddersController,
        MeController,
        MeetingsController,
        MetricsController,
        OverviewController,
        PolicyController,
        ProofsController,
        RoutesController,
        MatchesController,
        SeekingController,
        StallsController,
        DigestController,
      ],
      providers: [
        ImportsService,
        ManyLadders,
        ProofExports,
        ProofsService,
        OutreachRoutes,
        Repairs,
        StallWatch,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
