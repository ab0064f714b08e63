import type { PlanFigures } from '@samspor/domain';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';
import { differences, type Difference } from './figure-rows.ts';

interface InWordsProps {
  /** Of the alternatives. */
  names: readonly string[];
  /** Of today, then of each alternative. */
  figures: readonly PlanFigures[];
}

/** What differs from today, in a sentence for each alternative. */
export function InWords({ names, figures: [today, ...others] }: InWordsProps) {
  const { t, texts } = useTexts();
  const said = ({ what, by }: Difference): string => {
    const count = Math.abs(by);
    const values = { count, number: formatNumber(count) };
    if (what === 'late') return t(by > 0 ? 'planner.words.lateMore' : 'planner.words.lateFewer', values);
    if (what === 'missed')
      return t(by > 0 ? 'planner.words.missedMore' : 'planner.words.missedFewer', values);
    const station = inline(texts.planner.stations[what]);
    return t(by > 0 ? 'planner.words.longer' : 'planner.words.shorter', { ...values, station });
  };
  return (
    <ul className="planner-words">
      {others.map((other, index) => {
        const parts = today ? differences(today, other).map(said) : [];
        return (
          <li key={names[index]}>
            <strong>{names[index]}: </strong>
            {parts.length > 0 ? `${parts.join(', ')}.` : t('planner.words.same')}
          </li>
        );
      })}
    </ul>
  );
}
