import { useEffect, useState } from 'react';
import { useText } from '../../locales/useText.ts';
import type { Weights } from '../../model/address/address.ts';
import { withWeight } from '../../model/weights.ts';
import { Button } from '../../ui/Button.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { factorName } from './FactorList.tsx';

/** How much each factor counts: sliders with their way back. What differs from the defaults stands in the address. */
export function WeightSliders({
  title,
  defaults,
  weights,
  onChange,
}: {
  readonly title: string;
  readonly defaults: Readonly<Record<string, number>>;
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
}) {
  const { t } = useText();
  // The thumb must follow the hand at once, though the address follows a little later.
  const [shown, setShown] = useState(weights);
  useEffect(() => setShown(weights), [weights]);
  const set = (next: Weights): void => {
    setShown(next);
    onChange(next);
  };
  const changed = Object.keys(shown).length;
  const allZero = Object.keys(defaults).every((name) => (shown[name] ?? defaults[name]) === 0);
  return (
    <details className="weights" open={changed > 0}>
      <summary>
        {title} {changed > 0 && <span className="tag">{t('weights.changed', { n: changed })}</span>}
      </summary>
      {Object.entries(defaults).map(([name, standard]) => (
        <Slider
          key={name}
          label={factorName(name, t)}
          min={0}
          max={10}
          step={0.5}
          value={shown[name] ?? standard}
          changed={name in shown}
          onChange={(value) => set(withWeight(shown, defaults, name, value))}
        />
      ))}
      {allZero && <p className="cut">{t('weights.zero')}</p>}
      <Button disabled={changed === 0} onPress={() => set({})}>
        {t('weights.reset')}
      </Button>
    </details>
  );
}
