import type { ReactNode } from 'react';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly count?: number;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onPick,
}: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}) {
  return (
    <fieldset className="choice" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="choice-item"
          aria-pressed={option.value === value}
          onClick={() => onPick(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span className="choice-count">{option.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}

/** Any of a few; none picked means all. */
export function Several<T extends string>({
  label,
  options,
  values,
  onPick,
}: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly values: readonly T[];
  readonly onPick: (values: readonly T[]) => void;
}) {
  return (
    <fieldset className="choice choice-several" aria-label={label}>
      {options.map((option) => {
        const picked = values.includes(option.value);
        return (
          <button
            key={option.value}
            type="button"
            className="choice-item"
            aria-pressed={picked}
            onClick={() =>
              onPick(picked ? values.filter((value) => value !== option.value) : [...values, option.value])
            }
          >
            {option.label}
            {option.count !== undefined && <span className="choice-count">{option.count}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
