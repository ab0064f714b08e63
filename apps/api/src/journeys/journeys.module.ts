import { Module } from '@nestjs/common';
import { Access } from './access.ts';
import { Changes } from './changes.ts';
import { Enrolments } from './enrolments.ts';
import { JourneysController } from './journeys.controller.ts';
import { JourneysService } from './journeys.service.ts';
import { MyDayController } from './my-day.controller.ts';

@Module({
  controllers: [MyDayController, JourneysController],
  providers: [Access, Changes, Enrolments, JourneysService],
  exports: [Access],
})
export class JourneysModule {}
