import { useEffect } from 'react';

/** Names the page in the browser's tab. Never a person's name: tabs are seen by others and kept in history. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Samspor`;
  }, [title]);
}
