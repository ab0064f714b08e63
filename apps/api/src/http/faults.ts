import { Injectable } from '@nestjs/common';
import { kindOf, withoutData } from '@samspor/case-store';
import { PinoLogger } from 'nestjs-pino';
import { Database } from '../database.ts';
import { isUuid } from './preconditions.ts';

export interface Fault {
  id: string;
  thrown: unknown;
  where: string;
  /** Of the address; anything that is no id is left out. */
  journeyId: string;
}

/** Faults of ours, kept for the leader's list of what stands still. Names the kind of fault, never its data. */
@Injectable()
export class Faults {
  constructor(
    private readonly db: Database,
    private readonly logger: PinoLogger,
  ) {}

  /** Never throws: the answer that carries the id goes out all the same. */
  async keep({ id, thrown, where, journeyId }: Fault): Promise<void> {
    const what = kindOf(thrown);
    await this.db
      .query('INSERT INTO fault (id, what, where_, journey_id) VALUES ($1, $2, $3, $4)', [
        id,
        what,
        where,
        isUuid(journeyId) ? journeyId : null,
      ])
      .catch((error: unknown) =>
        this.logger.error({ error: withoutData(error), fault: id }, 'fault not kept'),
      );
  }
}
