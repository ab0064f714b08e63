import { BodyShort, Button, Dialog, Switch, Table, VStack } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';
import type { Texts } from '../i18n/texts.ts';
import { singleKeys } from './settings.ts';

const keys: { name: keyof Texts['app']['help']['keys']; combinations: string[] }[] = [
  { name: 'search', combinations: ['Ctrl+K'] },
  { name: 'help', combinations: ['?'] },
  { name: 'down', combinations: ['j'] },
  { name: 'up', combinations: ['k'] },
  { name: 'enter', combinations: ['Enter'] },
  { name: 'snooze', combinations: ['s'] },
  { name: 'step', combinations: ['Alt+1 … Alt+9', '1 … 9'] },
  { name: 'nextCase', combinations: ['n', 'p', 'Alt+N', 'Alt+P'] },
  { name: 'decideCase', combinations: ['Ctrl+Enter'] },
  { name: 'escape', combinations: ['Esc'] },
];

/** The keys of the pages, and the switch for single ones. */
export function HelpDialog({ open, setOpen }: { open: boolean; setOpen: (open: boolean) => void }) {
  const { t } = useTexts();
  const single = singleKeys.useValue() === 'on';
  return (
    <Dialog open={open} onOpenChange={setOpen} size="small">
      <Dialog.Popup width="medium">
        <Dialog.Header>
          <Dialog.Title>{t('app.help.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <VStack gap="space-16">
            <Table size="small">
              <Table.Body>
                {keys.map(({ name, combinations }) => (
                  <Table.Row key={name}>
                    <Table.HeaderCell scope="row">{t(`app.help.keys.${name}`)}</Table.HeaderCell>
                    <Table.DataCell>
                      {combinations.map((combination) => (
                        <span key={combination}>
                          <kbd>{combination}</kbd>{' '}
                        </span>
                      ))}
                    </Table.DataCell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Switch checked={single} onChange={() => singleKeys.change(single ? 'off' : 'on')}>
              {t('app.help.single')}
            </Switch>
            <BodyShort size="small">{t('app.help.singleWhy')}</BodyShort>
          </VStack>
        </Dialog.Body>
        <Dialog.Footer>
          <Button onClick={() => setOpen(false)}>{t('app.help.close')}</Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
