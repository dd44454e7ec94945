import { useState } from 'react';
import { useText } from '../../locales/useText.ts';
import { GAP_KINDS, type MapView, STATUSES } from '../../model/address/address.ts';
import { gapsFile } from '../../model/exportAddress.ts';
import type { ChainLayout } from '../../model/layout/layoutChain.ts';
import { findLinks } from '../../model/map/filterLinks.ts';
import { type MapData, SHAPES } from '../../model/map/mapLink.ts';
import { askedWeights, GAP_WEIGHTS } from '../../model/weights.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, Several } from '../../ui/Choice.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useAddress } from '../../useAddress.ts';
import { ExportLinks } from '../shared/ExportLinks.tsx';
import { RegionPicker } from '../shared/RegionPicker.tsx';
import { statusWord } from './cardWords.ts';
import { Pictures } from './Pictures.tsx';

/** What one can do to the map: filter, find, change its form, compare, take it away. */
export function MapTools({
  view,
  data,
  layout,
  dimmed,
  onFind,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly layout: ChainLayout;
  readonly dimmed: ReadonlySet<string>;
  readonly onFind: (link: string) => void;
}) {
  const { t, nameOf, lang } = useText();
  const { go } = useAddress();
  const [text, setText] = useState('');
  const [asking, setAsking] = useState<'none' | 'compare' | 'export'>('none');
  const found = findLinks(data.links, text);
  const filtered = view.statuses.length + view.kinds.length > 0;

  return (
    <div className="map-tools">
      <Several
        label={t('map.filter.status')}
        values={view.statuses}
        options={STATUSES.map((status) => ({
          value: status,
          label: (
            <span className={`status status-${status}`}>
              <StatusMark shape={SHAPES[status]} /> {t(`status.${status}`)}
            </span>
          ),
        }))}
        onPick={(statuses) => go({ ...view, statuses }, 'replace')}
      />
      <Several
        label={t('map.filter.kind')}
        values={view.kinds}
        options={GAP_KINDS.map((kind) => ({ value: kind, label: t(`gap.${kind}`) }))}
        onPick={(kinds) => go({ ...view, kinds }, 'replace')}
      />
      {filtered && (
        <p className="cut" role="status">
          {t('state.some', { shown: data.links.length - dimmed.size, total: data.links.length })}{' '}
          <button type="button" className="link" onClick={() => go({ ...view, statuses: [], kinds: [] }, 'replace')}>
            {t('map.filter.all')}
          </button>
        </p>
      )}
      <Combobox
        label={t('map.find')}
        placeholder={t('map.find')}
        text={text}
        onType={setText}
        options={found.slice(0, 12).map((link) => ({
          id: link.link.id,
          label: (
            <>
              <span className="option-name">{nameOf(link.link)}</span>
              <span className="option-note">{statusWord(link, t)}</span>
            </>
          ),
        }))}
        note={
          text.trim() !== '' && found.length === 0
            ? t('map.find.none')
            : found.length > 12
              ? t('state.some', { shown: 12, total: found.length })
              : undefined
        }
        onPick={(link) => {
          setText('');
          onFind(link);
          go({ ...view, link });
        }}
      />
      <Choice
        label={t('map.form')}
        value={view.form}
        options={[
          { value: 'map', label: t('map.form.map') },
          { value: 'outline', label: t('map.form.outline') },
        ]}
        onPick={(form) => go({ ...view, form })}
      />
      <Button
        onPress={() => (view.compare === null ? setAsking('compare') : go({ ...view, compare: null }))}
        pressed={view.compare !== null}
      >
        {view.compare === null ? t('map.compare') : t('map.compare.end')}
      </Button>
      <Button onPress={() => setAsking('export')}>{t('map.take')}</Button>
      {asking === 'compare' && (
        <Dialog title={t('map.compare')} closeLabel={t('shell.close')} onClose={() => setAsking('none')}>
          {view.assume.length > 0 && (
            <p>
              <Button
                kind="primary"
                onPress={() => {
                  setAsking('none');
                  go({ ...view, compare: 'without-assumptions' });
                }}
              >
                {t('map.compare.without')}
              </Button>
            </p>
          )}
          <p>{t('map.compare.region')}</p>
          <RegionPicker
            label={t('map.compare.region')}
            autoFocus
            onPick={(region) => {
              setAsking('none');
              go({ ...view, compare: { region } });
            }}
          />
        </Dialog>
      )}
      {asking === 'export' && (
        <Dialog title={t('map.take')} closeLabel={t('shell.close')} onClose={() => setAsking('none')}>
          <Pictures view={view} data={data} layout={layout} dimmed={dimmed} />
          <ExportLinks
            label={t('export.gaps')}
            note={view.statuses.length > 0 ? t('export.gaps.note') : ''}
            fileOf={(format) =>
              gapsFile(format, {
                region: view.region,
                chain: view.chain,
                kinds: view.kinds,
                assume: view.assume,
                weights: askedWeights(view.gapWeights, GAP_WEIGHTS),
                lang,
              })
            }
          />
        </Dialog>
      )}
    </div>
  );
}
