import type { Duplicate } from '../../api/imports.ts';
import { useText } from '../../locales/useText.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Same } from './useImport.ts';

/** Firms that may be known under another id; nobody but the user can say. */
export function Duplicates({
  duplicates,
  same,
  onChoose,
  isBusy,
}: {
  readonly duplicates: readonly Duplicate[];
  readonly same: Same;
  readonly onChoose: (same: Same) => void;
  readonly isBusy: boolean;
}) {
  const { t } = useText();
  const decided = Object.entries(same).map(([id, other]) => ({ id, other }));
  if (duplicates.length === 0 && decided.length === 0) return null;
  const pick = (id: string, other: string, answer: string): void => {
    const { [id]: _, ...rest } = same;
    onChoose(answer === 'same' ? { ...rest, [id]: other } : rest);
  };
  return (
    <section>
      <h3>{t('import.duplicates', { n: duplicates.length })}</h3>
      <p className="quiet">{t('import.duplicates.how')}</p>
      <ul className="records" aria-busy={isBusy}>
        {duplicates.map(({ id, name, other, because }) => (
          <li key={`${id} ${other.id}`} className="import-pair">
            <span>
              {name} <span className="tag">{id}</span> — {other.name} <span className="tag">{other.id}</span>{' '}
              <span className="quiet">
                {t(`import.because.${because === 'credit code' ? 'code' : because === 'same name' ? 'name' : 'like'}`)}
              </span>
            </span>
            <Choice
              label={t('import.duplicates.choice', { name, other: other.name })}
              options={[
                { value: 'different', label: t('import.different') },
                { value: 'same', label: t('import.isSame') },
              ]}
              value="different"
              onPick={(answer) => pick(id, other.id, answer)}
            />
          </li>
        ))}
        {decided.map(({ id, other }) => (
          <li key={`${id} ${other}`} className="import-pair">
            <span>{t('import.decided', { id, other })}</span>
            <button type="button" className="button" onClick={() => pick(id, other, 'different')}>
              {t('import.different')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
