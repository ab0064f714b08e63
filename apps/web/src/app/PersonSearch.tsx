import { Search } from '@navikt/ds-react';
import type { SearchHit } from '@samspor/contracts';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../i18n/i18n.ts';
import { paths } from './paths.ts';
import { SearchHits } from './SearchHits.tsx';
import { usePersonSearch } from './usePersonSearch.ts';

/** Finds youths while one types; hits are chosen with the arrow keys and Enter, or by mouse. */
export function PersonSearch({ input }: { input: RefObject<HTMLDivElement | null> }) {
  const { t } = useTexts();
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = usePersonSearch(text);
  const hits = found.data ?? [];

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const go = ({ journeyId }: SearchHit) => {
    setText('');
    close();
    input.current?.blur();
    void navigate(paths.journey(journeyId));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) =>
        hits.length === 0 ? -1 : (Math.max(now, step > 0 ? -1 : 0) + step + hits.length) % hits.length,
      );
    }
    if (event.key === 'Enter') {
      const hit = hits[active] ?? (hits.length === 1 && !hits[0]?.alike ? hits[0] : undefined);
      event.preventDefault();
      if (hit) go(hit);
    }
    if (event.key === 'Escape') close();
  };

  const showHits = open && text.trim().length > 1;
  return (
    <search
      className="search"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      <Search
        ref={input}
        label={t('app.search.label')}
        placeholder={t('app.search.placeholder')}
        variant="simple"
        size="small"
        autoComplete="off"
        value={text}
        onChange={(value) => {
          setText(value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={showHits && hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      />
      {showHits && <SearchHits id={id} found={found} active={active} go={go} />}
    </search>
  );
}
