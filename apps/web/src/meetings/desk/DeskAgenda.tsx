import { BodyShort, Heading, HStack, Tag } from '@navikt/ds-react';
import type { DeskItem } from '@samspor/contracts';
import { useTexts } from '../../i18n/i18n.ts';

interface DeskAgendaProps {
  items: readonly DeskItem[];
  /** The number of the case that is open. */
  at: number | null;
  isHidden: boolean;
  choose: (item: DeskItem) => void;
}

/** The agenda in order: urgent ones first, then who has waited longest; each opens with a click. */
export function DeskAgenda({ items, at, isHidden, choose }: DeskAgendaProps) {
  const { t } = useTexts();
  const nameOf = ({ number, facts }: DeskItem) =>
    isHidden || !facts ? t('desk.case', { number }) : t('desk.caseOf', { number, name: facts.name });
  return (
    <nav className="card desk-agenda" aria-labelledby="bord-saksliste">
      <Heading id="bord-saksliste" level="2" size="small">
        {t('desk.agenda')}
      </Heading>
      <ol className="plain-list">
        {items.map((item) => (
          <li key={item.number}>
            <button
              type="button"
              className="desk-item"
              aria-current={item.number === at ? 'true' : undefined}
              onClick={() => choose(item)}
            >
              <span>{nameOf(item)}</span>
              <HStack as="span" gap="space-4">
                {item.urgent && !item.gone && (
                  <Tag size="xsmall" variant="warning">
                    {t('desk.urgent')}
                  </Tag>
                )}
                {item.carriedOver && !item.gone && (
                  <Tag size="xsmall" variant="outline">
                    {t('desk.carriedOver')}
                  </Tag>
                )}
                <BodyShort as="span" size="small" textColor="subtle">
                  {stateOf(item)}
                </BodyShort>
              </HStack>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );

  function stateOf({ gone, decision, facts }: DeskItem): string {
    if (gone) return t(`desk.gone.${gone}`);
    if (!facts) return t('desk.notShared');
    if (!decision) return t('desk.state.waiting');
    return t(decision.outcome === 'postponed' ? 'desk.state.postponed' : 'desk.state.decided');
  }
}
