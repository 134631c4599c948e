/** A table from numbers to positions that is filled and asked millions of times: open addressing, whole numbers up to 2^53. */
export class PrefixTable {
  private readonly keys: Float64Array;
  private readonly positions: Int32Array;
  private readonly mask: number;

  constructor(entries: number) {
    let size = 16;
    while (size < entries * 2) size *= 2;
    this.keys = new Float64Array(size);
    this.positions = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  clear(): void {
    this.positions.fill(-1);
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
        return known;
      }
      slot = (slot + 1) & this.mask;
    }
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
