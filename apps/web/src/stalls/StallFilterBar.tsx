import { Chips, HStack, Select } from '@navikt/ds-react';
import type { StallPage } from '@samspor/contracts';
import { laneOf, type Lane } from '@samspor/domain';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useChoices, useColleagues } from '../journeys/journey-api.ts';
import { ages, states, type StallFilters } from './filters.ts';

interface StallFilterBarProps {
  filters: StallFilters;
  lane: Lane;
  page: Pick<StallPage, 'lanes' | 'own' | 'counts'>;
  change: (filters: StallFilters) => void;
}

/** Which lane, why, whose, for how long: always in sight, and kept in the address. */
export function StallFilterBar({ filters, lane, page, change }: StallFilterBarProps) {
  const { t, texts } = useTexts();
  const shown = filters.state ?? (page.own ? 'all' : 'standing');
  const numberOf = (count: StallPage['counts'][number]) =>
    shown === 'standing'
      ? count.standing
      : shown === 'resting'
        ? count.resting
        : count.standing + count.resting;
  const total = (one: Lane) =>
    page.counts.filter(({ cause }) => laneOf(cause) === one).reduce((sum, count) => sum + numberOf(count), 0);
  const causes = page.counts
    .filter((count) => laneOf(count.cause) === lane && (numberOf(count) > 0 || filters.cause === count.cause))
    .toSorted((a, b) => numberOf(b) - numberOf(a));
  return (
    <section aria-label={t('stalls.filters')} className="stall-filters no-print">
      {page.lanes.length > 1 && (
        <Chips aria-label={t('stalls.lane')}>
          {page.lanes.map((one) => (
            <Chips.Toggle
              key={one}
              selected={lane === one}
              onClick={() => change({ ...filters, lane: one, cause: null })}
            >
              {t(`stalls.lanes.${one}`, { count: total(one) })}
            </Chips.Toggle>
          ))}
        </Chips>
      )}
      {causes.length > 0 && (
        <Chips size="small" aria-label={t('stalls.causes')}>
          {causes.map((count) => (
            <Chips.Toggle
              key={count.cause}
              selected={filters.cause === count.cause}
              onClick={() =>
                change({ ...filters, lane, cause: filters.cause === count.cause ? null : count.cause })
              }
            >
              {`${texts.stalls.cause[count.cause]} ${formatNumber(numberOf(count))}`}
            </Chips.Toggle>
          ))}
        </Chips>
      )}
      <HStack gap="space-12">
        {lane === 'people' && !page.own && <Whose filters={filters} change={change} />}
        <Select
          label={t('stalls.age')}
          size="small"
          value={filters.days ?? ''}
          onChange={({ target }) =>
            change({ ...filters, days: ages.find((age) => age === target.value) ?? null })
          }
        >
          <option value="">{t('stalls.anyAge')}</option>
          {ages.map((age) => (
            <option key={age} value={age}>
              {t('stalls.minDays', { count: Number(age) })}
            </option>
          ))}
        </Select>
        {lane === 'people' && (
          <Select
            label={t('stalls.state')}
            size="small"
            value={shown}
            onChange={({ target }) =>
              change({ ...filters, state: states.find((state) => state === target.value) ?? null })
            }
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {texts.stalls.states[state]}
              </option>
            ))}
          </Select>
        )}
      </HStack>
    </section>
  );
}

function Whose({ filters, change }: Pick<StallFilterBarProps, 'filters' | 'change'>) {
  const { t } = useTexts();
  const colleagues = useColleagues(true).data ?? [];
  const agencies = useChoices(true).data?.agencies ?? [];
  const people = [...new Map(colleagues.map(({ id, name }) => [id, name]))];
  return (
    <>
      <Select
        label={t('stalls.owner')}
        size="small"
        value={filters.owner ?? ''}
        onChange={({ target }) => change({ ...filters, owner: target.value || null })}
      >
        <option value="">{t('stalls.anyone')}</option>
        <option value="nobody">{t('stalls.nobody')}</option>
        {people.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={t('stalls.waitsFor')}
        size="small"
        value={filters.waitsFor ?? ''}
        onChange={({ target }) => change({ ...filters, waitsFor: target.value || null })}
      >
        <option value="">{t('stalls.anyAgency')}</option>
        {agencies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </>
  );
}
