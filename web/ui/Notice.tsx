import type { ReactNode } from 'react';

export type NoticeKind = 'loading' | 'empty' | 'failed' | 'stale' | 'note';

/** The four states that are not the answer itself, and a plain note. Announced politely; a failure at once. */
export function Notice({
  kind,
  title,
  children,
  action,
}: {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'failed' ? 'alert' : 'status'}>
      <span className="notice-sign" aria-hidden="true" />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
      </div>
      {action && (
        <button type="button" className="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
