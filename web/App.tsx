import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from './locales/useText.ts';
import type { View } from './model/address/address.ts';
import { Notice } from './ui/Notice.tsx';
import { useAddress } from './useAddress.ts';
import { ErrorFence } from './views/shell/ErrorFence.tsx';
import { Masthead } from './views/shell/Masthead.tsx';
import { StartView } from './views/start/StartView.tsx';

const CoverageView = lazy(() => import('./views/coverage/CoverageView.tsx'));
const MapPage = lazy(() => import('./views/map/MapPage.tsx'));
const CandidatesPage = lazy(() => import('./views/candidates/CandidatesPage.tsx'));
const ListsView = lazy(() => import('./views/lists/ListsView.tsx'));
const FirmView = lazy(() => import('./views/firm/FirmView.tsx'));
const DossierView = lazy(() => import('./views/dossier/DossierView.tsx'));
const SheetView = lazy(() => import('./views/sheet/SheetView.tsx'));
const ImportView = lazy(() => import('./views/import/ImportView.tsx'));
const PathsView = lazy(() => import('./views/paths/PathsView.tsx'));

export function App() {
  const { address } = useAddress();
  const { i18n } = useTranslation();
  const { t } = useText();
  useEffect(() => {
    void i18n.changeLanguage(address.lang);
    document.documentElement.lang = address.lang === 'zh' ? 'zh-CN' : 'en';
  }, [address.lang, i18n]);
  useEffect(() => {
    document.documentElement.dataset.theme = address.theme;
  }, [address.theme]);

  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <Masthead />
      <main id="main" className={`view view-${address.view.name}`} tabIndex={-1}>
        <ErrorFence key={address.view.name} title={t('state.broken')} again={t('state.reload')}>
          <Suspense fallback={<Notice kind="loading" title={t('state.loading')} />}>{viewOf(address.view)}</Suspense>
        </ErrorFence>
      </main>
    </>
  );
}

function viewOf(view: View) {
  switch (view.name) {
    case 'start':
      return <StartView view={view} />;
    case 'coverage':
      return <CoverageView view={view} />;
    case 'map':
      return <MapPage view={view} />;
    case 'candidates':
      return <CandidatesPage view={view} />;
    case 'lists':
      return <ListsView view={view} />;
    case 'firm':
      return <FirmView view={view} />;
    case 'dossier':
      return <DossierView view={view} />;
    case 'sheet':
      return <SheetView view={view} />;
    case 'paths':
      return <PathsView view={view} />;
    case 'import':
      return <ImportView region={view.region} />;
    default:
      return view satisfies never;
  }
}
