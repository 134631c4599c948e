import { OfficePackage } from "../package/office-package";
import { holdsStream, isOleContainer } from "../package/ole-container";
import { guardFaults } from "../package/package-fault";

/** What other programs and old ones keep workbooks in. */
export type OldFormat = "xls" | "ods";

/** Which of the old formats the bytes are, whatever the file is called; `null`: none of them, or locked with a password. */
export function findOldFormat(bytes: Uint8Array): OldFormat | null {
  if (isOleContainer(bytes)) {
    if (holdsStream(bytes, "EncryptedPackage") || holdsStream(bytes, "EncryptionInfo")) return null;
    return holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? "xls" : null;
  }
  // A workbook of Excel 2 to 4 has no container around it.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0) return "xls";
  return isOpenDocumentSheet(bytes) ? "ods" : null;
}

/** A zip that says so of itself; one that cannot be opened is for the reader of workbooks to tell of. */
function isOpenDocumentSheet(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const told = guardFaults("", () => {
    const parts = new OfficePackage(bytes);
    if (parts.has("[Content_Types].xml")) return "";
    return parts.readText("mimetype") ?? parts.readText("META-INF/manifest.xml") ?? "";
  });
  return told.ok && told.value.includes("vnd.oasis.opendocument.spreadsheet");
}
