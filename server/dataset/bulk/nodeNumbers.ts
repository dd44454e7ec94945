import type { FileName } from '../format.ts';
import { findNearest } from '../problem.ts';

/** How many keys the nearest is looked for among. */
const ALIKE = 500;

/** The number of each node of a store to be, by file and key: files one after the other, records in the order of their coming. */
export class NodeNumbers {
  readonly #byFile = new Map<FileName, Map<string, number>>();
  #next = 0;

  /** Numbers a record that has none yet. */
  add(file: FileName, key: string): number {
    const numbers = this.#byFile.get(file) ?? new Map<string, number>();
    this.#byFile.set(file, numbers);
    numbers.set(key, this.#next);
    this.#next += 1;
    return this.#next - 1;
  }

  find(file: FileName, key: string): number | undefined {
    return this.#byFile.get(file)?.get(key);
  }

  /** Of one file, in the order of their coming. */
  keys(file: FileName): Iterable<string> {
    return this.#byFile.get(file)?.keys() ?? [];
  }

  /** Takes back the numbers of the file that came last. */
  forget(file: FileName): void {
    this.#next -= this.#byFile.get(file)?.size ?? 0;
    this.#byFile.delete(file);
  }

  get next(): number {
    return this.#next;
  }

  /** The key most like this one, among those that begin alike; undefined where none is near. */
  findNearest(file: FileName, key: string): string | undefined {
    return findNearest(key, this.findAlike(file, key));
  }

  /** Up to 500 keys that begin as this one does; all of a file that has no more. */
  findAlike(file: FileName, key: string): readonly string[] {
    const numbers = this.#byFile.get(file);
    if (numbers === undefined) return [];
    if (numbers.size <= ALIKE) return [...numbers.keys()];
    const start = key.slice(0, 2);
    const alike: string[] = [];
    for (const candidate of numbers.keys()) {
      if (candidate.startsWith(start)) alike.push(candidate);
      if (alike.length === ALIKE) break;
    }
    return alike;
  }
}
