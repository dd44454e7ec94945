import { useEffect } from 'react';
import { Link } from 'react-router';
import { RegionHeadDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { THEMES, type View } from '../../model/address/address.ts';
import { useAddress } from '../../useAddress.ts';
import { rememberRegion } from './lastRegion.ts';
import { SearchBox } from './SearchBox.tsx';

/** The head of every view: where one is, the ways from here, search, language and theme. */
export function Masthead() {
  const { address, to, tune } = useAddress();
  const { t, nameOf } = useText();
  const { view, lang, theme } = address;
  const region = view.region;
  const answer = useAnswer(RegionHeadDocument, region === null ? null : { region });
  const head = answer.kind === 'ready' ? answer.data.region : null;
  useEffect(() => {
    if (head) rememberRegion(head.id);
  }, [head]);

  const ways: readonly { readonly view: View; readonly label: string }[] =
    region === null
      ? []
      : [
          { view: { name: 'start', region }, label: t('nav.start') },
          { view: { name: 'coverage', region, chain: null }, label: t('nav.coverage') },
          { view: { name: 'lists', region, list: null, form: 'table', states: [] }, label: t('nav.lists') },
          { view: { name: 'dossier', region, section: 'projects' }, label: t('nav.dossier') },
        ];
  const known: readonly { readonly view: View; readonly label: string }[] = [
    ...ways,
    { view: { name: 'import', region }, label: t('nav.import') },
  ];
  return (
    <header className="masthead">
      <Link className="brand" to={to({ name: 'start', region })} aria-label={t('nav.home')}>
        链图
      </Link>
      {head && (
        <p className="masthead-region">
          <span className="masthead-above">{head.ancestors.map(nameOf).join(' · ')}</span>
          <strong>{nameOf(head)}</strong>
        </p>
      )}
      <nav className="ways" aria-label={t('nav.label')}>
        {known.map((way) => (
          <Link key={way.view.name} to={to(way.view)} aria-current={isWithin(view, way.view) ? 'page' : undefined}>
            {way.label}
          </Link>
        ))}
      </nav>
      <SearchBox />
      <div className="masthead-tools">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => tune({ lang: lang === 'zh' ? 'en' : 'zh' })}
          lang={lang === 'zh' ? 'en' : 'zh-CN'}
        >
          {lang === 'zh' ? 'English' : '中文'}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => tune({ theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto' })}
        >
          {t(`theme.${theme}`)}
        </button>
      </div>
    </header>
  );
}

/** Which of the ways a view belongs to: a map and candidates stand under the coverage that leads to them. */
function isWithin(view: View, way: View): boolean {
  if (way.name === 'coverage')
    return view.name === 'coverage' || view.name === 'sheet' || view.name === 'map' || view.name === 'candidates';
  return view.name === way.name;
}
