import { Select } from '@navikt/ds-react';
import type { ProofView } from '@samspor/contracts';
import { useSearchParams } from 'react-router';
import { useTexts } from '../i18n/i18n.ts';
import { namedSchools } from './named-schools.ts';

/** The whole county, or one of its schools; a school's head has no choice. */
export function SchoolChoice({ proof: { schools, school, rights } }: { proof: ProofView }) {
  const { t, texts } = useTexts();
  const [, setAddress] = useSearchParams();
  if (rights.ownSchool !== null || schools.length === 0) return null;
  const choose = (chosen: string) => setAddress(chosen === '' ? {} : { skole: chosen }, { replace: true });
  return (
    <Select
      className="no-print"
      label={t('proof.school')}
      description={t('proof.definitions.school')}
      value={school ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t('proof.allSchools')}</option>
      {namedSchools(schools, texts).map((one) => (
        <option key={one.school} value={one.school}>
          {one.name}
        </option>
      ))}
    </Select>
  );
}
