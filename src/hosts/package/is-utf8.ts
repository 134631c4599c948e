/** Whether the bytes are UTF-8 as XML wants it: no letter cut off, none written longer than need be, no half surrogate. */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  for (let at = 0; at < length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[at + 1] ?? 0;
    let more: number;
    if (first >= 0xc2 && first < 0xe0) more = 1;
    else if (first >= 0xe0 && first < 0xf0) {
      if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return false;
      more = 2;
    } else if (first >= 0xf0 && first < 0xf5) {
      if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return false;
      more = 3;
    } else return false;
    for (; more > 0; more--) if (((bytes[++at] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}
