/** A set of ids, however many and however long: of each it keeps 53 bits, so that of a million no two are taken for one. */

const LEAST = 1_024;
const EMPTY = 0;
const DELETED = 1;

export class IdSet {
  /** Open addressing: at most half of it is taken. */
  #slots = new Float64Array(LEAST);
  #taken = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(id: string): boolean {
    return this.#slots[this.#slotOf(bitsOf(id))] !== EMPTY;
  }

  add(id: string): void {
    this.#put(bitsOf(id));
    if (2 * this.#taken > this.#slots.length) this.#grow();
  }

  delete(id: string): void {
    const slot = this.#slotOf(bitsOf(id));
    if (this.#slots[slot] === EMPTY) return;
    this.#slots[slot] = DELETED;
    this.#size -= 1;
  }

  #put(bits: number): void {
    const slot = this.#slotOf(bits);
    if (this.#slots[slot] !== EMPTY) return;
    this.#slots[slot] = bits;
    this.#taken += 1;
    this.#size += 1;
  }

  /** Where it is, or the empty place where it would be. */
  #slotOf(bits: number): number {
    const last = this.#slots.length - 1;
    let slot = (bits >>> 0) & last;
    while (this.#slots[slot] !== EMPTY && this.#slots[slot] !== bits) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(4 * this.#size > before.length ? 2 * before.length : before.length);
    this.#taken = 0;
    this.#size = 0;
    for (const bits of before) if (bits > DELETED) this.#put(bits);
  }
}

/** cyrb53 (public domain), above the two values that say something else. */
function bitsOf(id: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0) + 2;
}
