/** A short, stable name for a text: the 64-bit FNV-1a hash as 16 hexadecimal digits. Not for secrets. */
export function hashText(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low ^= text.charCodeAt(index);
    // Multiply by 2^40 + 0x1b3 in two 32-bit halves.
    const product = Math.imul(low & 0xffff, 0x1b3);
    const carry = Math.imul(low >>> 16, 0x1b3) + (product >>> 16);
    high = (Math.imul(high, 0x1b3) + (low << 8) + (carry >>> 16)) >>> 0;
    low = (((carry & 0xffff) << 16) | (product & 0xffff)) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
