import { isCountedFirm } from '../../domain/firm.ts';
import type { DatasetRecord } from '../dataset.ts';
import type { ProblemLog } from '../problem.ts';
import { sayOwner, takenCode } from '../rules/creditCodes.ts';
import { UNNAMED } from '../rules/warnings.ts';
import type { Value } from '../value.ts';
import { IntList } from './growing.ts';
import { NOWHERE } from './presence.ts';

/** What rules and counts ask of firms of which nothing else is held. Firms are known by their numbers, which have no gap. */
export class FirmRegister {
  #keys: string[] = [];
  #sources: string[] = [];
  #places = { source: new IntList(), row: new IntList() };
  #homes = new IntList();
  #counted = new IntList();
  #codes = new Map<string, number>();
  #named = new Uint8Array(0);
  #first = 0;

  /** Forgets all. */
  clear(): void {
    this.#keys = [];
    this.#sources = [];
    this.#places = { source: new IntList(), row: new IntList() };
    this.#homes = new IntList();
    this.#counted = new IntList();
    this.#codes = new Map();
  }

  /** Notes a firm; says where another one has its credit code. `home` is the number of its region. */
  add(
    number: number,
    record: DatasetRecord,
    properties: Readonly<Record<string, Value | null>>,
    home: number | undefined,
    log: ProblemLog,
  ): void {
    if (this.#keys.length === 0) this.#first = number;
    this.#keys.push(record.key);
    if (this.#sources.at(-1) !== record.source) this.#sources.push(record.source);
    this.#places.source.push(this.#sources.length - 1);
    this.#places.row.push(record.row);
    this.#homes.push(home ?? NOWHERE);
    this.#counted.push(isCountedFirm({ kind: String(properties.kind), status: String(properties.status) }) ? 1 : 0);
    const code = record.values.creditCode;
    if (typeof code !== 'string') return;
    const owner = this.#codes.get(code);
    if (owner === undefined) this.#codes.set(code, number);
    else log.add(takenCode(record, sayOwner({ key: this.#keyOf(owner), ...this.#placeOf(owner) })));
  }

  isCounted(number: number): boolean {
    return this.#counted.items[number - this.#first] === 1;
  }

  /** The number of its region, or NOWHERE. */
  homeOf(number: number): number {
    return this.#homes.items[number - this.#first] ?? NOWHERE;
  }

  /** Notes that something refers to a firm; all firms are known by then. */
  name(number: number): void {
    if (this.#named.length === 0) this.#named = new Uint8Array(this.#keys.length);
    this.#named[number - this.#first] = 1;
  }

  /** Reports the firms that nothing refers to. */
  warn(log: ProblemLog): void {
    for (const [index, key] of this.#keys.entries()) {
      if (this.#named[index] === 1) continue;
      const { source, row } = this.#placeOf(index + this.#first);
      log.add({ file: source, row, column: 'id', value: key, reason: UNNAMED });
    }
  }

  #keyOf(number: number): string {
    return this.#keys[number - this.#first] ?? '';
  }

  #placeOf(number: number): { readonly source: string; readonly row: number } {
    const index = number - this.#first;
    const source = this.#sources[this.#places.source.items[index] ?? 0] ?? '';
    return { source, row: this.#places.row.items[index] ?? 0 };
  }
}
