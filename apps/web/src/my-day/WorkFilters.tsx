import { Chips, Select } from '@navikt/ds-react';
import type { Urgency } from '@samspor/contracts';
import type { Phase } from '@samspor/domain';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { type Filters, whose } from './filters.ts';
import { urgencies } from './group-rows.ts';

interface WorkFiltersProps {
  filters: Filters;
  counts: Record<Urgency, number>;
  /** How many have no contact person. */
  unassigned: number;
  change: (filters: Filters) => void;
}

/** Whose, how urgent, which phase: always in sight, never in a menu. */
export function WorkFilters({ filters, counts, unassigned, change }: WorkFiltersProps) {
  const { t, texts } = useTexts();
  const phases = Object.entries(texts.codes.phase).filter(([phase]) => phase !== 'closed');
  return (
    <section aria-label={t('myDay.filters')} className="filters no-print">
      <Chips size="small" aria-label={t('myDay.whose')}>
        {whose.map((caseworker) => (
          <Chips.Toggle
            key={caseworker}
            selected={filters.caseworker === caseworker}
            onClick={() => change({ ...filters, caseworker })}
          >
            {t(`myDay.whom.${caseworker}`, { total: formatNumber(unassigned) })}
          </Chips.Toggle>
        ))}
      </Chips>
      <Chips size="small" aria-label={t('myDay.urgency')}>
        {urgencies.map((urgency) => (
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
}
