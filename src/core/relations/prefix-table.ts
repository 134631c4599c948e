/** A table from numbers to positions that is filled and asked millions of times: open addressing. It grows past the entries expected. */
export class PrefixTable {
  private keys: Float64Array;
  private positions: Int32Array;
  private mask: number;
  private entries = 0;

  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.keys = new Float64Array(size);
    this.positions = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  /** How many numbers it holds. */
  get size(): number {
    return this.entries;
  }

  clear(): void {
    if (this.entries > 0) this.positions.fill(-1);
    this.entries = 0;
  }

  /** The position put last for this number, or -1. */
  get(key: number): number {
    let slot = hash(key) & this.mask;
    for (;;) {
      const position = this.positions[slot] ?? -1;
      if (position < 0 || this.keys[slot] === key) return position;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Puts a position for this number and gives the one that stood there, or -1. */
  put(key: number, position: number): number {
    let slot = hash(key) & this.mask;
    for (;;) {
      const known = this.positions[slot] ?? -1;
      if (known < 0 || this.keys[slot] === key) {
        this.keys[slot] = key;
        this.positions[slot] = position;
        if (known < 0 && ++this.entries * 2 > this.mask) this.grow();
        return known;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const { keys, positions } = this;
    this.mask = 2 * this.mask + 1;
    this.keys = new Float64Array(this.mask + 1);
    this.positions = new Int32Array(this.mask + 1).fill(-1);
    this.entries = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      const position = positions[slot] ?? -1;
      if (position >= 0) this.put(keys[slot] ?? 0, position);
    }
  }
}

/** Numbers, of which there may be hundreds of thousands. */
export class NumberSet {
  private readonly table = new PrefixTable(0);

  has(key: number): boolean {
    return this.table.get(key) >= 0;
  }

  add(key: number): void {
    this.table.put(key, 0);
  }
}

function hash(key: number): number {
  const low = key | 0;
  if (low === key) return scatter(low);
  const high = Math.floor(key / 4294967296) | 0;
  return scatter(low ^ Math.imul(high, 0x9e3779b1));
}

function scatter(bits: number): number {
  const mixed = Math.imul(bits, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
