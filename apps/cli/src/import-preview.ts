import { previewOf, readTargetGroup, type IsoDate, type Preview } from '@samspor/domain';
import { bytesOf } from './input.ts';
import { asColumns, Lines } from './output.ts';
import { rowReasons, rowsFound } from './row-reasons.ts';

export interface PreviewOptions {
  on: IsoDate;
  json?: boolean;
  allowRealNumbers: boolean;
}

/** Prints what an import would accept and reject (target-group.md); false when the whole file is refused. */
export async function printPreview(file: string, options: PreviewOptions): Promise<boolean> {
  const { on: importDay, allowRealNumbers } = options;
  const preview = previewOf(readTargetGroup(await bytesOf(file), { importDay, allowRealNumbers }), importDay);
  const lines = new Lines();
  if (options.json) await lines.print(JSON.stringify(preview));
  else
    for (const line of 'refused' in preview ? [refusalText[preview.refused]] : told(preview))
      await lines.print(line);
  await lines.flush();
  return !('refused' in preview);
}

/** Why a whole file is refused, and the way out. */
export const refusalText = {
  encoding: 'The file is refused: save it as UTF-8 or Windows-1252.',
  header:
    'The file is refused: the header must name fornavn, etternavn, fodselsdato, kommunenr and dato, each known column once.',
  empty: 'The file is refused: it holds no row.',
  'too-many-rows': 'The file is refused: it holds more than 50,000 rows; split it.',
};

function told({ importDay, counts, rows }: Preview): string[] {
  const table = rows.flatMap((row) =>
    row.verdict === 'rejected'
      ? [[String(row.row), 'rejected', rowReasons({ code: row.code, notices: [] })]]
      : row.notices.length > 0
        ? [[String(row.row), 'accepted', rowReasons({ code: null, notices: row.notices })]]
        : [],
  );
  return [
    `As of ${importDay}: ${counts.rows} rows, ${counts.accepted} accepted (${counts.withNotice} with a notice), ${counts.rejected} rejected.`,
    ...(table.length > 0 ? [rowsFound, ...asColumns([['ROW', 'VERDICT', 'WHY'], ...table])] : []),
  ];
}
