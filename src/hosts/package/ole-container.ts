/** Whether the bytes are an OLE container: what Office wrote before 2007, and what it locks with a password. */
export function isOleContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Whether the container's directory has a stream of that name, written in UTF-16 from the beginning of an entry. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  // Directory entries stand on multiples of 128 within sectors that stand on multiples of 512.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let same = bytes[at + 2 * name.length] === 0 && bytes[at + 64] === 2 * name.length + 2;
    for (let index = 0; same && index < name.length; index++) {
      same = bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0;
    }
    if (same) return true;
  }
  return false;
}
