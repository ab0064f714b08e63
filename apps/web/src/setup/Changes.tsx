import { useTexts } from '../i18n/i18n.ts';
import type { Change } from './sitting-changes.ts';

/** What a decision changes, one line each. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useTexts();
  if (changes.length === 0) return <p className="setup-plain">{t('county.noChanges')}</p>;
  return (
    <ul className="county-changes">
      {changes.map(({ name, before, after }) => (
        <li key={`${name} ${before} ${after}`}>
          {`${name}: ${[before, after].filter((part) => part !== null).join(' → ')}`}
        </li>
      ))}
    </ul>
  );
}
