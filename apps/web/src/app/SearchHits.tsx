import { BodyShort } from '@navikt/ds-react';
import type { SearchHit } from '@samspor/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { problemOf, problemText } from '../api/api-error.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';

interface SearchHitsProps {
  id: string;
  found: UseQueryResult<SearchHit[]>;
  active: number;
  go: (hit: SearchHit) => void;
}

/** The list under the search field, and how many there are for those who listen. */
export function SearchHits({ id, found, active, go }: SearchHitsProps) {
  const { t, texts } = useTexts();
  const hits = found.data ?? [];
  return (
    <>
      <div role="status" className={hits.length > 0 ? 'visually-hidden' : 'search-hits'}>
        <BodyShort className="search-note">{noteOf()}</BodyShort>
      </div>
      {hits.length > 0 && (
        <ul id={`${id}-hits`} role="listbox" aria-label={t('app.search.list')} className="search-hits">
          {hits.map((hit, index) => (
            // The field keeps focus; its arrow keys move in the list.
            <li
              key={hit.journeyId}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                go(hit);
              }}
            >
              {hit.alike && <strong>{t('app.search.alike')} </strong>}
              {hit.name}, {t('app.years', { count: hit.age })}
              {hit.municipality && `, ${municipalityName(hit.municipality)}`} · {texts.codes.phase[hit.phase]}
            </li>
          ))}
        </ul>
      )}
    </>
  );

  function noteOf(): string {
    if (found.isError) return problemText(problemOf(found.error), texts.rules);
    if (!found.data) return t('app.search.searching');
    return hits.length > 0 ? t('app.search.hits', { count: hits.length }) : t('app.search.none');
  }
}
