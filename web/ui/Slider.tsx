import { useId } from 'react';

/** A weight: a native slider with its name and its value. */
export function Slider({
  label,
  value,
  min,
  max,
  step,
  onChange,
  changed = false,
}: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  readonly changed?: boolean;
}) {
  const id = useId();
  return (
    <div className={changed ? 'slider slider-changed' : 'slider'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id}>{value.toFixed(1)}</output>
    </div>
  );
}
