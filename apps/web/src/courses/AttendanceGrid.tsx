import { Alert, BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import type { CourseView, ParticipantView } from '@samspor/contracts';
import { attendanceMarks, isInGrid, type AttendanceMark } from '@samspor/domain';
import { useRef, useState, type KeyboardEvent } from 'react';
import { problemOf, problemText } from '../api/api-error.ts';
import { useAnnounce } from '../app/Announcer.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { CellNote } from './CellNote.tsx';
import { useMarks } from './useMarks.ts';

interface Place {
  row: number;
  column: number;
}

const keyMarks: Readonly<Record<string, AttendanceMark>> = { p: 'P', a: 'A', l: 'L', s: 'S' };

const moves: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -1000 },
  End: { row: 0, column: 1000 },
};

/** Participants x sessions: arrows move, one key marks, Shift+P marks whoever is not marked yet as present. */
export function AttendanceGrid({ run }: { run: CourseView }) {
  const { t, texts } = useTexts();
  const announce = useAnnounce();
  const table = useRef<HTMLTableElement>(null);
  const { waiting, shown, mark, refused, forgive } = useMarks(run);
  const { sessions, today } = run;
  const rows = run.participants.filter(isInGrid);
  const next = sessions.findLastIndex(({ on }) => on <= today);
  const [at, setAt] = useState<Place>({ row: 0, column: Math.max(0, next) });
  const [isNoting, setIsNoting] = useState(false);
  const place = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, sessions.length - 1) };
  const one = rows[place.row];
  const session = sessions[place.column];
  if (!one || !session) return <BodyShort>{t('courses.grid.nobody')}</BodyShort>;
  const isOpen = session.on <= today;

  const go = (to: Place) => {
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row}-${to.column}"]`)?.focus();
  };
  const put = (wanted: AttendanceMark | null) => {
    if (!isOpen) return announce(texts.rules['session-ahead']);
    mark(session.session, [one.journeyId], wanted);
    announce(
      wanted
        ? t('courses.grid.marked', { name: one.name, mark: texts.courses.mark[wanted] })
        : t('courses.grid.cleared'),
    );
  };
  const allPresent = () => {
    if (!isOpen) return announce(texts.rules['session-ahead']);
    const unmarked = rows.filter(({ journeyId }) => shown(session.session, journeyId).mark === null);
    const count = mark(
      session.session,
      unmarked.map(({ journeyId }) => journeyId),
      'P',
    );
    announce(t('courses.grid.allMarked', { count }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = moves[event.key];
    const wanted = keyMarks[event.key.toLowerCase()];
    if (move) {
      const bound = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
      go({
        row: bound(place.row + move.row, rows.length),
        column: bound(place.column + move.column, sessions.length),
      });
    } else if (event.shiftKey && wanted === 'P') allPresent();
    else if (wanted) put(wanted);
    else if (event.key === 'Delete' || event.key === 'Backspace') put(null);
    else if (event.key === 'n') setIsNoting(true);
    else return;
    event.preventDefault();
  };

  return (
    <VStack gap="space-12">
      <BodyShort size="small" className="no-print">
        {t('courses.grid.keys')}
      </BodyShort>
      <div className="table-scroll">
        <table ref={table} role="grid" aria-label={t('courses.grid.title')} className="grid-marks">
          <thead>
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('courses.grid.name')}
              </th>
              {sessions.map(({ session: number, on }) => (
                <th key={number} scope="col" role="columnheader" title={titleOf(run, number)}>
                  {number}
                  <span className="grid-day">{formatDay(on).slice(0, 6)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={onKeyDown}>
            {rows.map((participant, row) => (
              <tr role="row" key={participant.journeyId}>
                <th scope="row" role="rowheader">
                  {participant.name}
                </th>
                {sessions.map(({ session: number, on }, column) => {
                  const { mark: letter, isUnsent } = shown(number, participant.journeyId);
                  const isHere = row === place.row && column === place.column;
                  return (
                    <td
                      key={number}
                      role="gridcell"
                      data-cell={`${row}-${column}`}
                      data-mark={letter ?? ''}
                      data-unsent={isUnsent}
                      tabIndex={isHere ? 0 : -1}
                      aria-disabled={on > today}
                      aria-label={cellLabel(participant, number, letter)}
                      onClick={() => go({ row, column })}
                      onFocus={() => setAt({ row, column })}
                    >
                      {letter ?? (on > today ? '' : '·')}
                      {participant.notes[number] && <span aria-hidden>*</span>}
                      {participant.madeUp.includes(number) && <span aria-hidden>↺</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HStack gap="space-8" align="center" className="no-print">
        {attendanceMarks.map((letter) => (
          <Button
            key={letter}
            size="small"
            variant="secondary"
            disabled={!isOpen}
            onClick={() => put(letter)}
          >
            {`${letter} ${texts.courses.mark[letter]}`}
          </Button>
        ))}
        <Button size="small" variant="tertiary" disabled={!isOpen} onClick={() => put(null)}>
          {t('courses.grid.clear')}
        </Button>
        <Button size="small" variant="secondary" disabled={!isOpen} onClick={allPresent}>
          {t('courses.grid.all', { session: session.session })}
        </Button>
        <Button size="small" variant="tertiary" onClick={() => setIsNoting(true)}>
          {t('courses.grid.note')}
        </Button>
      </HStack>
      <BodyShort size="small" role="status" className="no-print">
        {waiting.length > 0 ? t('courses.grid.unsent', { count: waiting.length }) : t('courses.grid.saved')}
      </BodyShort>
      <CellFacts participant={one} session={session.session} />
      {isNoting && (
        <CellNote
          run={run}
          participant={one}
          session={session.session}
          close={() => {
            setIsNoting(false);
            go(place);
          }}
        />
      )}
      {refused.length > 0 && (
        <Alert variant="warning" closeButton onClose={forgive}>
          {refused.map(({ marks, error }) => (
            <BodyShort key={marks.key}>
              {t('courses.grid.refused', {
                session: marks.session,
                names: marks.marks.map(({ journeyId }) => nameOf(rows, journeyId)).join(', '),
              })}{' '}
              {problemText(problemOf(error), texts.rules)}
            </BodyShort>
          ))}
        </Alert>
      )}
    </VStack>
  );

  function cellLabel({ name }: ParticipantView, number: number, letter: AttendanceMark | null): string {
    const said = letter ? texts.courses.mark[letter] : t('courses.grid.unmarked');
    return t('courses.grid.cell', { name, session: number, mark: said });
  }
}

/** Who marked the cell, what it showed before, and what was noted. */
function CellFacts({ participant, session }: { participant: ParticipantView; session: number }) {
  const { t, texts } = useTexts();
  const cell = participant.cells[session];
  const notes = participant.notes[session] ?? [];
  if (!cell && notes.length === 0) return null;
  const said = (mark: AttendanceMark | null) =>
    mark ? texts.courses.mark[mark] : t('courses.grid.unmarked');
  return (
    <VStack gap="space-4" className="no-print">
      {cell && (
        <BodyShort size="small">
          {[...cell.earlier, cell]
            .map(({ mark, by, at }) => `${said(mark)} (${by}, ${formatDay(at.slice(0, 10))})`)
            .join(' → ')}
        </BodyShort>
      )}
      {notes.map(({ note, by, on }) => (
        <BodyShort size="small" key={`${on}${note}`}>
          {note} ({by}, {formatDay(on)})
        </BodyShort>
      ))}
    </VStack>
  );
}

const nameOf = (rows: ParticipantView[], journeyId: string) =>
  rows.find((row) => row.journeyId === journeyId)?.name ?? '–';

const titleOf = ({ built }: CourseView, session: number) => built.sessions[session - 1]?.title ?? '';
