import { useSyncExternalStore } from 'react';

export type Appearance = 'light' | 'dark';

const listeners = new Set<() => void>();

/** A choice of this machine's user, kept in the browser; nothing personal. */
function setting<T extends string>(name: string, initial: () => T) {
  const key = `samspor.${name}`;
  const read = () => (localStorage.getItem(key) as T | null) ?? initial();
  const change = (value: T) => {
    localStorage.setItem(key, value);
    listeners.forEach((listener) => listener());
  };
  const useValue = () => useSyncExternalStore(subscribe, read);
  return { useValue, change };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const appearance = setting<Appearance>('appearance', () =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
);

/** Single keys may be switched off by those who speak to their machine (WCAG 2.1.4). */
export const singleKeys = setting<'on' | 'off'>('single-keys', () => 'on');
