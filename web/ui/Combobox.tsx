import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

export interface ComboboxOption {
  readonly id: string;
  readonly label: ReactNode;
}

/** A box to type into, with what fits below it: arrows choose, Enter takes, Escape closes. What fits is the caller's business. */
export function Combobox({
  label,
  placeholder,
  text,
  onType,
  options,
  onPick,
  note,
  hidden = true,
  autoFocus = false,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly options: readonly ComboboxOption[];
  readonly onPick: (id: string) => void;
  /** Below the options: that there is nothing, or more. */
  readonly note?: ReactNode;
  /** Whether the label is for screen readers only. */
  readonly hidden?: boolean;
  readonly autoFocus?: boolean;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const shown = open && (options.length > 0 || note !== undefined);
  const current = Math.min(active, options.length - 1);

  const take = (option: ComboboxOption | undefined): void => {
    if (!option) return;
    setOpen(false);
    onPick(option.id);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (open && options.length > 0) setActive((current + step + options.length) % options.length);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      take(options[current]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="combobox">
      <label htmlFor={id} className={hidden ? 'for-readers' : 'combobox-label'}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: only in dialogs, where focus must go somewhere inside
        autoFocus={autoFocus}
        placeholder={placeholder}
        value={text}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && options.length > 0 ? `${id}-${current}` : undefined}
        onChange={(event) => {
          setActive(0);
          setOpen(true);
          onType(event.target.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <div className="combobox-pop" hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={label} className="combobox-list">
          {options.map((option, i) => (
            <div
              key={option.id}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === current}
              className="combobox-option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
              onKeyDown={onKey}
            >
              {option.label}
            </div>
          ))}
        </div>
        {note !== undefined && <p className="combobox-note">{note}</p>}
      </div>
    </div>
  );
}
