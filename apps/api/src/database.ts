import { readerOf, writerOf } from '@samspor/case-store';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pool, QueryResultRow } from 'pg';

/** Statements outside the case store: sessions, audit, faults. */
@Injectable()
export class Database {
  readonly pool: Pool;
  /** The record's own; here for what is told of it. */
  readonly writer: Pool;

  constructor(db: DataSource) {
    this.pool = readerOf(db);
    this.writer = writerOf(db);
  }

  async query<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }
}
