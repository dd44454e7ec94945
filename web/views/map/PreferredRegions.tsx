import { RegionHeadDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { RegionPicker } from '../shared/RegionPicker.tsx';

/** Where one would rather look: the `place` factor favours firms at home there. None picked: the region's own plan decides. */
export function PreferredRegions({
  preferred,
  onChange,
}: {
  readonly preferred: readonly string[];
  readonly onChange: (preferred: readonly string[]) => void;
}) {
  const { t } = useText();
  return (
    <details className="weights" open={preferred.length > 0}>
      <summary>{t('prefer.title')}</summary>
      <p className="quiet">{t(preferred.length === 0 ? 'prefer.plan' : 'prefer.own')}</p>
      <p className="tags">
        {preferred.map((id) => (
          <Preferred key={id} id={id} onDrop={() => onChange(preferred.filter((one) => one !== id))} />
        ))}
      </p>
      <RegionPicker label={t('prefer.add')} onPick={(id) => onChange([...new Set([...preferred, id])])} />
    </details>
  );
}

function Preferred({ id, onDrop }: { readonly id: string; readonly onDrop: () => void }) {
  const { t, nameOf } = useText();
  const answer = useAnswer(RegionHeadDocument, { region: id });
  const region = answer.kind === 'ready' || answer.kind === 'stale' ? answer.data.region : null;
  const name = region ? nameOf(region) : id;
  return (
    <button type="button" className="tag tag-button" onClick={onDrop} aria-label={t('prefer.drop', { name })}>
      {name} ✕
    </button>
  );
}
