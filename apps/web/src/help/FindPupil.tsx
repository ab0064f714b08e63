import { BodyShort, Button, HStack, Search, TextField, VStack } from '@navikt/ds-react';
import { isDanish } from '@samspor/domain';
import { useId, useState, type KeyboardEvent } from 'react';
import { problemOf, problemText } from '../api/api-error.ts';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { SearchHits } from '../app/SearchHits.tsx';
import { usePersonSearch } from '../app/usePersonSearch.ts';
import { DateInput } from '../county/DayInput.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useOpenPupil } from './help-api.ts';
import { pupilBody, type PupilValues } from './pupil-body.ts';

export interface ChosenPupil {
  journeyId: string;
  name: string;
}

/** Finds the pupil who stands at the door, or writes her in: name and birth date are enough. */
export function FindPupil({ title, choose }: { title?: string; choose: (pupil: ChosenPupil) => void }) {
  const { t } = useTexts();
  const me = useMe();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isNew, setNew] = useState(false);
  const found = usePersonSearch(text);
  const hits = found.data ?? [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) => (hits.length === 0 ? -1 : (now + step + hits.length) % hits.length));
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const hit = hits[active] ?? (hits.length === 1 ? hits[0] : undefined);
    if (hit) choose(hit);
  };
  const isShown = text.trim().length > 1;
  return (
    <Card id={`${id}-find`} title={title ?? t('help.who')}>
      {isNew ? (
        <NewPupil name={text} choose={choose} leave={() => setNew(false)} />
      ) : (
        <>
          <div className="help-search">
            <Search
              label={t(isDanish(me.seat.agency) ? 'help.searchName' : 'help.search')}
              hideLabel={false}
              variant="simple"
              autoComplete="off"
              value={text}
              onChange={(value) => {
                setText(value);
                setActive(-1);
              }}
              onKeyDown={onKeyDown}
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={isShown && hits.length > 0}
              aria-controls={`${id}-hits`}
              aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
            />
            {isShown && <SearchHits id={id} found={found} active={active} go={choose} />}
          </div>
          {can(me, 'open') && (
            <div>
              <Button size="small" variant="tertiary" onClick={() => setNew(true)}>
                {t('help.newPupil')}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}

interface NewPupilProps {
  name: string;
  choose: (pupil: ChosenPupil) => void;
  leave: () => void;
}

function NewPupil({ name, choose, leave }: NewPupilProps) {
  const { t, texts } = useTexts();
  const { seat, today } = useMe();
  const [first = '', ...last] = name.trim().split(/\s+/);
  const [values, setValues] = useState<PupilValues>({
    firstName: first,
    lastName: last.join(' '),
    birthDate: '',
  });
  const [isTried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const open = useOpenPupil();
  const missing = (field: keyof PupilValues) =>
    isTried && values[field].trim() === '' ? t('help.needed') : undefined;
  const change = (field: keyof PupilValues) => (value: string) => setValues({ ...values, [field]: value });
  const problem = open.error && problemOf(open.error);
  const told = (field: keyof PupilValues) =>
    missing(field) ?? problem?.fields?.find((one) => one.field === field)?.message;
  const send = () => {
    setTried(true);
    const body = pupilBody(values, { agency: seat.agency, today });
    if (!body) return;
    open.mutate(
      { ...body, key },
      { onSuccess: ({ journeyId }) => choose({ journeyId, name: `${body.firstName} ${body.lastName}` }) },
    );
  };
  return (
    <form
      noValidate
      aria-label={t('help.newPupil')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <VStack gap="space-12">
        <HStack gap="space-12" align="start">
          <TextField
            size="small"
            label={t('help.firstName')}
            value={values.firstName}
            error={told('firstName')}
            onChange={({ target }) => change('firstName')(target.value)}
          />
          <TextField
            size="small"
            label={t('help.lastName')}
            value={values.lastName}
            error={told('lastName')}
            onChange={({ target }) => change('lastName')(target.value)}
          />
          <DateInput
            id="ny-elev-fodt"
            label={t('help.birthDate')}
            value={values.birthDate}
            change={change('birthDate')}
            error={told('birthDate')}
          />
        </HStack>
        {problem && !problem.fields && (
          <BodyShort role="alert" className="late">
            {problemText(problem, texts.rules)}
          </BodyShort>
        )}
        <HStack gap="space-8">
          <Button size="small" type="submit" loading={open.isPending}>
            {t('help.open')}
          </Button>
          <Button size="small" type="button" variant="tertiary" onClick={leave}>
            {t('help.back')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
