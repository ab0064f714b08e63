import { Module } from '@nestjs/common';
import { Access } from './access.ts';
import { Changes } from './changes.ts';
import { Enrolments } from './enrolments.ts';
import { JourneysController } from './journeys.controller.ts';
import { JourneysService } from './journeys.service.ts';
import { LadderPreviews } from './ladder-previews.ts';
import { Letters } from './letters.ts';
import { MessagesController } from './messages.controller.ts';
import { MyDayController } from './my-day.controller.ts';
import { NewYouths } from './new-youths.ts';
import { Openings } from './openings.ts';

@Module({
  controllers: [MyDayController, JourneysController, MessagesController],
  providers: [Access, Changes, Enrolments, JourneysService, LadderPreviews, Letters, NewYouths, Openings],
  exports: [Access],
})
export class JourneysModule {}
