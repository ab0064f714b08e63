import { Chips, HStack, Select, VStack } from '@navikt/ds-react';
import type { SeekingFacet, SeekingPage } from '@samspor/contracts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';
import { triedWays, waits, type SeekingFilters } from './filters.ts';

interface FilterBarProps {
  filters: SeekingFilters;
  page: Pick<SeekingPage, 'counts' | 'facets'>;
  change: (filters: SeekingFilters) => void;
}

/** Figures that narrow the list when chosen, and where, how long and what: in sight, and kept in the address. */
export function SeekingFilterBar({ filters, page: { counts, facets }, change }: FilterBarProps) {
  const { t, texts } = useTexts();
  const toggles = [
    { field: 'urgent', value: 'true', text: texts.seeking.chips.urgent, count: counts.urgent },
    { field: 'hints', value: 'true', text: texts.seeking.chips.hints, count: counts.hinted },
    { field: 'tried', value: 'none', text: texts.seeking.chips.untried, count: counts.untried },
    { field: 'owner', value: 'none', text: texts.seeking.chips.nobodys, count: counts.nobodys },
  ] as const;
  const put = (field: keyof SeekingFilters, value: string) => change({ ...filters, [field]: value || null });
  return (
    <VStack as="section" gap="space-12" aria-label={t('seeking.filters')} className="no-print">
      <Chips aria-label={t('seeking.chips.label')}>
        {toggles.map(({ field, value, text, count }) => (
          <Chips.Toggle
            key={field}
            selected={filters[field] === value}
            onClick={() => put(field, filters[field] === value ? '' : value)}
          >
            {`${text} ${formatNumber(count)}`}
          </Chips.Toggle>
        ))}
        <Chips.Toggle
          selected={filters.owner === 'me'}
          onClick={() => put('owner', filters.owner === 'me' ? '' : 'me')}
        >
          {t('seeking.chips.mine')}
        </Chips.Toggle>
      </Chips>
      <HStack gap="space-12">
        <Facets
          label={t('seeking.municipality')}
          value={filters.municipality}
          facets={facets.municipalities}
          nameOf={({ id }) => municipalityName(id)}
          put={(value) => put('municipality', value)}
        />
        <Facets
          label={t('seeking.area')}
          value={filters.postalCode}
          facets={facets.areas}
          nameOf={({ id, name }) => `${id} ${name ?? ''}`}
          put={(value) => put('postalCode', value)}
        />
        <Facets
          label={t('seeking.school')}
          value={filters.school}
          facets={facets.schools}
          nameOf={({ id, name }) => name ?? id}
          put={(value) => put('school', value)}
        />
        <Select
          label={t('seeking.howLong')}
          size="small"
          value={filters.days ?? ''}
          onChange={({ target }) => put('days', target.value)}
        >
          <option value="">{t('seeking.any')}</option>
          {waits.map((days) => (
            <option key={days} value={days}>
              {t('seeking.atLeast', { count: Number(days) })}
            </option>
          ))}
        </Select>
        <Select
          label={t('seeking.tried')}
          size="small"
          value={filters.tried ?? ''}
          onChange={({ target }) => put('tried', target.value)}
        >
          <option value="">{t('seeking.any')}</option>
          {triedWays.map((way) => (
            <option key={way} value={way}>
              {way === 'none' ? t('seeking.nothing') : texts.codes.channel[way]}
            </option>
          ))}
        </Select>
      </HStack>
    </VStack>
  );
}

interface FacetsProps {
  label: string;
  value: string | null;
  facets: readonly SeekingFacet[];
  nameOf: (facet: SeekingFacet) => string;
  put: (value: string) => void;
}

function Facets({ label, value, facets, nameOf, put }: FacetsProps) {
  const { t } = useTexts();
  return (
    <Select label={label} size="small" value={value ?? ''} onChange={({ target }) => put(target.value)}>
      <option value="">{t('seeking.any')}</option>
      {facets.map((facet) => (
        <option key={facet.id} value={facet.id}>
          {`${nameOf(facet)} (${formatNumber(facet.count)})`}
        </option>
      ))}
    </Select>
  );
}
