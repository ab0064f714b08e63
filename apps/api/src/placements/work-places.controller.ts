import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { WorkPlaceKept, WorkPlaceView } from '@samspor/contracts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { WorkPlaceDto } from './placements.dto.ts';
import { WorkPlaces } from './work-places.ts';

/** The register of work places: companies, and the municipality's own (P1824, slide 18). */
@ApiTags('work-training')
@Controller('work-training/places')
export class WorkPlacesController {
  constructor(private readonly places: WorkPlaces) {}

  @Get()
  @Allow('work-training')
  @ApiOperation({ summary: 'The county’s work places; with `past`, what the own agency has taken off.' })
  list(@Me() me: Caller, @Query('past') past?: string): Promise<WorkPlaceView[]> {
    return this.places.list(me, past !== undefined);
  }

  @Get(':placeId')
  @Allow('work-training')
  @ApiOperation({ summary: 'One work place.' })
  view(@Me() me: Caller, @Param('placeId', Id) placeId: string): Promise<WorkPlaceView> {
    return this.places.view(me, placeId);
  }

  @Post()
  @HttpCode(201)
  @Allow('work-places')
  @ApiOperation({ summary: 'Lists a work place for the own agency.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: WorkPlaceDto })
  add(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<WorkPlaceKept> {
    return this.places.add(me, key, checked(WorkPlaceDto, body));
  }

  @Put(':placeId')
  @Allow('work-places')
  @ApiOperation({ summary: 'Changes a work place of the own agency; one that was taken off comes back.' })
  @ApiBody({ type: WorkPlaceDto })
  change(
    @Me() me: Caller,
    @Param('placeId', Id) placeId: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<WorkPlaceKept> {
    return this.places.change(me, { placeId, key, seen }, checked(WorkPlaceDto, body));
  }

  @Post(':placeId/off')
  @HttpCode(200)
  @Allow('work-places')
  @ApiOperation({ summary: 'Takes a work place off the register; those who are there stay.' })
  takeOff(
    @Me() me: Caller,
    @Param('placeId', Id) placeId: string,
    @Key() key: string,
    @SeenVersion() seen: number,
  ): Promise<WorkPlaceKept> {
    return this.places.takeOff(me, { placeId, key, seen });
  }
}
