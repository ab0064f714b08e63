import { BodyShort, Heading, ReadMore, VStack } from '@navikt/ds-react';
import type { DutyView } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { DutyItem } from './DutyItem.tsx';
import { dutyYears, type DutyYear } from './duty-years.ts';

/** The duties of the latest school year, and those before folded away. */
export function Duties({ duties }: { duties: DutyView[] }) {
  const { t } = useTexts();
  const [latest, ...earlier] = dutyYears(duties);
  return (
    <Card
      id="plikt"
      title={latest ? t('journey.duties.title', { year: latest.schoolYear }) : t('journey.duties.heading')}
    >
      {latest ? <DutyList year={latest} /> : <BodyShort>{t('journey.duties.none')}</BodyShort>}
      {earlier.length > 0 && (
        <ReadMore size="small" header={t('journey.duties.earlier')}>
          <VStack gap="space-16">
            {earlier.map((year) => (
              <VStack key={year.schoolYear} gap="space-8">
                <Heading level="3" size="xsmall">
                  {year.schoolYear}
                </Heading>
                <DutyList year={year} />
              </VStack>
            ))}
          </VStack>
        </ReadMore>
      )}
    </Card>
  );
}

function DutyList({ year }: { year: DutyYear }) {
  return (
    <ul className="duties">
      {year.duties.map((duty) => (
        <DutyItem key={`${duty.kind} ${duty.openedOn} ${duty.county ?? ''}`} duty={duty} />
      ))}
    </ul>
  );
}
