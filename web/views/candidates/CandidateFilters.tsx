import { useEffect, useState } from 'react';
import { useText } from '../../locales/useText.ts';
import { type CandidateFilter, type CandidatesView, NO_FILTER } from '../../model/address/address.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { RegionPicker } from '../shared/RegionPicker.tsx';
import { useDebounced } from '../shared/useDebounced.ts';

const WAN = 10_000;

/** Narrows the table; a filter selects rows and changes no score. */
export function CandidateFilters({ view }: { readonly view: CandidatesView }) {
  const { t } = useText();
  const { go } = useAddress();
  const { filter } = view;
  const [text, setText] = useState(filter.text ?? '');
  const typed = useDebounced(text.trim(), 250);
  const set = (change: Partial<CandidateFilter>): void => go({ ...view, filter: { ...filter, ...change } }, 'replace');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed goes into the address, not the other way round
  useEffect(() => {
    if (typed !== (filter.text ?? '')) set({ text: typed === '' ? null : typed });
  }, [typed]);
  const count = Object.values(filter).filter((value) => value !== null).length;
  return (
    <details className="weights" open={count > 0}>
      <summary>
        {t('filter.title')} {count > 0 && <span className="tag">{count}</span>}
      </summary>
      <div className="filters">
        <label>
          {t('filter.text')}
          <input type="search" value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
        </label>
        <Amount
          label={t('filter.minrevenue')}
          value={filter.minRevenue}
          onChange={(minRevenue) => set({ minRevenue })}
        />
        <Amount
          label={t('filter.maxrevenue')}
          value={filter.maxRevenue}
          onChange={(maxRevenue) => set({ maxRevenue })}
        />
        <Amount
          label={t('filter.capital')}
          value={filter.minRegisteredCapital}
          onChange={(minRegisteredCapital) => set({ minRegisteredCapital })}
        />
        <label>
          {t('filter.listed')}
          <select
            value={filter.listed === null ? '' : filter.listed ? '1' : '0'}
            onChange={(event) => set({ listed: event.target.value === '' ? null : event.target.value === '1' })}
          >
            <option value="">{t('filter.any')}</option>
            <option value="1">{t('filter.yes')}</option>
            <option value="0">{t('filter.no')}</option>
          </select>
        </label>
        <RegionPicker label={t('filter.within')} onPick={(within) => set({ within })} />
        {filter.within !== null && (
          <button type="button" className="tag tag-button" onClick={() => set({ within: null })}>
            {t('filter.in', { id: filter.within })} ✕
          </button>
        )}
        <Button
          disabled={count === 0}
          onPress={() => {
            setText('');
            go({ ...view, filter: NO_FILTER }, 'replace');
          }}
        >
          {t('filter.none')}
        </Button>
      </div>
    </details>
  );
}

/** An amount typed in 万元. */
function Amount({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (yuan: number | null) => void;
}) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={0}
        inputMode="decimal"
        defaultValue={value === null ? '' : value / WAN}
        onBlur={(event) =>
          onChange(
            event.target.value === '' || Number(event.target.value) < 0 ? null : Number(event.target.value) * WAN,
          )
        }
      />
    </label>
  );
}
