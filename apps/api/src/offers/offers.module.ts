import { Module } from '@nestjs/common';
import { Offers } from './offers.ts';
import { OffersController } from './offers.controller.ts';

@Module({ controllers: [OffersController], providers: [Offers] })
export class OffersModule {}
