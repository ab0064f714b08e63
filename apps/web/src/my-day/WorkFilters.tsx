import { Chips, Select } from '@navikt/ds-react';
import type { Urgency } from '@samspor/contracts';
import { helpers, ownMatters, type Phase } from '@samspor/domain';
import { useMe } from '../app/me-api.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { type Filters, isOwnList, whose } from './filters.ts';
import { urgencies } from './group-rows.ts';

interface WorkFiltersProps {
  filters: Filters;
  counts: Record<Urgency | 'snoozed', number>;
  /** How many have no contact person. */
  unassigned: number;
  change: (filters: Filters) => void;
}

/** Whose, how urgent, which phase: always in sight, never in a menu. */
export function WorkFilters({ filters, counts, unassigned, change }: WorkFiltersProps) {
  const { t, texts } = useTexts();
  const { seats } = useMe();
  // Who has no matters of a role has one list, and nothing to choose between.
  const hasShared = seats.some(
    ({ role }) => ownMatters(role).length > 0 || helpers.some((one) => one === role),
  );
  const shown = whose.filter((one) => hasShared || (one !== 'own' && one !== 'shared'));
  const marks = isOwnList(filters) ? ([...urgencies, 'snoozed'] as const) : urgencies;
  const phases = Object.entries(texts.codes.phase).filter(([phase]) => phase !== 'closed');
  return (
    <section aria-label={t('myDay.filters')} className="filters no-print">
      <Chips size="small" aria-label={t('myDay.whose')}>
        {shown.map((caseworker) => (
          <Chips.Toggle
            key={caseworker}
            selected={filters.caseworker === caseworker}
            onClick={() => change(chosen(caseworker))}
          >
            {t(`myDay.whom.${caseworker}`, { total: formatNumber(unassigned) })}
          </Chips.Toggle>
        ))}
      </Chips>
      <Chips size="small" aria-label={t('myDay.urgency')}>
        {marks.map((urgency) => (
          <Chips.Toggle
            key={urgency}
            selected={filters.urgency === urgency}
            onClick={() => change({ ...filters, urgency: filters.urgency === urgency ? null : urgency })}
          >
            {`${texts.codes.urgency[urgency]} ${formatNumber(counts[urgency])}`}
          </Chips.Toggle>
        ))}
      </Chips>
      <Select
        label={t('myDay.phase')}
        hideLabel
        size="small"
        value={filters.phase ?? ''}
        onChange={({ target }) => change({ ...filters, phase: (target.value || null) as Phase | null })}
      >
        <option value="">{t('myDay.allPhases')}</option>
        {phases.map(([phase, text]) => (
          <option key={phase} value={phase}>
            {text}
          </option>
        ))}
      </Select>
    </section>
  );

  /** What is put off stands apart in one's own list only. */
  function chosen(caseworker: Filters['caseworker']): Filters {
    const next = { ...filters, caseworker };
    return next.urgency === 'snoozed' && !isOwnList(next) ? { ...next, urgency: null } : next;
  }
}
