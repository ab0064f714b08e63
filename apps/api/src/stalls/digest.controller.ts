import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, chooseDigest, digestStanding } from '@samspor/case-store';
import type { DigestView } from '@samspor/contracts';
import { leaders } from '@samspor/domain';
import { mailAddressOf } from '@samspor/identity';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Flag } from '../http/fields.ts';
import { Refused } from '../http/refused.ts';

class DigestDto {
  @Flag() wanted!: boolean;
}

/** Each leader's own daily e-mail about what stands still. */
@ApiTags('stalls')
@Controller('stalls/digest')
export class DigestController {
  constructor(private readonly store: CaseStore) {}

  @Get()
  @Allow('stalls')
  @ApiOperation({
    summary: 'Whether one gets the daily e-mail about what stands still, and how the last one went.',
  })
  async digest(@Me() me: Caller): Promise<DigestView> {
    const reader = readerOf(me);
    const standing = await digestStanding(this.store.pool, reader);
    return { ...standing, address: mailAddressOf(reader.leader) ?? '' };
  }

  @Put()
  @Allow('stalls')
  @ApiOperation({ summary: 'Turns the daily e-mail on or off; the same again changes nothing.' })
  @ApiBody({ type: DigestDto })
  async choose(@Me() me: Caller, @Body() body: unknown): Promise<DigestView> {
    const { wanted } = checked(DigestDto, body);
    await chooseDigest(this.store.pool, readerOf(me), wanted);
    return this.digest(me);
  }
}

/** Leaders alone get it. */
function readerOf({ person, place }: Caller): { leader: string; agency: string } {
  if (!leaders.includes(place.role)) throw new Refused('no-access');
  return { leader: person.id, agency: place.agency };
}
