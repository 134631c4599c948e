import { PackageFault } from "../package/package-fault";

/** Throws the PackageFault that says what the bytes are, where their beginning shows that they are no .xlsx. */
export function refuseForeignBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageFault("not-a-workbook", "the file is empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsName(bytes, "EncryptedPackage") || holdsName(bytes, "EncryptionInfo")) {
      throw new PackageFault("encrypted", "the workbook is locked with a password");
    }
    if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) {
      throw new PackageFault("old-format", "an Excel 97-2003 workbook (.xls)");
    }
    throw new PackageFault("not-a-workbook", "an old Office file that is no workbook");
  }
  // A workbook of Excel 2 to 4 has no container around it.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0) {
    throw new PackageFault("old-format", "an Excel 2-4 workbook (.xls)");
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Whether the container's directory has a stream of that name, written in UTF-16 from the beginning of an entry. */
function holdsName(bytes: Uint8Array, name: string): boolean {
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
