import type { ImportProgress } from '@samspor/contracts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** New, moved here where there are any, changed, unchanged, rejected, with a notice. */
export function Counts({ counts, total }: { counts: ImportProgress['counts']; total: number }) {
  const { texts } = useTexts();
  const names = texts.imports.counts;
  const figures = [
    [names.rows, total],
    [names.new, counts.new],
    ...(counts.moved > 0 ? ([[names.moved, counts.moved]] as const) : []),
    [names.changed, counts.changed],
    [names.unchanged, counts.unchanged],
    [names.rejected, counts.rejected],
    [names.withNotice, counts.withNotice],
  ] as const;
  return (
    <dl className="totals">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
