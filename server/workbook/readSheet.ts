import type { Sentence } from '../domain/sentence.ts';
import { type CellContext, type RawCell, readCellText } from './cellText.ts';
import type { ZipEntry } from './openZip.ts';
import { readXml } from './readXml.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** A cell that has no text, and why. */
export interface CellFault {
  readonly value: string;
  readonly reason: Sentence;
}

/** One row of a sheet. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1 on. */
  readonly row: number;
  /** The texts from column A on; '' where nothing stands. */
  readonly cells: readonly string[];
  /** By the number of the column, from 0 on. */
  readonly faults: ReadonlyMap<number, CellFault>;
}

/** What a sheet of Excel has. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Far more than any table has: a row is held from column A to its last cell. */
const WIDEST = 1_024;

/** The rows of a sheet that have something in them. Texts longer than `fieldLength` are cut one character behind it. */
export async function* readSheet(entry: ZipEntry, context: CellContext, fieldLength: number): AsyncGenerator<SheetRow> {
  const reader = new SheetReader(context, fieldLength);
  for await (const _ of readXml(entry.open(), reader)) yield* reader.takeRows();
}

const NO_FAULTS: ReadonlyMap<number, CellFault> = new Map();

/** Follows the tags of a sheet and gathers its rows. */
class SheetReader {
  readonly #context: CellContext;
  readonly #fieldLength: number;
  #rows: SheetRow[] = [];
  #row = 0;
  #cells: string[] = [];
  #faults = new Map<number, CellFault>();
  #column = -1;
  #cell: { -readonly [K in keyof RawCell]: RawCell[K] } | null = null;
  #into: 'value' | 'inline' | null = null;
  #isReading = false;

  constructor(context: CellContext, fieldLength: number) {
    this.#context = context;
    this.#fieldLength = fieldLength;
  }

  takeRows(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    switch (name) {
      case 'row':
        this.#openRow(attributes.r);
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 'f':
        if (this.#cell) this.#cell.hasFormula = true;
        break;
      case 'v':
        this.#into = 'value';
        break;
      case 't':
        this.#into = 'inline';
        break;
      case 'rPh':
        this.#isReading = true;
        break;
    }
  };

  readonly close = (name: string): void => {
    this.#into = null;
    if (name === 'rPh') this.#isReading = false;
    if (name === 'c') this.#closeCell();
    if (name !== 'row') return;
    if (this.#cells.length > 0 || this.#faults.size > 0)
      this.#rows.push({
        row: this.#row,
        cells: this.#cells,
        faults: this.#faults.size === 0 ? NO_FAULTS : this.#faults,
      });
  };

  readonly text = (piece: string): void => {
    const cell = this.#cell;
    if (cell === null || this.#into === null || this.#isReading) return;
    const known = cell[this.#into] ?? '';
    if (known.length <= this.#fieldLength) cell[this.#into] = known + piece;
  };

  #openRow(number: string | undefined): void {
    const row = number === undefined ? this.#row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.#row || row > LAST_ROW)
      throw new UnreadableFile({
        zh: `是损坏的工作簿：行的次序混乱（${this.#row} 之后是 ${row}）`,
        en: `is a damaged workbook: its rows are out of order (${row} after ${this.#row})`,
      });
    this.#row = row;
    this.#column = -1;
    this.#cells = [];
    this.#faults = new Map();
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.#column + 1 : columnOf(r);
    if (column <= this.#column || column >= LAST_COLUMN)
      throw new UnreadableFile({
        zh: `是损坏的工作簿：单元格的次序混乱（第 ${this.#row} 行的 ${r}）`,
        en: `is a damaged workbook: its cells are out of order (${r} in row ${this.#row})`,
      });
    this.#column = column;
    this.#cell = { type: t, style: Number(s), hasFormula: false, value: null, inline: '' };
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    const result = readCellText(this.#cell, this.#context);
    this.#cell = null;
    if ('text' in result) {
      if (result.text === '') return;
      if (this.#column >= WIDEST)
        throw new UnreadableFile({
          zh: `第 ${this.#column + 1} 列有单元格（第 ${this.#row} 行），最多读取 ${WIDEST} 列`,
          en: `has a cell in column ${this.#column + 1} (row ${this.#row}), at most ${WIDEST} are read`,
        });
      this.#fillTo(this.#column);
      this.#cells.push(result.text);
    } else this.#faults.set(this.#column, result);
  }

  #fillTo(column: number): void {
    while (this.#cells.length < column) this.#cells.push('');
  }
}

/** The number of the column of a cell's name: 0 for `A1`. */
function columnOf(name: string): number {
  let column = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}
