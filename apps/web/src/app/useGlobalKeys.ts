import { useHotkeys } from 'react-hotkeys-hook';
import { singleKeys } from './settings.ts';

interface GlobalKeys {
  focusSearch: () => void;
  showHelp: () => void;
}

/** Keys that work on every page: Ctrl+K (or Cmd+K) for the search, `?` for help. */
export function useGlobalKeys({ focusSearch, showHelp }: GlobalKeys): void {
  const single = singleKeys.useValue() === 'on';
  useHotkeys('mod+k', focusSearch, { preventDefault: true, enableOnFormTags: true });
  useHotkeys('?', showHelp, { useKey: true, enabled: single, preventDefault: true });
}
