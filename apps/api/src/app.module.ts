import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { CaseStore } from '@samspor/case-store';
import type { SignIn } from '@samspor/identity';
import { LoggerModule } from 'nestjs-pino';
import type { DataSource } from 'typeorm';
import { AccessGuard } from './auth/access-guard.ts';
import { AbsencesController } from './absences/absences.controller.ts';
import { AbsencesService } from './absences/absences.service.ts';
import { CaseloadController } from './absences/caseload.controller.ts';
import { CaseloadService } from './absences/caseload.service.ts';
import { AuthController } from './auth/auth.controller.ts';
import { ChoicesController } from './choices/choices.controller.ts';
import { ConcernsController } from './concerns/concerns.controller.ts';
import { ConcernsService } from './concerns/concerns.service.ts';
import { CoursesController } from './courses/courses.controller.ts';
import { CoursesService } from './courses/courses.service.ts';
import { LaddersController } from './counties/ladders.controller.ts';
import { ManyLadders } from './counties/many-ladders.ts';
import { PolicyController } from './counties/policy.controller.ts';
import { CooperationController } from './cooperation/cooperation.controller.ts';
import { CooperationService } from './cooperation/cooperation.service.ts';
import { ForumController } from './forum/forum.controller.ts';
import { ForumService } from './forum/forum.service.ts';
import { HandoversController } from './handovers/handovers.controller.ts';
import { HandoversService } from './handovers/handovers.service.ts';
import { HelpController } from './help/help.controller.ts';
import { HelpDesks } from './help/help-desk.ts';
import { SchoolFigureBook } from './help/school-figures.ts';
import { HealthController } from './health/health.controller.ts';
import { ProblemFilter } from './http/problem-filter.ts';
import { ImportsController } from './imports/imports.controller.ts';
import { ImportsService } from './imports/imports.service.ts';
import { Intake } from './intake/intake.ts';
import { IntakeController } from './intake/intake.controller.ts';
import { JourneysModule } from './journeys/journeys.module.ts';
import { logging } from './logging.ts';
import { MeController } from './me/me.controller.ts';
import { DeskController } from './meetings/desk.controller.ts';
import { DeskService } from './meetings/desk.service.ts';
import { MeetingsController } from './meetings/meetings.controller.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { QualityController } from './quality/quality.controller.ts';
import { OffersModule } from './offers/offers.module.ts';
import { PlacementsModule } from './placements/placements.module.ts';
import { OverviewController } from './overview/overview.controller.ts';
import { PlatformModule } from './platform.module.ts';
import { ProofExports } from './proofs/proof-exports.ts';
import { ProofsController } from './proofs/proofs.controller.ts';
import { ProofsService } from './proofs/proofs.service.ts';
import { RightsController } from './rights/rights.controller.ts';
import { MatchesController } from './seeking/matches.controller.ts';
import { OutreachRoutes } from './seeking/outreach-routes.ts';
import { RoutesController } from './seeking/routes.controller.ts';
import { SeekingController } from './seeking/seeking.controller.ts';
import type { Settings } from './settings.ts';
import { SpecialListController } from './special/special-list.controller.ts';
import { SpecialListService } from './special/special-list.service.ts';
import { Repairs } from './stalls/repairs.ts';
import { StallWatch } from './stalls/stall-watch.ts';
import { DigestController } from './stalls/digest.controller.ts';
import { SetupController } from './setup/setup.controller.ts';
import { StallsController } from './stalls/stalls.controller.ts';
import { WellbeingController } from './wellbeing/wellbeing.controller.ts';
import { WellbeingService } from './wellbeing/wellbeing.service.ts';

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
      imports: [
        PlatformModule.of(parts),
        LoggerModule.forRoot(logging(parts.settings)),
        JourneysModule,
        OffersModule,
        PlacementsModule,
      ],
      controllers: [
        AbsencesController,
        CaseloadController,
        AuthController,
        ChoicesController,
        ConcernsController,
        CoursesController,
        CooperationController,
        ForumController,
        HandoversController,
        HealthController,
        HelpController,
        ImportsController,
        IntakeController,
        LaddersController,
        MeController,
        MeetingsController,
        DeskController,
        MetricsController,
        OverviewController,
        QualityController,
        PolicyController,
        ProofsController,
        RightsController,
        RoutesController,
        MatchesController,
        SeekingController,
        SpecialListController,
        SetupController,
        StallsController,
        DigestController,
        WellbeingController,
      ],
      providers: [
        ConcernsService,
        AbsencesService,
        CaseloadService,
        CoursesService,
        DeskService,
        CooperationService,
        ForumService,
        HandoversService,
        HelpDesks,
        ImportsService,
        Intake,
        SchoolFigureBook,
        ManyLadders,
        ProofExports,
        ProofsService,
        OutreachRoutes,
        Repairs,
        SpecialListService,
        StallWatch,
        WellbeingService,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
