import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MakeRouteBody, Routes, RouteView, StopBody } from '@samspor/contracts';
import { mostStops, visitOutcomes, type VisitOutcome } from '@samspor/domain';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Code, Day, Ids, Municipality, OneOf, PostalCode, Text, WholeNumber } from '../http/fields.ts';
import { Id, Key, SeenVersion } from '../http/preconditions.ts';
import { OutreachRoutes } from './outreach-routes.ts';

class MakeRouteDto implements MakeRouteBody {
  @Day() visitOn!: string;
  @Code() caseworker!: string;
  @Municipality({ optional: true }) municipality?: string;
  @PostalCode({ optional: true }) postalCode?: string;
  @WholeNumber(1, mostStops) most!: number;
}

class OrderDto {
  @Ids(mostStops, { none: true }) journeyIds!: string[];
}

class StopDto implements StopBody {
  @OneOf(visitOutcomes) outcome!: VisitOutcome;
  @Day() on!: string;
  @Text(4000, { optional: true }) note?: string;
}

/** A day's walk from door to door. */
@ApiTags('seeking')
@Controller('seeking/routes')
export class RoutesController {
  constructor(private readonly routes: OutreachRoutes) {}

  @Get()
  @Allow('seeking')
  @ApiOperation({ summary: 'The agency’s routes, and how many visits wait in each area.' })
  list(@Me() me: Caller): Promise<Routes> {
    return this.routes.list(me);
  }

  @Post()
  @HttpCode(201)
  @Allow('seeking')
  @ApiOperation({ summary: 'Proposes a route through the visits that are due in an area, and keeps it.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: MakeRouteDto })
  make(@Me() me: Caller, @Key() key: string, @Body() body: unknown): Promise<RouteView> {
    return this.routes.make(me, key, checked(MakeRouteDto, body));
  }

  @Get(':routeId')
  @Allow('seeking')
  @ApiOperation({ summary: 'A route with its doors in their order.' })
  view(@Me() me: Caller, @Param('routeId', Id) routeId: string): Promise<RouteView> {
    return this.routes.view(me, routeId);
  }

  @Put(':routeId/stops')
  @Allow('seeking')
  @ApiOperation({ summary: 'Puts the doors in another order; those left out are taken off the route.' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version of the route that was seen.' })
  @ApiBody({ type: OrderDto })
  order(
    @Me() me: Caller,
    @Param('routeId', Id) routeId: string,
    @SeenVersion() version: number,
    @Body() body: unknown,
  ): Promise<RouteView> {
    return this.routes.order(me, { routeId, version }, checked(OrderDto, body).journeyIds);
  }

  @Post(':routeId/stops/:journeyId')
  @HttpCode(200)
  @Allow('seeking')
  @ApiOperation({ summary: 'What came of a visit: contact, or an attempt with what was learnt at the door.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: StopDto })
  done(
    @Me() me: Caller,
    @Param('routeId', Id) routeId: string,
    @Param('journeyId', Id) journeyId: string,
    @Key() key: string,
    @Body() body: unknown,
  ): Promise<RouteView> {
    return this.routes.done(me, { routeId, journeyId, key }, checked(StopDto, body));
  }
}
