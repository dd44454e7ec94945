import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { createQueryClient } from './api/queryClient.ts';
import { createText } from './locales/createText.ts';
import { readAddress } from './model/address/readAddress.ts';
import './style/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('invariant broken: index.html has no root');
createText(readAddress(location.pathname, location.search).lang);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
