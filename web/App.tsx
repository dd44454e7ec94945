import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from './locales/useText.ts';
import type { View } from './model/address/address.ts';
import { useAddress } from './useAddress.ts';
import { ErrorFence } from './views/shell/ErrorFence.tsx';
import { lazyView } from './views/shell/lazyView.tsx';
import { Masthead } from './views/shell/Masthead.tsx';
import { StartView } from './views/start/StartView.tsx';

const CoverageView = lazyView(() => import('./views/coverage/CoverageView.tsx'));
const MapPage = lazyView(() => import('./views/map/MapPage.tsx'));
const CandidatesPage = lazyView(() => import('./views/candidates/CandidatesPage.tsx'));
const ListsView = lazyView(() => import('./views/lists/ListsView.tsx'));
const FirmView = lazyView(() => import('./views/firm/FirmView.tsx'));
const DossierView = lazyView(() => import('./views/dossier/DossierView.tsx'));
const SheetView = lazyView(() => import('./views/sheet/SheetView.tsx'));
const ImportView = lazyView(() => import('./views/import/ImportView.tsx'));
const PathsView = lazyView(() => import('./views/paths/PathsView.tsx'));

/** [ms] */
const MAP_AFTER = 1_000;

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

  // The map is what nearly every way leads to: fetched once the first view stands, it opens without waiting for its code.
  useEffect(() => {
    const timer = setTimeout(MapPage.prefetch, MAP_AFTER);
    return () => clearTimeout(timer);
  }, []);

  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <Masthead />
      <main id="main" className={`view view-${address.view.name}`} tabIndex={-1}>
        <ErrorFence key={address.view.name} title={t('state.broken')} again={t('state.reload')}>
          {viewOf(address.view)}
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
