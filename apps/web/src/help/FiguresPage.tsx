import { BodyLong, BodyShort, Heading, HStack, Select, Table, VStack } from '@navikt/ds-react';
import type { SchoolFigures } from '@samspor/contracts';
import { Link, useSearchParams } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { figureName } from './figure-name.ts';
import { useFigureList, useSchoolFigures } from './help-api.ts';
import './help.css';

/** What was done at school, for each school and school year; each figure is the length of its list. */
export function FiguresPage() {
  return can(useMe(), 'school-figures') ? <Figures /> : <NoAccess />;
}

function Figures() {
  const { t, texts } = useTexts();
  const [search, setSearch] = useSearchParams();
  const query = new URLSearchParams(
    ['schoolYear', 'sector'].flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value] as [string, string]] : [];
    }),
  );
  const figures = useSchoolFigures(query.toString());
  const figure = search.get('figure');
  usePageTitle(t('help.figures.title'));
  if (figures.isPending) return <PageLoading />;
  if (!figures.data) return <PageError error={figures.error} retry={() => void figures.refetch()} />;
  const { schoolYear, years, sector, sectors, mine } = figures.data;
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    next.set(name, value);
    setSearch(next, { replace: true });
  };
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('help.figures.title')}
        </Heading>
        <BodyLong>{t('help.figures.intro')}</BodyLong>
      </div>
      <HStack gap="space-12" className="no-print">
        <Select
          size="small"
          label={t('help.figures.year')}
          value={schoolYear}
          onChange={({ target }) => change('schoolYear', target.value)}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
        {sectors.length > 1 && (
          <Select
            size="small"
            label={t('help.figures.sector')}
            value={sector}
            onChange={({ target }) => change('sector', target.value)}
          >
            {sectors.map((one) => (
              <option key={one} value={one}>
                {texts.codes.sector[one]}
              </option>
            ))}
          </Select>
        )}
      </HStack>
      <FigureTable figures={figures.data} />
      {mine && figure && <Behind schoolYear={schoolYear} figure={figure} />}
      <AdviceTable figures={figures.data} />
    </VStack>
  );
}

function FigureTable({ figures: { figures, schools, mine, schoolYear } }: { figures: SchoolFigures }) {
  const { t, texts } = useTexts();
  const hidden = t('help.figures.hidden');
  return (
    <section className="card figure-table" aria-labelledby="figures-of-year" tabIndex={0}>
      <Heading id="figures-of-year" level="2" size="medium" spacing>
        {t('help.figures.of', { schoolYear })}
      </Heading>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('help.figures.what')}</Table.HeaderCell>
            {schools.map(({ id, name }) => (
              <Table.HeaderCell key={id} scope="col" align="right">
                {name}
              </Table.HeaderCell>
            ))}
            {schools.length > 1 && (
              <Table.HeaderCell scope="col" align="right">
                {t('help.figures.total')}
              </Table.HeaderCell>
            )}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {figures.map(({ figure, counts, total }) => (
            <Table.Row key={figure}>
              <Table.HeaderCell scope="row">
                {mine && total ? (
                  <Link
                    className="aksel-link"
                    to={`?schoolYear=${encodeURIComponent(schoolYear)}&figure=${figure}`}
                  >
                    {figureName(figure, texts)}
                  </Link>
                ) : (
                  figureName(figure, texts)
                )}
              </Table.HeaderCell>
              {counts.map((count, index) => (
                <Table.DataCell key={schools[index]?.id} align="right">
                  {count ?? hidden}
                </Table.DataCell>
              ))}
              {schools.length > 1 && <Table.DataCell align="right">{total ?? hidden}</Table.DataCell>}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {!mine && <BodyShort size="small">{t('help.figures.small')}</BodyShort>}
    </section>
  );
}

function Behind({ schoolYear, figure }: { schoolYear: string; figure: string }) {
  const { t, texts } = useTexts();
  const list = useFigureList(new URLSearchParams({ schoolYear, figure }).toString());
  if (list.isPending) return <PageLoading rows={3} />;
  if (!list.data) return <PageError error={list.error} retry={() => void list.refetch()} />;
  const { pupils, left } = list.data;
  return (
    <section className="card" aria-labelledby="figure-list">
      <Heading id="figure-list" level="2" size="medium" spacing>
        {figureName(figure, texts)}: {t('help.figures.pupils', { count: pupils.length + left })}
      </Heading>
      <ul className="help-list">
        {pupils.map(({ journeyId, name }) => (
          <li key={journeyId}>
            <Link className="aksel-link" to={paths.pupilHelp(journeyId)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {left > 0 && <BodyShort size="small">{t('help.figures.left', { count: left })}</BodyShort>}
    </section>
  );
}

function AdviceTable({ figures: { advice, schools } }: { figures: SchoolFigures }) {
  const { t, texts } = useTexts();
  return (
    <section className="card" aria-labelledby="figures-advice">
      <Heading id="figures-advice" level="2" size="medium" spacing>
        {t('help.figures.advice')}
      </Heading>
      <BodyLong>{advice.length === 0 ? t('help.figures.noAdvice') : t('help.figures.adviceWhy')}</BodyLong>
      <ul className="help-list">
        {advice.map(({ topic, counts, total }) => (
          <li key={topic}>
            <span>{texts.help.topic[topic]}</span>
            <span>{total}</span>
            {schools.length > 1 && (
              <span>{schools.map(({ name }, index) => `${name}: ${counts[index] ?? 0}`).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
