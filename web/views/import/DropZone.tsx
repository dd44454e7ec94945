import { type DragEvent, useId, useState } from 'react';
import { useText } from '../../locales/useText.ts';

/** Takes one file: dropped, or picked by mouse or keyboard. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useText();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the same is reached through the input
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{t('import.pick')}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.zip,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file again is a new try.
          target.value = '';
        }}
      />
      <span className="quiet">{t('import.kinds')}</span>
    </div>
  );
}
