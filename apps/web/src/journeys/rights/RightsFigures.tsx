import { BodyShort, ReadMore } from '@navikt/ds-react';
import type { Ledger, LedgerFigure } from '@samspor/domain';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { figureWords } from './figure-words.ts';

/** What is used, what is left and until when: each figure says why, with its paragraph and the events it rests on. */
export function RightsFigures({ ledger }: { ledger: Ledger }) {
  const { t, texts } = useTexts();
  const words = figureWords(ledger, texts);
  const { used, remaining, lastYear, endsOn, followUpEndsOn, omval, adultFrom, next } = ledger;
  return (
    <dl className="facts rights">
      <div>
        <dt>{t('rights.state')}</dt>
        <dd>
          <strong>{texts.codes.rightState[ledger.state]}</strong>
          <BodyShort size="small">{texts.codes.ruleSet[ledger.ruleSet]}</BodyShort>
          {ledger.model === 'competence' && <BodyShort size="small">{t('rights.untilCompetence')}</BodyShort>}
        </dd>
      </div>
      <OneFigure name={t('rights.used')} value={words.used} figure={used} />
      <OneFigure name={t('rights.remaining')} value={words.remaining} figure={remaining} />
      <OneFigure name={t('rights.omval')} value={words.omval} figure={omval} />
      <OneFigure name={t('rights.lastYear')} value={words.lastYear} figure={lastYear} />
      <OneFigure name={t('rights.followUpEndsOn')} value={words.followUpEndsOn} figure={followUpEndsOn} />
      <OneFigure name={t('rights.endsOn')} value={words.endsOn} figure={endsOn} />
      {adultFrom && <OneFigure name={t('rights.adultFrom')} value={words.adultFrom} figure={adultFrom} />}
      {next && (
        <OneFigure
          name={t('rights.next')}
          value={`${formatDay(next.on)}: ${texts.codes.rightDate[next.kind]}`}
          figure={{ value: next.on, paragraph: next.paragraph, sources: next.sources }}
        />
      )}
    </dl>
  );
}

function OneFigure({ name, value, figure }: { name: string; value: string; figure: LedgerFigure<unknown> }) {
  const { t, texts } = useTexts();
  const sources = [...new Map(figure.sources.map((source) => [source.version, source])).values()];
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        <ReadMore size="small" header={t('rights.why')} aria-label={t('rights.whyOf', { figure: name })}>
          <BodyShort size="small">
            {t('rights.paragraph')}: {figure.paragraph}
          </BodyShort>
          <BodyShort size="small">
            {t('rights.sources')}:{' '}
            {sources.length === 0
              ? t('rights.noSources')
              : sources
                  .map(({ type, on }) =>
                    t('rights.sourceLine', { event: texts.codes.event[type], date: formatDay(on) }),
                  )
                  .join(', ')}
          </BodyShort>
        </ReadMore>
      </dd>
    </div>
  );
}
