import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OfferKept, OfferView } from '@samspor/contracts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { OfferDto } from './offers.dto.ts';
import { Offers } from './offers.ts';

/** The running overview of the offers there are for youths of the county (OF 8-3). */
@ApiTags('offers')
@Controller('offers')
export class OffersController {
  constructor(private readonly offers: Offers) {}

  @Get()
  @Allow('journeys')
  @ApiOperation({
    summary: 'What can be offered in the county now; with `past`, what the own agency has taken off.',
  })
  list(@Me() me: Caller, @Query('past') past?: string): Promise<OfferView[]> {
    return this.offers.list(me, past !== undefined);
  }

  @Get(':entryId')
  @Allow('journeys')
  @ApiOperation({ summary: 'One offer of the overview.' })
  view(@Me() me: Caller, @Param('entryId', Id) entryId: string): Promise<OfferView> {
    return this.offers.view(me, entryId);
  }

  @Post()
  @HttpCode(201)
  @Allow('keep-offers')
  @ApiOperation({ summary: 'Lists an offer for the own agency.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: OfferDto })
  add(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<OfferKept> {
    return this.offers.add(me, key, checked(OfferDto, body));
  }

  @Put(':entryId')
  @Allow('keep-offers')
  @ApiOperation({ summary: 'Changes an offer of the own agency; one that was taken off comes back.' })
  @ApiBody({ type: OfferDto })
  change(
    @Me() me: Caller,
    @Param('entryId', Id) entryId: string,
    @Key() key: string,
    @SeenVersion() seen: number,
    @Body() body: unknown,
  ): Promise<OfferKept> {
    return this.offers.change(me, { entryId, key, seen }, checked(OfferDto, body));
  }

  @Post(':entryId/off')
  @HttpCode(200)
  @Allow('keep-offers')
  @ApiOperation({ summary: 'Takes an offer off the overview; those who have it keep it.' })
  takeOff(
    @Me() me: Caller,
    @Param('entryId', Id) entryId: string,
    @Key() key: string,
    @SeenVersion() seen: number,
  ): Promise<OfferKept> {
    return this.offers.takeOff(me, { entryId, key, seen });
  }
}
