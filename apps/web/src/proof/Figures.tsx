import { BodyLong, BodyShort } from '@navikt/ds-react';
import { shareOf, type ProofView } from '@samspor/contracts';
import type { ReactNode } from 'react';
import { Card } from '../app/Card.tsx';
import { formatShare } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Count } from './Count.tsx';
import { DutyFigures } from './DutyFigures.tsx';
import { ReasonTable } from './ReasonTable.tsx';
import { SchoolTable } from './SchoolTable.tsx';

type Figures = NonNullable<ProofView['figures']>;

/** The figures of a proof, each with its definition beside it and its list behind it. */
export function Figures({ proof, figures }: { proof: ProofView; figures: Figures }) {
  const { t } = useTexts();
  if (figures.covered.count === 0)
    return (
      <BodyLong className="card" role="status">
        {t('proof.nothingOwed')}
      </BodyLong>
    );
  return (
    <>
      <MainFigures proof={proof} figures={figures} />
      <DutyFigures proof={proof} kinds={figures.kinds} />
      <ReasonTable proof={proof} reasons={figures.reasons} />
      {proof.school === null && <SchoolTable proof={proof} schools={figures.schools} />}
    </>
  );
}

function MainFigures({ proof, figures: { covered, kinds } }: { proof: ProofView; figures: Figures }) {
  const { t } = useTexts();
  const contact = kinds.find(({ kind }) => kind === 'CONTACT');
  const share = contact ? shareOf(contact) : null;
  return (
    <Card id="hovedtall" title={t('proof.figures')}>
      <ul className="tiles">
        <Tile definition={t('proof.definitions.covered')} name={t('proof.youths')}>
          <Count proof={proof} figure={covered} what={t('proof.youths')} />
        </Tile>
        {contact && (
          <>
            <Tile definition={t('proof.definitions.share')} name={t('proof.contactShare')}>
              {share === null ? '–' : formatShare(share)}
            </Tile>
            {(['overdue', 'missed'] as const).map((outcome) => (
              <Tile
                key={outcome}
                definition={t(`proof.outcomeWhat.${outcome}`)}
                name={`${t('proof.kind.CONTACT')}: ${t(`proof.outcome.${outcome}`)}`}
              >
                <Count
                  proof={proof}
                  figure={contact.outcomes[outcome]}
                  what={`${t('proof.kind.CONTACT')}, ${t(`proof.outcome.${outcome}`)}`}
                />
              </Tile>
            ))}
          </>
        )}
      </ul>
      {!proof.rights.mayList && <BodyShort size="small">{t('proof.definitions.small')}</BodyShort>}
    </Card>
  );
}

interface TileProps {
  name: string;
  definition: string;
  children: ReactNode;
}

function Tile({ name, definition, children }: TileProps) {
  return (
    <li className="tile">
      <span className="tile-count">{children}</span>
      <span>{name}</span>
      <BodyShort as="span" size="small">
        {definition}
      </BodyShort>
    </li>
  );
}
