import type { Pattern } from "./pattern";

/** A number that stands for a pattern's total, its parts and their signs: two patterns have the same only by an accident of one in 10^15. */
export function namePattern({ total, parts, signs }: Pattern): number {
  let [high, low] = [mix(total + 1), mix(total + 0x51ed)];
  for (let index = 0; index < parts.length; index++) {
    const part = ((parts[index] ?? 0) << 1) | (signs?.[index] === -1 ? 1 : 0);
    high = mix(high ^ part);
    low = mix(Math.imul(low, 31) + part);
  }
  return join(high, signs ? ~low : low);
}

/** The same for the positions that a sum ties together, whichever of them is called the total. */
export function nameMembers({ total, parts }: Pattern): number {
  let [high, low] = [mix(total + 1), mix(total + 0x51ed)];
  for (const part of parts) {
    high = (high + mix(part + 1)) | 0;
    low ^= mix(part + 0x51ed);
  }
  return join(high, low);
}

/** 53 bits of two times 32. */
function join(high: number, low: number): number {
  return (high >>> 0) * 0x200000 + (low & 0x1fffff);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
