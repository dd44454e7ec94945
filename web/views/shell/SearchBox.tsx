import { useEffect, useRef, useState } from 'react';
import { SearchAnythingDocument, type SearchAnythingQuery } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { mapView, type View } from '../../model/address/address.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { useAddress } from '../../useAddress.ts';
import { useDebounced } from '../shared/useDebounced.ts';

type Hit = SearchAnythingQuery['search'][number];

/** Finds anything by name; Ctrl+K or / from anywhere. */
export function SearchBox() {
  const { t, nameOf } = useText();
  const { address, go } = useAddress();
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const asked = useDebounced(text.trim(), 160);
  const answer = useAnswer(
    SearchAnythingDocument,
    asked === '' ? null : { text: asked.slice(0, 200), kinds: null, first: 15 },
  );
  const hits = answer.kind === 'ready' || answer.kind === 'stale' ? answer.data.search : [];

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog');
      if (!((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing))) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const note =
    asked === ''
      ? undefined
      : answer.kind === 'failed'
        ? t(`error.${answer.failure.code}`)
        : answer.kind === 'loading'
          ? t('state.loading')
          : hits.length === 0
            ? t('search.none', { text: asked })
            : undefined;
  return (
    <div ref={box} className="search">
      <Combobox
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        text={text}
        onType={setText}
        options={hits.map((hit, i) => ({
          id: String(i),
          label: (
            <>
              <span className={`option-kind kind-${hit.thing.__typename}`}>{t(kindKey(hit))}</span>
              <span className="option-name">{nameOf(hit.thing)}</span>
              {hit.matched !== hit.thing.name && <span className="option-note">{hit.matched}</span>}
            </>
          ),
        }))}
        onPick={(id) => {
          const hit = hits[Number(id)];
          const view = hit && viewOf(hit, address.view.region);
          setText('');
          if (view) go(view);
        }}
        note={note}
      />
    </div>
  );
}

function kindKey(hit: Hit) {
  switch (hit.thing.__typename) {
    case 'Region':
      return 'kind.REGION';
    case 'Chain':
      return 'kind.CHAIN';
    case 'Link':
      return 'kind.LINK';
    case 'Product':
      return 'kind.PRODUCT';
    case 'Firm':
      return 'kind.FIRM';
    case 'Project':
      return 'kind.PROJECT';
    default:
      return hit.thing satisfies never;
  }
}

/** Where a hit is shown; null where there is nothing to show it in. */
function viewOf({ thing }: Hit, region: string | null): View | null {
  switch (thing.__typename) {
    case 'Region':
      return { name: 'start', region: thing.id };
    case 'Chain':
      return region === null ? null : mapView(region, thing.id);
    case 'Link':
      return region === null ? null : mapView(region, thing.chain.id, thing.id);
    case 'Product': {
      const [link] = thing.links;
      return region === null || !link ? null : mapView(region, link.chain.id, link.id);
    }
    case 'Firm':
      return { name: 'firm', firm: thing.id, region };
    case 'Project':
      return { name: 'dossier', region: thing.region.id, section: 'projects' };
    default:
      return thing satisfies never;
  }
}
