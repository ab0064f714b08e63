import { Provider } from '@navikt/ds-react';
import { en, nb } from '@navikt/ds-react/locales';
import { useEffect, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useTexts } from '../i18n/i18n.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { MainNavigation } from './MainNavigation.tsx';
import { useMe } from './me-api.ts';
import { TestDataBanner } from './TestDataBanner.tsx';
import { TopBar } from './TopBar.tsx';
import { useGlobalKeys } from './useGlobalKeys.ts';

/** What stands around every page: top bar, menu, and the place for the page itself. */
export function Frame() {
  const { t, language } = useTexts();
  const me = useMe();
  const [menuOpen, setMenuOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const search = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const [layer, setLayer] = useState<HTMLDivElement | null>(null);
  const page = useLocation().pathname.split('/').slice(0, 3).join('/');
  useGlobalKeys({ focusSearch: () => search.current?.focus(), showHelp: () => setHelpOpen(true) });
  useFocusOnNewPage(page, main);
  return (
    <Provider locale={language === 'en' ? en : nb} rootElement={layer}>
      <div className="app">
        <a href="#innhold" className="skip-link" onClick={() => main.current?.focus()}>
          {t('app.skip')}
        </a>
        <TopBar
          search={search}
          menuOpen={menuOpen}
          toggleMenu={() => setMenuOpen(!menuOpen)}
          showHelp={() => setHelpOpen(true)}
        />
        {me.demo && <TestDataBanner />}
        <div className="body">
          <MainNavigation open={menuOpen} close={() => setMenuOpen(false)} />
          <main id="innhold" ref={main} tabIndex={-1} className="main">
            <div className="content">
              <Outlet />
            </div>
            {/* Menus and dialogs open here: inside the theme, and inside a landmark. */}
            <div ref={setLayer} />
          </main>
        </div>
        <HelpDialog open={helpOpen} setOpen={setHelpOpen} />
        <ScrollRestoration getKey={({ pathname }) => pathname.split('/').slice(0, 3).join('/')} />
      </div>
    </Provider>
  );
}

/** A new page is announced by taking focus; the first one keeps the browser's own. */
function useFocusOnNewPage(page: string, main: React.RefObject<HTMLElement | null>): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page, main]);
}
