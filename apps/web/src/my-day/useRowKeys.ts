import { useEffect, useRef } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { singleKeys } from '../app/settings.ts';
import { takePlace } from './place.ts';

/**
 * j and k move between the names in the list; a name is a link, so Enter opens; s puts off what the row asks. Returning
 * finds the place again.
 */
export function useRowKeys(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const enabled = singleKeys.useValue() === 'on';
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const move = (step: 1 | -1) => {
    const all = links();
    const row = document.activeElement?.closest('.work-row');
    const at = all.findIndex((link) => row?.contains(link));
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
    all[next]?.focus();
  };
  useHotkeys('j', () => move(1), { enabled });
  useHotkeys('k', () => move(-1), { enabled });
  const putOff = () =>
    document.activeElement?.closest('.work-row')?.querySelector<HTMLElement>('[data-snooze]')?.click();
  useHotkeys('s', putOff, { enabled });
  useEffect(() => {
    if (count === 0) return;
    const place = takePlace();
    const link = place && links().find((candidate) => candidate.dataset.row === place);
    if (link) requestAnimationFrame(() => link.focus());
  }, [count]);
  return list;
}
