import { type ReactNode, useEffect, useRef } from 'react';

/** A modal question; Escape and the cross close it, focus stays inside and returns afterwards (native dialog). */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-label={title} onClose={onClose}>
      <header className="dialog-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="button button-quiet"
          aria-label={closeLabel}
          onClick={() => ref.current?.close()}
        >
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}
