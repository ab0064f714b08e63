import { Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module.ts';
import { PlacementsController } from './placements.controller.ts';
import { Placements } from './placements.ts';
import { WorkPlacesController } from './work-places.controller.ts';
import { WorkPlaces } from './work-places.ts';

@Module({
  imports: [JourneysModule],
  controllers: [WorkPlacesController, PlacementsController],
  providers: [WorkPlaces, Placements],
})
export class PlacementsModule {}
