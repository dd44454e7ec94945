/** Whole numbers in the order of their coming, without an object for each. [-2^31 .. 2^31) */
export class IntList {
  #items = new Int32Array(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Int32Array(this.#items.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** The items so far; a view, valid until the next push. */
  get items(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}

/** Which triples of whole numbers were seen: a Set of texts would take a hundred bytes each, and holds 16 million at most. */
export class TripleSet {
  #size = 0;
  #slots = new Int32Array(3 * 1_024);

  /** Whether it is new. The numbers are 0 or more. */
  add(one: number, other: number, mark: number): boolean {
    if (3 * this.#size > 2 * (this.#slots.length / 3)) this.#grow();
    if (!this.#place(one, other, mark)) return false;
    this.#size += 1;
    return true;
  }

  /** Open addressing; a slot holds the first number plus one, 0 being an empty slot. */
  #place(one: number, other: number, mark: number): boolean {
    const slots = this.#slots;
    const count = slots.length / 3;
    let at = hash(one, other, mark) % count;
    for (;;) {
      const start = 3 * at;
      if (slots[start] === 0) {
        slots[start] = one + 1;
        slots[start + 1] = other;
        slots[start + 2] = mark;
        return true;
      }
      if (slots[start] === one + 1 && slots[start + 1] === other && slots[start + 2] === mark) return false;
      at = at + 1 === count ? 0 : at + 1;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let start = 0; start < old.length; start += 3) {
      const one = old[start] ?? 0;
      if (one > 0) this.#place(one - 1, old[start + 1] ?? 0, old[start + 2] ?? 0);
    }
  }
}

function hash(one: number, other: number, mark: number): number {
  let mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b) ^ Math.imul(mark + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
