import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Select } from '@navikt/ds-react';
import { messageChannels, messageTexts, mostRungs, rungChannels } from '@samspor/domain';
import type { MessageText, Rung, RungChannel } from '@samspor/domain';
import { useAnnounce } from '../app/Announcer.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { fieldId, type FaultOf } from './faults.ts';
import { NumberInput } from './NumberInput.tsx';

interface RungsProps {
  rungs: readonly Rung[];
  change: (rungs: readonly Rung[]) => void;
  faultOf: FaultOf;
}

/** The rungs in their order; each can be moved, changed and taken out. */
export function Rungs({ rungs, change, faultOf }: RungsProps) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    const moved = rungs[from];
    if (!moved) return;
    change(rungs.toSpliced(from, 1).toSpliced(to, 0, moved));
    announce(t('county.moved', { place: to + 1 }));
  };
  return (
    <fieldset className="county-group">
      <legend>{t('county.rungs')}</legend>
      <BodyShort size="small">{t('county.rungsWhy')}</BodyShort>
      <ol className="county-rungs">
        {rungs.map((rung, place) => (
          <li key={place}>
            <RungRow
              rung={rung}
              place={place}
              change={(one) => change(rungs.with(place, one))}
              faultOf={faultOf}
            />
            <div className="county-row">
              <Button
                type="button"
                size="small"
                variant="tertiary"
                icon={<ArrowUpIcon aria-hidden />}
                disabled={place === 0}
                onClick={() => move(place, -1)}
              >
                {t('county.up')}
                <span className="visually-hidden"> {t('county.rung', { place: place + 1 })}</span>
              </Button>
              <Button
                type="button"
                size="small"
                variant="tertiary"
                icon={<ArrowDownIcon aria-hidden />}
                disabled={place === rungs.length - 1}
                onClick={() => move(place, 1)}
              >
                {t('county.down')}
                <span className="visually-hidden"> {t('county.rung', { place: place + 1 })}</span>
              </Button>
              <Button
                type="button"
                size="small"
                variant="tertiary"
                icon={<TrashIcon aria-hidden />}
                disabled={rungs.length === 1}
                onClick={() => change(rungs.toSpliced(place, 1))}
              >
                {t('county.remove')}
                <span className="visually-hidden"> {t('county.rung', { place: place + 1 })}</span>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {rungs.length < mostRungs && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => change([...rungs, { channel: 'phone', waitDays: 7 }])}
        >
          {t('county.addRung')}
        </Button>
      )}
    </fieldset>
  );
}

interface RungRowProps {
  rung: Rung;
  place: number;
  change: (rung: Rung) => void;
  faultOf: FaultOf;
}

function RungRow({ rung, place, change, faultOf }: RungRowProps) {
  const { t, texts } = useTexts();
  const path = `ladder.rungs.${place}`;
  const number = place + 1;
  return (
    <div className="county-row" role="group" aria-label={t('county.rung', { place: number })}>
      <Select
        size="small"
        id={fieldId(`${path}.channel`)}
        label={t('county.channel')}
        value={rung.channel}
        onChange={({ target }) => change(rungBy(target.value as RungChannel, rung))}
      >
        {rungChannels.map((channel) => (
          <option key={channel} value={channel}>
            {texts.codes.channel[channel]}
          </option>
        ))}
      </Select>
      {'text' in rung && (
        <Select
          size="small"
          id={fieldId(`${path}.text`)}
          label={t('county.text')}
          value={rung.text}
          onChange={({ target }) => change({ ...rung, text: target.value as MessageText })}
        >
          {messageTexts.map((text) => (
            <option key={text} value={text}>
              {texts.codes.messageText[text]}
            </option>
          ))}
        </Select>
      )}
      <NumberInput
        id={fieldId(`${path}.waitDays`)}
        label={t('county.waitDays')}
        value={rung.waitDays}
        error={faultOf(`${path}.waitDays`)}
        change={(waitDays) => change({ ...rung, waitDays })}
      />
    </div>
  );
}

/** The rung by another channel: a message says something, a task of a person does not. */
function rungBy(channel: RungChannel, { waitDays, ...rung }: Rung): Rung {
  const message = messageChannels.find((one) => one === channel);
  if (message) return { channel: message, text: 'text' in rung ? rung.text : 'contact', waitDays };
  return { channel: channel === 'visit' ? 'visit' : 'phone', waitDays };
}
