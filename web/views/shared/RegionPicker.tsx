import { useState } from 'react';
import { FindRegionsDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { useDebounced } from './useDebounced.ts';

const SHOWN = 12;

/** Finds a region by its name. */
export function RegionPicker({
  label,
  onPick,
  autoFocus = false,
}: {
  readonly label: string;
  readonly onPick: (region: string) => void;
  readonly autoFocus?: boolean;
}) {
  const { t, nameOf } = useText();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 150);
  const answer = useAnswer(FindRegionsDocument, {
    text: asked === '' ? null : asked,
    level: asked === '' ? 'ZONE' : null,
    first: SHOWN,
  });
  const found = answer.kind === 'ready' || answer.kind === 'stale' ? answer.data.regions : null;
  const note =
    answer.kind === 'failed'
      ? t(`error.${answer.failure.code}`)
      : found === null
        ? t('state.loading')
        : found.nodes.length === 0
          ? t('region.none', { text: asked })
          : found.totalCount > found.nodes.length
            ? t('state.some', { shown: found.nodes.length, total: found.totalCount })
            : undefined;
  return (
    <Combobox
      label={label}
      placeholder={t('region.placeholder')}
      text={text}
      onType={setText}
      autoFocus={autoFocus}
      options={(found?.nodes ?? []).map((region) => ({
        id: region.id,
        label: (
          <>
            <span className="option-name">{nameOf(region)}</span>
            <span className="option-note">
              {[...region.ancestors].map(nameOf).join(' · ') || t(`level.${region.level}`)}
            </span>
          </>
        ),
      }))}
      onPick={(id) => {
        setText('');
        onPick(id);
      }}
      note={note}
    />
  );
}
