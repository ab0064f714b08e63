import { Provider, Theme } from '@navikt/ds-react';
import { en, nb } from '@navikt/ds-react/locales';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { newQueryClient } from '../api/query-client.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Announcer } from './Announcer.tsx';
import { router } from './router.tsx';
import { appearance } from './settings.ts';

/** Everything around the pages: the look, the language, the cache and the addresses. */
export function App() {
  const { language } = useTexts();
  const theme = appearance.useValue();
  const [client] = useState(newQueryClient);
  return (
    <Theme theme={theme}>
      <Provider locale={language === 'en' ? en : nb}>
        <QueryClientProvider client={client}>
          <Announcer>
            <RouterProvider router={router} />
          </Announcer>
        </QueryClientProvider>
      </Provider>
    </Theme>
  );
}
