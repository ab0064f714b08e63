import { Injectable } from '@nestjs/common';
import { CaseStore, everyListed, type ProofRow } from '@samspor/case-store';
import {
  figureSheets,
  lineCells,
  lineColumns,
  type Cell,
  type ProofContent,
  type Sheet,
} from '@samspor/contracts';
import { figuresOf, withoutSmall } from '@samspor/domain';
import type { Response } from 'express';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { asCsv } from './export-csv.ts';
import { asPdf } from './export-pdf.ts';
import { asXlsx } from './export-xlsx.ts';
import { countyName, schoolName } from './proof-view.ts';
import type { ExportDto } from './proofs.dto.ts';
import { ProofsService } from './proofs.service.ts';
import { readerOf } from './reader.ts';

/** A proof as it leaves the house. */
export interface ProofDocument {
  proof: ProofRow;
  countyName: string;
  content: ProofContent;
  sheets: Sheet[];
}

const writers = { csv: asCsv, xlsx: asXlsx, pdf: asPdf } as const;

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** Takes proofs out of the house: put down with who and what for before the first byte. */
@Injectable()
export class ProofExports {
  constructor(
    private readonly proofs: ProofsService,
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  async send(
    me: Caller,
    proofId: string,
    { format, content, purpose }: ExportDto,
    response: Response,
  ): Promise<void> {
    const proof = await this.proofs.requireDone(me, proofId);
    const sheets = content === 'lines' ? [this.#lines(me, proof)] : this.#figures(me, proof);
    const { id, agency, role } = me.actor;
    await this.audit.write({
      ...{ actor: id, agency, role, subject: proofId },
      action: 'proof-exported',
      detail: { purpose, format, content },
    });
    const name = `kontaktbevis-${proof.county}-${proof.schoolYear.replace('/', '-')}-${proof.asOf}-${content}.${format}`;
    response.setHeader('Content-Type', types[format]);
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    await writers[format]({ proof, countyName: countyName(proof.county), content, sheets }, response);
  }

  #figures(me: Caller, { cells }: ProofRow): Sheet[] {
    const { ownSchool } = readerOf(me);
    return figureSheets(
      withoutSmall(figuresOf(cells ?? [], ownSchool === null ? {} : { school: ownSchool })),
      schoolName,
    );
  }

  #lines(me: Caller, { proofId, county }: ProofRow): Sheet {
    const { filter, agency } = this.proofs.listRight(me, {});
    const pages = everyListed(this.store.pool, { proofId, agency, filter });
    return {
      title: 'Plikter',
      columns: lineColumns,
      rows: rowsOf(pages, county, filter.school !== undefined),
    };
  }
}

/** In the file of one school, nothing is told of those whose address is protected: it would tell where they are. */
async function* rowsOf(
  pages: ReturnType<typeof everyListed>,
  county: string,
  isOfOneSchool: boolean,
): AsyncGenerator<Cell[]> {
  for await (const page of pages)
    for (const { place, line, isStrict, isShielded, mayKnow } of page)
      yield lineCells(place, county, line, isStrict || !mayKnow || (isOfOneSchool && isShielded));
}
