import { readerOf } from '@samspor/case-store';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pool, QueryResultRow } from 'pg';

/** Statements outside the case store: sessions, audit, faults. */
@Injectable()
export class Database {
  readonly pool: Pool;

  constructor(db: DataSource) {
    this.pool = readerOf(db);
  }

  async query<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }
}
