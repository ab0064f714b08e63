import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTexts } from './i18n/i18n.ts';
import './app/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

await startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
