import type { TableFormat } from '../../model/exportAddress.ts';

const FORMATS = ['xlsx', 'csv', 'json'] as const satisfies readonly TableFormat[];

/** Links to the files with the same rows as the screen. */
export function ExportLinks({
  label,
  fileOf,
  note,
}: {
  readonly label: string;
  readonly fileOf: (format: TableFormat) => string;
  readonly note?: string;
}) {
  return (
    <p className="exports">
      <span>{label}</span>
      {FORMATS.map((format) => (
        <a key={format} className="button" href={fileOf(format)} download>
          {format.toUpperCase()}
        </a>
      ))}
      {note !== undefined && <span className="quiet">{note}</span>}
    </p>
  );
}
