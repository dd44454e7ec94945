import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly label?: string;
  readonly title?: string;
}

export function Button({
  children,
  onPress,
  kind = 'plain',
  disabled = false,
  pressed,
  expanded,
  label,
  title,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${kind}`}
      onClick={onPress}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      title={title}
    >
      {children}
    </button>
  );
}
