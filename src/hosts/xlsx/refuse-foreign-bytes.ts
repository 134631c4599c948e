import { holdsStream, isOleContainer } from "../package/ole-container";
import { PackageFault } from "../package/package-fault";

/** Throws the PackageFault that says what the bytes are, where their beginning shows that they are no .xlsx. */
export function refuseForeignBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageFault("not-a-workbook", "the file is empty");
  if (isOleContainer(bytes)) {
    if (holdsStream(bytes, "EncryptedPackage") || holdsStream(bytes, "EncryptionInfo")) {
      throw new PackageFault("encrypted", "the workbook is locked with a password");
    }
    if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) {
      throw new PackageFault("old-format", "an Excel 97-2003 workbook (.xls)");
    }
    throw new PackageFault("not-a-workbook", "an old Office file that is no workbook");
  }
  // A workbook of Excel 2 to 4 has no container around it.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0) {
    throw new PackageFault("old-format", "an Excel 2-4 workbook (.xls)");
  }
}
